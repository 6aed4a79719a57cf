import type { Arena } from '../kernels/arena.ts';
import { type BehaviorId, behaviorIds } from '../model/behavior.ts';
import type { Cells } from './cells.ts';
import type { Program } from './program.ts';
import { createStretch, type Stretch } from './stretch.ts';

/** Behaviors that become part of a cell's state at once; the others are read until the tick ends. */
export const settledAtOnce = ['secretion', 'display', 'permeability'] as const satisfies readonly BehaviorId[];
export type LastingBehavior = Exclude<BehaviorId, (typeof settledAtOnce)[number]>;

/** What all cells sense and decide within a tick, in which cells of one type lie side by side. Nothing here outlives a tick. */
export interface Senses {
  /** [cells] row of the cell at each position. */
  readonly order: Uint32Array;
  /** [types + 1] first position of each type. */
  readonly runs: Uint32Array;
  /** [cells] voxel around the cell at each position, or `inBloodStream`. */
  readonly voxel: Uint32Array;
  /** The cells that sense, respond and decide now. */
  readonly stretch: Stretch;
  /** [signals] of [cells], by position: cells nearby; null for signals of other kinds. */
  readonly nearby: readonly (Float32Array | null)[];
  /** [behaviors] of [cells], by position; null for those that settle at once. */
  readonly behavior: readonly (Float32Array | null)[];
  /** [ligands] of [cells], by row: contact with displayed ligands, shared among all that touch. */
  readonly contact: readonly Float32Array[];
  /** [ligands] of [cells], by row: what the holder of a held cell displays to it. */
  readonly grip: readonly Float32Array[];
  /** [ligands] of [cells], by row: how far others bind what the cell displays; null where no rule reads it. */
  readonly engaged: readonly (Float32Array | null)[];
  /** By row: slot of the presenter that the cell could lodge at, plus one. */
  readonly place: Uint32Array;
}

/** Stands for the voxel of a cell in blood. */
export const inBloodStream = 0xffffffff;

export function createSenses(
  arena: Arena,
  program: Program,
  kept: Cells['activities'],
  capacity: number,
  dt: number,
): Senses {
  const column = () => arena.f32(capacity);
  return {
    order: arena.u32(capacity),
    runs: arena.u32(program.types.length + 1),
    voxel: arena.u32(capacity),
    stretch: createStretch(arena, program, kept, capacity, dt),
    nearby: program.signals.map(({ kind }) => (kind === 'nearby' ? column() : null)),
    behavior: behaviorIds.map((id) => (settledAtOnce.some((each) => each === id) ? null : column())),
    contact: program.ligands.map(column),
    grip: program.ligands.map(column),
    engaged: program.ligands.map((_, ligand) =>
      program.signals.some(({ kind, index }) => kind === 'engaged' && index === ligand) ? column() : null,
    ),
    place: arena.u32(capacity),
  };
}

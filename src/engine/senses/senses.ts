import { min } from '../../core/math.ts';
import type { Arena } from '../../kernels/arena.ts';
import { type Slate, slateOf } from '../../kernels/columns/contract.ts';
import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import type { Cells } from '../cells/cells.ts';
import type { Hold } from '../cells/held.ts';
import type { Program } from '../program/program.ts';
import { createStretch, type SettledBehavior, type Stretch, settledAtOnce } from './stretch.ts';

export { inBloodStream } from '../../kernels/arrangement/contract.ts';

/** A behavior that is kept for all cells until they have moved and renewed themselves. */
export type LastingBehavior = Exclude<BehaviorId, SettledBehavior>;

/** What all cells sense and decide within a tick, in which cells of one type lie side by side. Nothing here outlives a tick. */
export interface Senses extends Encounter {
  /** [cells] row of the cell at each position. */
  readonly order: Uint32Array;
  /** [types + 1] first position of each type. */
  readonly runs: Uint32Array;
  /** The cells that sense, respond and decide now. */
  readonly stretch: Stretch;
  /** [behaviors] of [cells], by position; null for those that settle at once. */
  readonly behavior: readonly (Float32Array | null)[];
  /** Who is held and by whom, until bonds give way. */
  held: readonly Hold[];
  /** By row: slot of the presenter that the cell could lodge at, plus one. */
  readonly place: Uint32Array;
  /** All that touch alone writes: `contact`, `grip`, `engaged` and `place`. */
  readonly touch: Slate;
}

/** What cells meet, written anew in every tick and lost as soon as cells move: mechanics works in the same memory. */
export interface Encounter {
  /** [cells] voxel around the cell at each position, or `inBloodStream`. */
  readonly voxel: Uint32Array;
  /** [signals] of [cells], by position: cells nearby; null for signals of other kinds. */
  readonly nearby: readonly (Float32Array | null)[];
  /** [ligands] of [cells], by row: contact with displayed ligands, shared among all that touch. */
  readonly contact: readonly Float32Array[];
  /** [ligands] of [cells], by row: what the holder of a held cell displays to it. */
  readonly grip: readonly Float32Array[];
  /** [ligands] of [cells], by row: how far others bind what the cell displays; null where no rule reads it. */
  readonly engaged: readonly (Float32Array | null)[];
}

/** @param together cells that sense, respond and decide together */
export function createSenses(
  arena: Arena,
  program: Program,
  encounter: Encounter,
  kept: Cells,
  capacity: number,
  together: number,
  dt: number,
): Senses {
  const column = () => arena.f32(capacity);
  const behavior = behaviorIds.map((id) => (settledAtOnce.some((each) => each === id) ? null : column()));
  const place = arena.u32(capacity);
  const { contact, engaged, grip } = encounter;
  return {
    ...encounter,
    order: arena.u32(capacity),
    runs: arena.u32(program.types.length + 1),
    stretch: createStretch(arena, program, kept, behavior, min(together, capacity), dt),
    behavior,
    held: [],
    place,
    touch: slateOf(arena, [...contact, ...grip, ...engaged.filter((column) => column !== null), place]),
  };
}

/** Columns of what cells meet, by row or position. */
export function createEncounter(arena: Arena, program: Program, capacity: number): Encounter {
  const column = () => arena.f32(capacity);
  return {
    voxel: arena.u32(capacity),
    nearby: program.signals.map(({ kind }) => (kind === 'nearby' ? column() : null)),
    contact: program.ligands.map(column),
    grip: program.ligands.map(column),
    engaged: program.ligands.map((_, ligand) =>
      program.signals.some(({ kind, index }) => kind === 'engaged' && index === ligand) ? column() : null,
    ),
  };
}

/** The column of one behavior, by position in `senses.order`. */
export function behaviorColumn({ senses }: { readonly senses: Senses }, id: LastingBehavior): Float32Array {
  return senses.behavior[behaviorIds.indexOf(id)]!;
}

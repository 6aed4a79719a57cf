import { exp, min } from '../../core/math.ts';
import type { Arena } from '../../kernels/arena.ts';
import { type Twins, twinsOf } from '../../kernels/columns/contract.ts';
import type { Relaxation, RuleProgram, RuleTarget } from '../../kernels/rules/contract.ts';
import { compileRules } from '../../kernels/rules/program.ts';
import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import type { Cells } from '../cells/cells.ts';
import type { CompiledTarget, Program } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';

/** Cells that sense, respond and decide together, so that a large tissue needs no more of these columns than a small one. */
export const usualStretch = 4096;

/** Behaviors that become part of a cell's state at once; the others are read until the tick ends. */
export const settledAtOnce = ['secretion', 'display', 'permeability'] as const satisfies readonly BehaviorId[];
export type SettledBehavior = (typeof settledAtOnce)[number];

/**
 * Cells at consecutive positions of `senses.order`, those of one type side by side, and what they sense and decide. Places are
 * counted from the first of the stretch; nothing in these columns outlives it.
 */
export interface Stretch {
  /** Position of the first cell in `senses.order`. */
  first: number;
  count: number;
  /** [places] row of the cell. */
  readonly row: Uint32Array;
  /** [places] voxel around the cell, or `inBloodStream`. */
  readonly voxel: Uint32Array;
  /** [types + 1] first place of each type. */
  readonly runs: Uint32Array;
  /** [signals] of [places]. */
  readonly signal: readonly Float32Array[];
  /** [receptors] of [places]: occupancy. */
  readonly occupancy: readonly Float32Array[];
  /** [activities] of [places], copied from and to the rows of the cells. */
  readonly activity: readonly Float32Array[];
  /** Where activities are kept. */
  readonly memory: Twins;
  /** [activities] of [places]: where each activity is heading. */
  readonly aim: readonly Float32Array[];
  /** [behaviors] of [places]. */
  readonly behavior: readonly Float32Array[];
  /** Where behaviors are kept, and the bonds of cells that nothing holds. */
  readonly settling: Twins;
  readonly signaling: RuleProgram;
  readonly behaving: RuleProgram;
}

/**
 * Room for stretches of up to `capacity` cells.
 *
 * @param kept    columns of [rows]
 * @param lasting [behaviors] of [cells], by position; null for those that settle at once
 * @param dt      h
 */
export function createStretch(
  arena: Arena,
  program: Program,
  kept: Pick<Cells, 'activities' | 'bonds' | SettledBehavior>,
  lasting: readonly (Float32Array | null)[],
  capacity: number,
  dt: number,
): Stretch {
  const column = () => arena.f32(capacity);
  const activity = program.activities.map(column);
  const aim = program.activities.map(column);
  const behavior = behaviorIds.map(column);
  const occupancy = program.receptors.map(column);
  const bound: { readonly [kind: string]: readonly Float32Array[] } = { activity, receptor: occupancy };
  const signal = program.signals.map(({ kind, index }) => bound[kind]?.[index] ?? column());
  const target = (id: string, run: number, output: Float32Array, compiled: CompiledTarget): RuleTarget => ({
    id,
    run,
    output,
    base: compiled.base,
    ceiling: compiled.ceiling,
    floor: compiled.floor,
    inputs: compiled.inputs.map((input) => ({
      signal: signal[input.signal]!,
      effect: input.increases ? 'increases' : 'decreases',
      halfMaximum: input.halfMaximum,
      power: input.power,
    })),
  });
  const activityTargets: RuleTarget[] = [];
  const relaxations: Relaxation[] = [];
  const behaviorTargets: RuleTarget[] = [];
  program.types.forEach((type, run) => {
    type.activities.forEach((compiled, k) => {
      if (compiled === null) return;
      const id = `${type.id} ${program.activities[k]?.id}`;
      activityTargets.push(target(id, run, aim[k]!, compiled));
      const share = 1 - exp(-dt / program.activities[k]!.timeConstant);
      relaxations.push({ id, run, follower: activity[k]!, target: aim[k]!, share });
    });
    type.behaviors.forEach((compiled, k) => {
      behaviorTargets.push(target(`${type.id} ${behaviorIds[k]}`, run, behavior[k]!, compiled));
    });
  });
  const types = program.types.length;
  const row = arena.u32(capacity);
  const runs = arena.u32(types + 1);
  const quantities = program.activities.map((_, k) => ({
    kept: kept.activities[k]!,
    by: 'row' as const,
    column: activity[k]!,
    isHad: program.types.map((type) => type.activities[k] !== null),
  }));
  const settled = settledAtOnce.map((id) => ({
    kept: kept[id],
    by: 'row' as const,
    column: behavior[behaviorIds.indexOf(id)]!,
    isHad: program.types.map(({ lining }) => id !== 'permeability' || lining !== null),
  }));
  const everywhere = program.types.map(() => true);
  const free = { kept: kept.bonds, by: 'row' as const, column: column(), isHad: everywhere };
  const read = lasting.flatMap((positions, k) =>
    positions === null ? [] : [{ kept: positions, by: 'position' as const, column: behavior[k]!, isHad: everywhere }],
  );
  return {
    first: 0,
    count: 0,
    row,
    voxel: arena.u32(capacity),
    runs,
    signal,
    occupancy,
    activity,
    memory: twinsOf(arena, quantities, row, runs),
    aim,
    behavior,
    settling: twinsOf(arena, [...settled, free, ...read], row, runs),
    signaling: compileRules(arena, { capacity, runs: types, targets: activityTargets, relaxations }),
    behaving: compileRules(arena, { capacity, runs: types, targets: behaviorTargets, relaxations: [] }),
  };
}

/** Take the cells from position `first` of `senses.order` on, as many as there is room for. */
export function layStretch({ cells, program, senses }: Tissue, first: number): void {
  const { stretch } = senses;
  const last = min(first + stretch.row.length, cells.table.count);
  stretch.first = first;
  stretch.count = last - first;
  stretch.row.set(senses.order.subarray(first, last));
  stretch.voxel.set(senses.voxel.subarray(first, last));
  const placeOf = (position: number) => min(position < first ? first : position, last) - first;
  stretch.runs.set(senses.runs.map(placeOf));
  const spans = program.types.map((_, t) => ({ start: stretch.runs[t]!, end: stretch.runs[t + 1]! }));
  stretch.signaling.place(spans);
  stretch.behaving.place(spans);
}

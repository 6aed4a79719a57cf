import { exp } from '../core/math.ts';
import type { Arena } from '../kernels/arena.ts';
import { type Twins, twinsOf } from '../kernels/columns/contract.ts';
import type { Relaxation, RuleProgram, RuleTarget } from '../kernels/rules/contract.ts';
import { compileRules } from '../kernels/rules/program.ts';
import { behaviorIds } from '../model/behavior.ts';
import type { Cells } from './cells.ts';
import type { CompiledTarget, Program } from './program.ts';

/**
 * What cells sense and decide within a tick: columns in which cells of one type lie side by side. Nothing here outlives a
 * tick; `activity` is copied from and to the cells.
 */
export interface Senses {
  /** [cells] row of the cell at each position. */
  readonly order: Uint32Array;
  /** [types + 1] first position of each type. */
  readonly runs: Uint32Array;
  /** [cells] voxel around the cell at each position, or `inBloodStream`. */
  readonly voxel: Uint32Array;
  /** [signals] of [cells]. */
  readonly signal: readonly Float32Array[];
  /** [receptors] of [cells]: occupancy. */
  readonly occupancy: readonly Float32Array[];
  /** [activities] of [cells]. */
  readonly activity: readonly Float32Array[];
  /** The same by position and by row, as the cells keep them. */
  readonly memory: Twins;
  /** [activities] of [cells]: where each activity is heading. */
  readonly aim: readonly Float32Array[];
  /** [behaviors] of [cells]. */
  readonly behavior: readonly Float32Array[];
  readonly signaling: RuleProgram;
  readonly behaving: RuleProgram;
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
      signal: signal[input.signal] as Float32Array,
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
      activityTargets.push(target(id, run, aim[k] as Float32Array, compiled));
      const share = 1 - exp(-dt / (program.activities[k]?.timeConstant as number));
      relaxations.push({ id, run, follower: activity[k] as Float32Array, target: aim[k] as Float32Array, share });
    });
    type.behaviors.forEach((compiled, k) => {
      behaviorTargets.push(target(`${type.id} ${behaviorIds[k]}`, run, behavior[k] as Float32Array, compiled));
    });
  });
  const runs = program.types.length;
  const order = arena.u32(capacity);
  const starts = arena.u32(program.types.length + 1);
  const quantities = program.activities.map((_, k) => ({
    rows: kept[k]!,
    column: activity[k]!,
    isHad: program.types.map((type) => type.activities[k] !== null),
  }));
  return {
    order,
    runs: starts,
    memory: twinsOf(arena, quantities, order, starts),
    voxel: arena.u32(capacity),
    signal,
    occupancy,
    activity,
    aim,
    behavior,
    signaling: compileRules(arena, { capacity, runs, targets: activityTargets, relaxations }),
    behaving: compileRules(arena, { capacity, runs, targets: behaviorTargets, relaxations: [] }),
    contact: program.ligands.map(column),
    grip: program.ligands.map(column),
    engaged: program.ligands.map((_, ligand) =>
      program.signals.some(({ kind, index }) => kind === 'engaged' && index === ligand) ? column() : null,
    ),
    place: arena.u32(capacity),
  };
}

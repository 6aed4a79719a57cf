import { exp, LN2 } from '../../core/math.ts';
import { type CompiledType, number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';

/*
 * A block has a handful of the cells that shed platelets, too few to count a blood cell by. So platelets follow the expected
 * number E of them: each cell that commits itself adds its probability of becoming one, and E is lost at the rate at
 * which those that are there are expected to die. The cells themselves stay as they are.
 */

/** Platelets relax towards what is shed: dP/dt = k·(E/E₀ − P), exact over a tick at constant E. */
export function shed({ blood, clock, program }: Tissue): void {
  const steady = blood.shedding[0]! / blood.sheddingAtRest;
  const rate = LN2 / number(program.model.speciesInUse.platelets.halfLife);
  blood.platelets[0] = steady + (blood.platelets[0]! - steady) * exp(-rate * clock.dt);
}

/** A cell commits itself to one of several types: what is expected of it is added to those that shed. */
export function expectCommitted(
  { blood, program }: Tissue,
  next: CompiledType['next'],
  weights: readonly number[],
): void {
  const shedding = sheddingType(program);
  let [all, some] = [0, 0];
  for (const [k, weight] of weights.entries()) {
    all += weight;
    if (next[k]!.type === shedding) some += weight;
  }
  if (some > 0) blood.shedding[0] = blood.shedding[0]! + some / all;
}

/**
 * Those that shed are lost as those that are there are; where none is, at the rate of their type at rest.
 *
 * @param dying [types] sum of the probabilities of the cells of a type to die in this tick
 */
export function expectLost({ blood, clock, program, senses }: Tissue, dying: (t: number) => number): void {
  const shedding = sheddingType(program);
  if (shedding < 0) return;
  const there = senses.runs[shedding + 1]! - senses.runs[shedding]!;
  const likely = dying(shedding);
  const { death } = program.model.cellTypes[shedding]!.behaviors;
  const base = death === undefined ? 0 : number(death.base);
  blood.shedding[0] = blood.shedding[0]! * (there > 0 ? 1 - likely / there : exp(-base * clock.dt));
}

/** Cells of the type that sheds platelets, in the tissue. */
export function countShedding({ cells, program }: Tissue): number {
  const shedding = sheddingType(program);
  let count = 0;
  for (let row = 0; row < cells.table.count; row++) if (cells.type[row] === shedding) count += 1;
  return count;
}

/** What was done to the cells that shed is done to their expected number: a share is taken, or some are added. */
export function expectPerturbed({ blood }: Tissue, before: number, after: number): void {
  const expected = blood.shedding[0]!;
  if (after > before) blood.shedding[0] = expected + (after - before);
  else if (before > 0) blood.shedding[0] = (expected * after) / before;
}

/** Index of the cell type that sheds platelets; −1 in a model without it. */
function sheddingType({ model, typeIndex }: Tissue['program']): number {
  return typeIndex(model.speciesInUse.platelets.cell);
}

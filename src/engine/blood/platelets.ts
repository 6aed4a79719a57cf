import { exp, LN2 } from '../../core/math.ts';
import { type CompiledType, number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import { passOn, thin, totalOf } from './chain.ts';
import { spentPerHour } from './transit.ts';

/*
 * A block has a handful of the cells that shed platelets, too few to count a blood cell by. So platelets follow the expected
 * number E of them: each cell that commits itself adds its probability of becoming one, and E is lost at the rate at
 * which those that are there are expected to die. The cells themselves stay as they are.
 *
 * In a species with times of transit those that are expected mature before they shed, are spent at the rate of their type at rest, and
 * die besides, with what matures to them, as the cells do that the species names; platelets die of age.
 */

/**
 * Platelets relax towards what is shed, dP/dt = k·(E/E₀ − P), exact over a tick at constant E; or they are shed in proportion to E and
 * die of age.
 */
export function shed({ blood, clock, program }: Tissue): void {
  const { halfLife, transit } = program.model.speciesInUse.platelets;
  const steady = blood.shedding[0]! / blood.sheddingAtRest;
  if (blood.transit !== null && transit !== undefined) {
    const { ages, maturing } = blood.transit;
    const lifeSpan = (2 * number(halfLife)) / clock.dt;
    passOn(ages, steady / lifeSpan, lifeSpan);
    blood.platelets[0] = totalOf(ages);
    blood.shedding[0]! += passOn(maturing, 0, number(transit.maturation) / clock.dt);
    return;
  }
  const rate = LN2 / number(halfLife);
  blood.platelets[0] = steady + (blood.platelets[0]! - steady) * exp(-rate * clock.dt);
}

/** A cell commits itself to one of several types: what is expected of it is added to those that shed, or to those that mature to them. */
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
  if (some === 0) return;
  const receiving = blood.transit?.maturing ?? blood.shedding;
  receiving[0] = receiving[0]! + some / all;
}

/**
 * Those that shed are lost as those that are there are; where none is, at the rate of their type at rest. With times of transit they are
 * spent at that rate, and a share is lost besides that dies of the cells that the species names.
 *
 * @param dying [types] sum of the probabilities of the cells of a type to die in this tick
 */
export function expectLost({ blood, clock, program, senses }: Tissue, dying: (t: number) => number): void {
  const shedding = sheddingType(program);
  if (shedding < 0) return;
  const thereOf = (t: number) => senses.runs[t + 1]! - senses.runs[t]!;
  const spent = exp(-spentPerHour(program) * clock.dt);
  const { transit } = program.model.speciesInUse.platelets;
  if (blood.transit !== null && transit !== undefined) {
    const alike = program.typeIndex(transit.lostAs);
    const lost = alike >= 0 && thereOf(alike) > 0 ? dying(alike) / thereOf(alike) : 0;
    thin(blood.transit.maturing, lost);
    blood.shedding[0] = blood.shedding[0]! * spent * (1 - lost);
    return;
  }
  const there = thereOf(shedding);
  const likely = dying(shedding);
  blood.shedding[0] = blood.shedding[0]! * (there > 0 ? 1 - likely / there : spent);
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

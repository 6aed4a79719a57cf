import { exp, LN2 } from '../core/math.ts';
import type { CellStore, Damage, Drug } from '../model/drug.ts';
import { G0, phases } from './cells.ts';
import { voxelOf } from './grid.ts';
import type { Modifiers } from './modifiers.ts';
import { freeOf } from './pharmacokinetics.ts';
import { number } from './program.ts';
import type { Tissue } from './tissue.ts';

/**
 * Cells take up drugs and are damaged by what they hold.
 *
 * dA/dt = k·(f(C)/f(reference) − A) with f(C) = C/(K + C), or C without saturation, and k = ln 2/t½; exact at constant C.
 * dΔ/dt = Σ damage − repair·Δ, exact at constant damage.
 */
export function harm(tissue: Tissue, repair: Float32Array, now: Modifiers): void {
  const { cells, clock, program, senses } = tissue;
  const { damage, table } = cells;
  for (const [k, drug] of program.drugs.entries()) if (drug.store !== undefined) takeUp(tissue, drug, drug.store, k);
  if (cells.stores.every((store) => isNowhere(store, table.count)) && isNowhere(damage, table.count)) return;
  const damaging = new Float64Array(table.count);
  for (const [k, drug] of program.drugs.entries()) {
    if (drug.store !== undefined && drug.damage !== undefined) addDamage(tissue, drug.damage, k, now, damaging);
  }
  let [rate, kept] = [0, 1];
  for (let p = 0; p < table.count; p++) {
    const i = senses.order[p]!;
    if (damage[i] === 0 && damaging[i] === 0) continue;
    if (repair[p] !== rate) [rate, kept] = [repair[p]!, exp(-repair[p]! * clock.dt)];
    if (rate > 0) {
      const steady = damaging[i]! / rate;
      damage[i] = steady + (damage[i]! - steady) * kept;
    } else damage[i] = damage[i]! + damaging[i]! * clock.dt;
  }
}

/** True when the first `count` values are all 0: nothing of a drug is there. */
function isNowhere(values: Float32Array, count: number): boolean {
  for (let n = 0; n < count; n++) if (values[n] !== 0) return false;
  return true;
}

/** What a cell holds in the long run, by the level around it and the pressure of the gas that slows its activation. */
function steadyOf({ reference, saturation, slowedBy }: CellStore): (c: number, p: number) => number {
  const one = number(reference);
  const half = saturation === undefined ? 0 : number(saturation);
  const halfway = slowedBy === undefined ? 0 : number(slowedBy.half);
  const floor = slowedBy?.least === undefined ? 0 : number(slowedBy.least);
  return (c, p) => {
    const active = slowedBy === undefined ? 1 : floor + ((1 - floor) * halfway) / (halfway + p);
    return active * (half === 0 ? c / one : (c * (half + one)) / (one * (half + c)));
  };
}

function takeUp(tissue: Tissue, drug: Drug, kept: CellStore, k: number): void {
  const { blood, cells, clock, fields, grid, program } = tissue;
  const { inBlood, table, x, y, z } = cells;
  const level = fields.level[program.substances.findIndex((substance) => substance.id === drug.substance.id)]!;
  const store = cells.stores[k]!;
  const carried = blood.drugLevel[k]! * freeOf(drug, program.model.speciesInUse);
  if (carried === 0 && isNowhere(level, level.length) && isNowhere(store, table.count)) return;
  const gas = program.substances.findIndex(({ id }) => id === kept.slowedBy?.gas.id);
  const pressure = fields.level[gas];
  const steady = steadyOf(kept);
  const steadyInBlood = steady(carried, blood.segment[gas]?.[0] ?? 0);
  const steadyIn = new Float64Array(level.length);
  for (let v = 0; v < level.length; v++) steadyIn[v] = steady(level[v]!, pressure === undefined ? 0 : pressure[v]!);
  const keep = exp((-LN2 * clock.dt) / number(kept.halfLife));
  for (let i = 0; i < table.count; i++) {
    const end = inBlood[i] === 1 ? steadyInBlood : steadyIn[voxelOf(grid, x[i]!, y[i]!, z[i]!)]!;
    store[i] = end + (store[i]! - end) * keep;
  }
}

function addDamage(
  { cells, program, senses }: Tissue,
  damage: Damage,
  k: number,
  now: Modifiers,
  damaging: Float64Array,
): void {
  const store = cells.stores[k]!;
  if (isNowhere(store, cells.table.count)) return;
  const half = damage.halfStore === undefined ? 0 : number(damage.halfStore);
  const inPhase = phases.map((phase) => (damage.phases.some((name) => name === phase) ? 1 : 0) as number);
  inPhase[G0] = number(damage.atRest);
  inPhase[phases.indexOf('ended')] = damage.phases.some((name) => name === 'G1') ? 1 : 0;
  for (const { cells: types, rate } of damage.rate) {
    for (const type of types) {
      const t = program.typeIndex(type.id);
      const perHour = number(rate) * now.damage[t]![k]!;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const i = senses.order[p]!;
        const a = store[i]!;
        if (a > 0)
          damaging[i]! += perHour * (half === 0 ? a : (a * (1 + half)) / (half + a)) * inPhase[cells.phase[i]!]!;
      }
    }
  }
}

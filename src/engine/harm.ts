import { exp, LN2, pow } from '../core/math.ts';
import type { Drug } from '../model/drug.ts';
import { G0, phases } from './cells.ts';
import { voxelOf } from './grid.ts';
import { number } from './program.ts';
import type { Tissue } from './tissue.ts';

/**
 * Cells take up drugs and are damaged by what they hold.
 *
 * dA/dt = k·(f(C)/f(reference) − A) with f(C) = C/(K + C), or C without saturation, and k = ln 2/t½; exact at constant C.
 * dΔ/dt = Σ damage − repair·Δ, exact at constant damage.
 */
export function harm(tissue: Tissue, repair: Float32Array): void {
  const { cells, clock, program, senses } = tissue;
  const damaging = new Float64Array(cells.table.count);
  program.drugs.forEach((drug, k) => {
    takeUp(tissue, drug, k);
    addDamage(tissue, drug, k, damaging);
  });
  for (let p = 0; p < cells.table.count; p++) {
    const i = senses.order[p]!;
    const rate = repair[p]!;
    if (cells.damage[i] === 0 && damaging[i] === 0) continue;
    const steady = rate > 0 ? damaging[i]! / rate : 0;
    cells.damage[i] =
      rate > 0
        ? steady + (cells.damage[i]! - steady) * exp(-rate * clock.dt)
        : cells.damage[i]! + damaging[i]! * clock.dt;
  }
}

function takeUp({ blood, cells, clock, fields, grid, program }: Tissue, drug: Drug, k: number): void {
  const reference = number(drug.store.reference);
  const half = drug.store.saturation === undefined ? 0 : number(drug.store.saturation);
  const uptake =
    half === 0 ? (c: number) => c / reference : (c: number) => (c * (half + reference)) / (reference * (half + c));
  const keep = exp((-LN2 * clock.dt) / number(drug.store.halfLife));
  const level = fields.level[program.substances.findIndex((substance) => substance.id === drug.substance.id)]!;
  const inBlood = blood.drugLevel[k]!;
  const store = cells.stores[k]!;
  for (let i = 0; i < cells.table.count; i++) {
    const c = cells.inBlood[i] === 1 ? inBlood : level[voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!)]!;
    if (c === 0 && store[i] === 0) continue;
    const steady = uptake(c);
    store[i] = steady + (store[i]! - steady) * keep;
  }
}

function addDamage({ cells, program, senses }: Tissue, drug: Drug, k: number, damaging: Float64Array): void {
  const { damage } = drug;
  const half = damage.halfStore === undefined ? 0 : number(damage.halfStore);
  const effect = half === 0 ? (a: number) => a : (a: number) => (a * (1 + half)) / (half + a);
  const inPhase = phases.map((phase) => (damage.phases.some((name) => name === phase) ? 1 : 0) as number);
  inPhase[G0] = number(damage.atRest);
  inPhase[phases.indexOf('ended')] = damage.phases.some((name) => name === 'G1') ? 1 : 0;
  const store = cells.stores[k]!;
  for (const { cells: types, rate } of damage.rate) {
    const perHour = number(rate);
    for (const type of types) {
      const t = program.typeIndex(type.id);
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const i = senses.order[p]!;
        if (store[i]! > 0) damaging[i]! += perHour * effect(store[i]!) * inPhase[cells.phase[i]!]!;
      }
    }
  }
}

/** Death hazard of a damaged cell: h₀·Δⁿ/(Θⁿ + Δⁿ). */
export function damageHazard(damage: number, threshold: number, greatest: number, power: number): number {
  if (damage <= 0) return 0;
  return greatest / (1 + pow(threshold / damage, power));
}

import { exp } from '../../core/math.ts';
import { voxelOf } from '../field/points.ts';
import type { Harm, HarmKernel, StoredDrug } from './contract.ts';

/** The definition: one cell after the other. */
export const referenceHarm: HarmKernel = {
  harm(harm, drugs) {
    const { blocks, columns, grid } = harm;
    const { inBlood, order, x, y, z } = columns;
    for (let block = 0; block < blocks.count; block++) {
      for (let p = blocks.first(block); p < blocks.end(block); p++) {
        const i = order[p]!;
        const voxel = inBlood[i] === 1 ? null : voxelOf(grid, x[i]!, y[i]!, z[i]!);
        for (const drug of drugs) takeUp(drug, i, voxel);
        let damaging = 0;
        for (const drug of drugs) damaging = addDamage(damaging, drug, blocks.run(block), i, columns.phase[i]!);
        repair(harm, p, damaging);
      }
    }
  },
};

function takeUp(drug: StoredDrug, i: number, voxel: number | null): void {
  const { keep, store } = drug;
  const steady =
    voxel === null ? drug.steadyInBlood : steadyOf(drug, drug.level[voxel]!, drug.gas === null ? 0 : drug.gas[voxel]!);
  store[i] = steady + (store[i]! - steady) * keep;
}

/** What a cell holds in the long run, by the level around it and the pressure of the gas that slows its activation. */
export function steadyOf(
  { gasHalf, least, reference, saturation }: Pick<StoredDrug, 'gasHalf' | 'least' | 'reference' | 'saturation'>,
  c: number,
  pressure: number,
): number {
  const active = gasHalf === Number.POSITIVE_INFINITY ? 1 : least + ((1 - least) * gasHalf) / (gasHalf + pressure);
  return active * (saturation === 0 ? c / reference : (c * (saturation + reference)) / (reference * (saturation + c)));
}

function addDamage(damaging: number, drug: StoredDrug, run: number, i: number, phase: number): number {
  const { damageHalf, inPhase, rates } = drug;
  const a = drug.store[i]!;
  let sum = damaging;
  if (a > 0) {
    const effect = damageHalf === 0 ? a : (a * (1 + damageHalf)) / (damageHalf + a);
    for (const rate of rates[run]!) sum += rate * effect * inPhase[phase]!;
  }
  return sum;
}

function repair({ columns, dt }: Harm, p: number, damaging: number): void {
  const { damage, order } = columns;
  const i = order[p]!;
  if (damage[i] === 0 && damaging === 0) return;
  const rate = columns.repair[p]!;
  if (rate > 0) {
    const steady = damaging / rate;
    damage[i] = steady + (damage[i]! - steady) * exp(-rate * dt);
  } else damage[i] = damage[i]! + damaging * dt;
}

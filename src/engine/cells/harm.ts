import { exp, LN2 } from '../../core/math.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Blocks } from '../../kernels/blocks.ts';
import { type Harm, harmOf, type StoredDrug } from '../../kernels/harm/contract.ts';
import { steadyOf } from '../../kernels/harm/reference.ts';
import type { CellStore, Damage } from '../../model/drug.ts';
import { number } from '../program/program.ts';
import type { Modifiers } from '../senses/modifiers.ts';
import { behaviorColumn } from '../senses/senses.ts';
import type { Tissue } from '../tissue.ts';
import { freeOf } from '../treatment/pharmacokinetics.ts';
import { G0, phases } from './cells.ts';

/** What is known of the harm done to cells before a run begins; every tick writes the rest. */
export function createHarm(
  arena: Arena,
  { cells, clock, grid, program, senses }: Pick<Tissue, 'cells' | 'clock' | 'grid' | 'program' | 'senses'>,
  blocks: Blocks,
): Harm {
  const columns = { ...cells, order: senses.order, repair: behaviorColumn({ senses }, 'repair') };
  const rates = program.drugs.flatMap(({ damage }) => damage?.rate.flatMap(({ cells: types }) => types) ?? []);
  const most = { drugs: program.drugs.length, rates: rates.length, runs: program.types.length };
  return harmOf(arena, blocks, columns, { grid, dt: clock.dt }, most);
}

/**
 * Cells take up drugs and are damaged by what they hold.
 *
 * dA/dt = k·(f(C)/f(reference) − A) with f(C) = C/(K + C), or C without saturation, and k = ln 2/t½; exact at constant C.
 * dΔ/dt = Σ damage − repair·Δ, exact at constant damage.
 */
export function harm(tissue: Tissue, now: Modifiers): void {
  const { cells, harm: harming, kernels, program, senses } = tissue;
  const drugs = program.drugs.flatMap(({ store }, k) => (store === undefined ? [] : storedNow(tissue, store, k, now)));
  if (drugs.length === 0 && isNowhere(cells.damage, cells.table.count)) return;
  harming.blocks.place(senses.runs);
  kernels.harm.harm(harming, drugs);
}

/** True when the first `count` values are all 0: nothing of a drug is there. */
function isNowhere(values: Float32Array, count: number): boolean {
  for (let n = 0; n < count; n++) if (values[n] !== 0) return false;
  return true;
}

/** A drug as it is in this tick; none where nothing of it is anywhere. */
function storedNow({ blood, cells, clock, fields, program }: Tissue, kept: CellStore, k: number, now: Modifiers) {
  const drug = program.drugs[k]!;
  const level = fields.level[program.substances.findIndex((substance) => substance.id === drug.substance.id)]!;
  const store = cells.stores[k]!;
  const carried = blood.drugLevel[k]! * freeOf(drug, program.model.speciesInUse);
  if (carried === 0 && isNowhere(level, level.length) && isNowhere(store, cells.table.count)) return [];
  const gas = program.substances.findIndex(({ id }) => id === kept.slowedBy?.gas.id);
  const { reference, saturation, slowedBy } = kept;
  const steady = {
    reference: number(reference),
    saturation: saturation === undefined ? 0 : number(saturation),
    gasHalf: slowedBy === undefined ? Number.POSITIVE_INFINITY : number(slowedBy.half),
    least: slowedBy?.least === undefined ? 0 : number(slowedBy.least),
  };
  const stored: StoredDrug = {
    ...steady,
    store,
    level,
    gas: fields.level[gas] ?? null,
    steadyInBlood: steadyOf(steady, carried, blood.segment[gas]?.[0] ?? 0),
    keep: exp((-LN2 * clock.dt) / number(kept.halfLife)),
    damageHalf: drug.damage?.halfStore === undefined ? 0 : number(drug.damage.halfStore),
    inPhase: damageInPhase(drug.damage),
    rates: program.types.map(({ id }, t) => damageRates(drug.damage, id, now.damage[t]![k]!)),
  };
  return [stored];
}

function damageInPhase(damage: Damage | undefined): number[] {
  if (damage === undefined) return phases.map(() => 0);
  const inPhase = phases.map((phase) => (damage.phases.some((name) => name === phase) ? 1 : 0) as number);
  inPhase[G0] = number(damage.atRest);
  inPhase[phases.indexOf('ended')] = damage.phases.some((name) => name === 'G1') ? 1 : 0;
  return inPhase;
}

/** The rates at which a drug damages cells of a type, 1/h. */
function damageRates(damage: Damage | undefined, type: string, factor: number): number[] {
  const rates = damage?.rate.flatMap(({ cells, rate }) => cells.filter(({ id }) => id === type).map(() => rate)) ?? [];
  return rates.map((rate) => number(rate) * factor);
}

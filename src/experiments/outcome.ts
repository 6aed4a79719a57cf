import { number } from '../engine/program/program.ts';
import type { Series } from '../io/index.ts';
import type { Species } from '../model/species.ts';
import { type CountLevels, countLevelsOf } from './endpoints/count-levels.ts';
import { countRecovery } from './endpoints/count-recovery.ts';
import { courseOf } from './endpoints/course.ts';
import { cellularityOnDay14 } from './endpoints/day-14-cellularity.ts';
import { type Endpoints, endpointsOf } from './endpoints/endpoints.ts';
import { firstFrom, lowest } from './endpoints/rows.ts';

/** What came of one run, as numbers under the names that `--json` and reports use. Null where there is no such number. */
export interface Outcome extends Endpoints {
  /** Days that were simulated. */
  readonly days: number;
  /** Cells in the tissue at the end, stroma included. */
  readonly cells: number;
  /** Leukemic share of the marrow cells at the end, %. */
  readonly leukemic_pct_end: number;
  /** Greatest leukemic share, %. */
  readonly leukemic_pct_peak: number;
  /** Day of the first dose. */
  readonly treatment_day: number | null;
  /** Leukemic share as the first dose was given, %. */
  readonly leukemic_pct_at_treatment: number | null;
  /** Lowest leukemic share after the first dose, %; the nadir. */
  readonly leukemic_pct_nadir: number | null;
  /** Days from the first dose to the nadir. */
  readonly nadir_day: number | null;
  /** LSC alive in tissue and blood at the nadir. */
  readonly residual_lsc: number | null;
  /** Those of them that a niche place held. */
  readonly residual_lsc_in_niche: number | null;
  /** Those of them in the tissue that had a sinusoid, an arteriole or the bone as the nearest of the three. */
  readonly residual_lsc_near_sinusoid: number | null;
  readonly residual_lsc_near_arteriole: number | null;
  readonly residual_lsc_near_bone: number | null;
  /**
   * Days from the first dose until less than 5 % of the marrow was leukemic with neutrophils at the threshold of recovery;
   * null when that never was, or less than 5 % was leukemic before treatment.
   */
  readonly remission_day: number | null;
  /** Days from the first dose until, after remission, more than 5 % of the marrow was leukemic again. */
  readonly relapse_day: number | null;
  /** Lowest neutrophil count after the first dose, or of the whole run without one, 1e9/L. */
  readonly anc_nadir: number;
  /** Days from the first dose until neutrophils, once below the species' threshold of recovery, reached it again. */
  readonly anc_recovery_day: number | null;
  /** Marrow cells 14 days after the first dose: per mm³ of the block, and over those at the start of the run, %. */
  readonly day_14_cellularity_per_mm3: number | null;
  readonly day_14_cellularity_pct: number | null;
  /** HSC in the tissue at the start. */
  readonly hsc_start: number | null;
  /** HSC at the end, and at their fewest, over those at the start. */
  readonly hsc_end_over_start: number | null;
  readonly hsc_lowest_over_start: number | null;
}

/** What the outcome is computed from beside the series. */
export interface Thresholds {
  /** Neutrophils at which a patient counts as recovered, 1e9/L. */
  readonly recovery: number;
  readonly levels: CountLevels;
}

/** Counts at which a species has recovered, and at which responses are read. */
export function thresholdsOf(species: Species): Thresholds {
  return { recovery: number(species.neutrophils.recovery), levels: countLevelsOf(species) };
}

/** Leukemic share below which there may be remission, and above which it has ended, %. */
const remission = 5;

/** The outcome of a run from its recorded series alone. */
export function outcomeOf(series: Series, { recovery, levels }: Thresholds): Outcome {
  const column = (name: string) => series.get(name) ?? new Float64Array(series.get('time_d')?.length ?? 0);
  const time = column('time_d');
  const leukemic = column('leukemic_pct');
  const neutrophils = column('neutrophils_1e9_per_L');
  const hsc = column('hsc_cells');
  const last = time.length - 1;
  const course = courseOf(series);
  const { treated } = course;
  const since = (row: number) => (treated < 0 || row < 0 ? null : time[row]! - time[treated]!);
  const nadir = treated < 0 ? -1 : lowest(leukemic, treated + 1);
  const at = (name: string, row: number) => (row < 0 ? null : column(name)[row]!);
  const lowCounts = treated < 0 ? -1 : firstFrom(neutrophils, treated, (count) => count < recovery);
  const remitted = nadir < 0 ? -1 : remissionRow({ leukemic, neutrophils, treated, nadir, lowCounts, recovery });
  const over = (row: number) => (hsc[0] === undefined || hsc[0] === 0 ? null : hsc[row]! / hsc[0]);
  return {
    days: time[last] ?? 0,
    cells: at('tissue_cells', last) ?? 0,
    leukemic_pct_end: leukemic[last] ?? 0,
    leukemic_pct_peak: leukemic.reduce((most, share) => Math.max(most, share), 0),
    treatment_day: treated < 0 ? null : time[treated]!,
    leukemic_pct_at_treatment: at('leukemic_pct', treated),
    leukemic_pct_nadir: at('leukemic_pct', nadir),
    nadir_day: since(nadir),
    residual_lsc: nadir < 0 ? null : column('lsc_cells')[nadir]! + column('blood_lsc_cells')[nadir]!,
    residual_lsc_in_niche: at('held_lsc_cells', nadir),
    residual_lsc_near_sinusoid: at('near_sinusoid_lsc_cells', nadir),
    residual_lsc_near_arteriole: at('near_arteriole_lsc_cells', nadir),
    residual_lsc_near_bone: at('near_bone_lsc_cells', nadir),
    remission_day: since(remitted),
    relapse_day: remitted < 0 ? null : since(firstFrom(leukemic, remitted, (share) => share > remission)),
    anc_nadir: neutrophils[lowest(neutrophils, Math.max(treated, 0))] ?? 0,
    anc_recovery_day: countRecovery(course, neutrophils, recovery),
    ...cellularityOnDay14(course),
    hsc_start: hsc[0] ?? null,
    hsc_end_over_start: over(last),
    hsc_lowest_over_start: over(lowest(hsc, 0)),
    ...endpointsOf(series, levels),
  };
}

/** What remission is read off: the first dose, the lowest share after it, and where neutrophils first were low (−1: nowhere). */
interface Response {
  readonly leukemic: Float64Array;
  readonly neutrophils: Float64Array;
  readonly treated: number;
  readonly nadir: number;
  readonly lowCounts: number;
  readonly recovery: number;
}

/**
 * First row with few leukemic cells and enough neutrophils; −1 for none. While a marrow empties, the share of a few hundred
 * cells passes 5 % in both directions, and neutrophils fall later than blasts: where they fall on the way to the nadir, they
 * must have come back.
 *
 * Source: complete remission asks for fewer than 5 % blasts in the marrow and recovered neutrophils, Döhner et al., Blood
 * 140, 1345 (2022).
 */
function remissionRow({ leukemic, neutrophils, treated, nadir, lowCounts, recovery }: Response): number {
  if (leukemic[treated]! < remission) return -1;
  const from = lowCounts >= 0 && lowCounts <= nadir ? lowCounts : treated;
  return firstFrom(leukemic, from, (share, row) => share < remission && neutrophils[row]! >= recovery);
}

import { type MeasureColumn, partsOfColumn } from '../../model/measure-kinds.ts';
import type { Outcome } from '../outcome.ts';

/** How an outcome is spoken of: what it is, its unit, and how many digits count. */
export interface Words {
  readonly says: string;
  readonly unit: string;
  /** The share of seeds in which something happened. */
  readonly isShare?: true;
}

/** What can be asked of every run: its outcome, and whether there was remission and relapse. */
export type RunOutcome = keyof Outcome | 'remission' | 'relapse';

/** What arms are compared in: an outcome of every run, or a measure that their scenarios record, by its column, as it is at the end. */
export type OutcomeName = RunOutcome | MeasureColumn;

const outcomeWords: Readonly<Record<RunOutcome, Words>> = {
  residual_lsc: { says: 'LSC left at the nadir', unit: 'cells' },
  residual_lsc_in_niche: { says: 'LSC left in niche places at the nadir', unit: 'cells' },
  leukemic_pct_nadir: { says: 'lowest leukemic share after treatment', unit: '%' },
  leukemic_pct_end: { says: 'leukemic share at the end', unit: '%' },
  remission: { says: 'remission', unit: 'of seeds', isShare: true },
  remission_day: { says: 'time to remission', unit: 'd' },
  relapse: { says: 'relapse', unit: 'of seeds', isShare: true },
  relapse_day: { says: 'time to relapse', unit: 'd' },
  hsc_end_over_start: { says: 'HSC at the end over the start', unit: '' },
  hsc_lowest_over_start: { says: 'HSC at their fewest over the start', unit: '' },
  anc_nadir: { says: 'lowest neutrophil count', unit: '× 10⁹/L' },
  anc_recovery_day: { says: 'time to neutrophil recovery', unit: 'd' },
  nadir_day: { says: 'time to the nadir', unit: 'd' },
  treatment_day: { says: 'day of the first dose', unit: 'd' },
  leukemic_pct_at_treatment: { says: 'leukemic share at treatment', unit: '%' },
  leukemic_pct_peak: { says: 'greatest leukemic share', unit: '%' },
  residual_lsc_near_sinusoid: { says: 'LSC left near sinusoids', unit: 'cells' },
  residual_lsc_near_arteriole: { says: 'LSC left near arterioles', unit: 'cells' },
  residual_lsc_near_bone: { says: 'LSC left near bone', unit: 'cells' },
  cr_day: { says: 'time to complete remission (CR)', unit: 'd' },
  crh_day: { says: 'time to CR with partial recovery (CRh) or better', unit: 'd' },
  cri_day: { says: 'time to CR with incomplete recovery (CRi) or better', unit: 'd' },
  crp_day: { says: 'time to CR with incomplete platelet recovery (CRp) or better', unit: 'd' },
  mlfs_day: { says: 'time to a morphologic leukemia-free state', unit: 'd' },
  pr_day: { says: 'time to partial remission (PR) or better', unit: 'd' },
  relapse_free_days: { says: 'relapse-free days of the first 180', unit: 'd' },
  day_14_blasts_pct: { says: 'leukemic share on day 14', unit: '%' },
  day_14_cellularity_per_mm3: { says: 'marrow cells on day 14', unit: 'per mm³' },
  day_14_cellularity_pct: { says: 'marrow cells on day 14 over the start', unit: '%' },
  hsc_start: { says: 'HSC at the start', unit: 'cells' },
  anc_500_day: { says: 'time to 500 neutrophils per µL, or that share of the healthy count', unit: 'd' },
  anc_1000_day: { says: 'time to 1000 neutrophils per µL, or that share of the healthy count', unit: 'd' },
  platelet_nadir: { says: 'lowest platelet count', unit: '× 10⁹/L' },
  platelets_20_day: { says: 'time to platelets of 20 · 10⁹/L, or that share of the healthy count', unit: 'd' },
  platelets_50_day: { says: 'time to platelets of 50 · 10⁹/L, or that share of the healthy count', unit: 'd' },
  platelets_100_day: { says: 'time to platelets of 100 · 10⁹/L, or that share of the healthy count', unit: 'd' },
  hsc_days_lost: { says: 'HSC missing over the start, times days', unit: 'd' },
  anc_days_lost: { says: 'neutrophils missing over the start, times days', unit: 'd' },
  anc_lowest_over_start: { says: 'lowest neutrophil count over the start', unit: '' },
  cd34_mobilization_fold: { says: 'greatest egress of CD34+ cells over the day before treatment', unit: '' },
  lsc_mobilization_fold: { says: 'greatest egress of LSC over the day before treatment', unit: '' },
  blast_mobilization_fold: { says: 'greatest egress of blasts over the day before treatment', unit: '' },
  cd34_mobilization_day: { says: 'time to the greatest egress of CD34+ cells', unit: 'd' },
  lsc_mobilization_day: { says: 'time to the greatest egress of LSC', unit: 'd' },
  blast_mobilization_day: { says: 'time to the greatest egress of blasts', unit: 'd' },
  doses_given: { says: 'doses given', unit: 'doses' },
  doses_held: { says: 'doses held', unit: 'doses' },
  days: { says: 'days simulated', unit: 'd' },
  cells: { says: 'cells at the end', unit: 'cells' },
};

const isRunOutcome = (name: string): name is RunOutcome => Object.hasOwn(outcomeWords, name);

/** Those of every run, in the order in which they are shown. */
export const runOutcomes: readonly RunOutcome[] = Object.keys(outcomeWords).filter(isRunOutcome);

/** Is it a measure that scenarios record? */
export const isMeasured = (name: OutcomeName): name is MeasureColumn => !isRunOutcome(name);

/** How any outcome is spoken of: `vessel profiles at the end`, in 1/mm². */
export function wordsOf(name: OutcomeName): Words {
  if (isRunOutcome(name)) return outcomeWords[name];
  const { measures, unit } = partsOfColumn(name);
  return { says: `${measures} at the end`, unit: unit === '1' ? '' : unit };
}

/** What an outcome may be called: the unit of a measure can be left out. */
export function namesOf(outcome: OutcomeName): readonly string[] {
  return isMeasured(outcome) ? [partsOfColumn(outcome).measures, outcome] : [outcome];
}

/** The one of some outcomes that is called so. */
export function outcomeCalled(name: string, known: readonly OutcomeName[]): OutcomeName | undefined {
  return known.find((outcome) => namesOf(outcome).includes(name));
}

/** What came of a run as numbers; null where there is none. Remission and relapse are 1 or 0 where there was treatment. */
export function valuesOf(outcome: Outcome): Record<RunOutcome, number | null> {
  const happened = (day: number | null) => (outcome.treatment_day === null ? null : day === null ? 0 : 1);
  return { ...outcome, remission: happened(outcome.remission_day), relapse: happened(outcome.relapse_day) };
}

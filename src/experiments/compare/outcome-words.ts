import type { Outcome } from '../outcome.ts';

/** How an outcome is spoken of: what it is, its unit, and how many digits count. */
export interface Words {
  readonly says: string;
  readonly unit: string;
  /** The share of seeds in which something happened. */
  readonly isShare?: true;
}

/** Every outcome of a comparison: those of a run, and whether there was remission and relapse. */
export type OutcomeName = keyof Outcome | 'remission' | 'relapse';

export const outcomeWords: Readonly<Record<OutcomeName, Words>> = {
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
  anc_nadir: { says: 'lowest neutrophil count', unit: '10⁹/L' },
  anc_recovery_day: { says: 'time to neutrophil recovery', unit: 'd' },
  nadir_day: { says: 'time to the nadir', unit: 'd' },
  treatment_day: { says: 'day of the first dose', unit: 'd' },
  leukemic_pct_at_treatment: { says: 'leukemic share at treatment', unit: '%' },
  leukemic_pct_peak: { says: 'greatest leukemic share', unit: '%' },
  residual_lsc_near_sinusoid: { says: 'LSC left near sinusoids', unit: 'cells' },
  residual_lsc_near_arteriole: { says: 'LSC left near arterioles', unit: 'cells' },
  residual_lsc_near_bone: { says: 'LSC left near bone', unit: 'cells' },
  days: { says: 'days simulated', unit: 'd' },
  cells: { says: 'cells at the end', unit: 'cells' },
};

const isOutcome = (name: string): name is OutcomeName => Object.hasOwn(outcomeWords, name);

/** In the order in which they are shown. */
export const outcomeNames: readonly OutcomeName[] = Object.keys(outcomeWords).filter(isOutcome);

/** Every outcome of a run as a number; null where there is none. Remission and relapse are 1 or 0 where there was treatment. */
export function valuesOf(outcome: Outcome): Record<OutcomeName, number | null> {
  const happened = (day: number | null) => (outcome.treatment_day === null ? null : day === null ? 0 : 1);
  return { ...outcome, remission: happened(outcome.remission_day), relapse: happened(outcome.relapse_day) };
}

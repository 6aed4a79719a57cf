/** What came of one run, as numbers under the names that `--json` and reports use. Null where there is no such number. */
export interface Outcome {
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
  /** Days from the first dose until less than 5 % of the marrow was leukemic. */
  readonly remission_day: number | null;
  /** Days from the first dose until, after a nadir below 5 %, more than 5 % of the marrow was leukemic again. */
  readonly relapse_day: number | null;
  /** Lowest neutrophil count after the first dose, or of the whole run without one, 1e9/L. */
  readonly anc_nadir: number;
  /** Days from the first dose until neutrophils, once below the species' threshold of recovery, reached it again. */
  readonly anc_recovery_day: number | null;
  /** HSC at the end, and at their fewest, over those at the start. */
  readonly hsc_end_over_start: number | null;
  readonly hsc_lowest_over_start: number | null;
}

import type { Outcome } from '../experiments/outcome.ts';
import { atMostOneDecimal, shown } from './numbers.ts';

/** What came of a run, in sentences. */
export function sentencesOf(outcome: Outcome): string[] {
  return [...leukemia(outcome), ...residue(outcome), ...blood(outcome), stemCells(outcome)].filter((text) => text !== '');
}

function leukemia(o: Outcome): string[] {
  if (o.leukemic_pct_peak === 0) return [`In ${atMostOneDecimal(o.days)} days no leukemic cell was in the marrow.`];
  if (o.treatment_day === null) {
    return [
      `In ${atMostOneDecimal(o.days)} days without treatment the leukemic share of the marrow rose to ${shown(o.leukemic_pct_peak)} % ` +
        `and was ${shown(o.leukemic_pct_end)} % at the end.`,
    ];
  }
  const began =
    o.leukemic_pct_at_treatment === null
      ? `Treatment began on day ${atMostOneDecimal(o.treatment_day)}.`
      : `Treatment began on day ${atMostOneDecimal(o.treatment_day)}, when ${shown(o.leukemic_pct_at_treatment)} % of the marrow was leukemic.`;
  return [began, nadir(o), remission(o), relapse(o)];
}

function nadir({ leukemic_pct_nadir, nadir_day }: Outcome): string {
  if (leukemic_pct_nadir === null || nadir_day === null) return '';
  return `The leukemic share fell to ${shown(leukemic_pct_nadir)} % ${inDays(nadir_day)} after the first dose.`;
}

function remission({ remission_day }: Outcome): string {
  if (remission_day === null) return 'It did not fall below 5 %: no remission.';
  return `It was below 5 % (remission) from ${inDays(remission_day)} after the first dose.`;
}

function relapse({ relapse_day, remission_day, days, treatment_day }: Outcome): string {
  if (relapse_day !== null) return `It was above 5 % again (relapse) ${inDays(relapse_day)} after the first dose.`;
  if (remission_day === null || treatment_day === null) return '';
  return `There was no relapse in the ${inDays(days - treatment_day)} that were simulated after the first dose.`;
}

function residue({ residual_lsc: left, residual_lsc_in_niche: held }: Outcome): string[] {
  if (left === null) return [];
  if (left === 0) return ['No leukemia stem cell was left in this block at the nadir; a block is not a patient, so this is no cure.'];
  const are = left === 1 ? 'leukemia stem cell was' : 'leukemia stem cells were';
  return [`${left} ${are} left at the nadir${held === null ? '' : `, ${held} of them held in a niche place`}.`];
}

function blood({ anc_nadir, anc_recovery_day, treatment_day }: Outcome): string[] {
  const lowest = `Neutrophils were lowest at ${shown(anc_nadir)} ·10⁹/L`;
  if (treatment_day === null) return [`${lowest}.`];
  if (anc_recovery_day === null) return [`${lowest} and were not seen to fall below the threshold of recovery and to come back to it.`];
  return [`${lowest} and were back at the threshold of recovery ${inDays(anc_recovery_day)} after the first dose.`];
}

function stemCells({ hsc_end_over_start: end, hsc_lowest_over_start: lowest }: Outcome): string {
  if (end === null || lowest === null) return '';
  return `Healthy stem cells (HSC) were at ${shown(100 * lowest)} % of their number at the start when fewest and at ${shown(100 * end)} % at the end.`;
}

function inDays(value: number): string {
  return value === 1 ? '1 day' : `${atMostOneDecimal(value)} days`;
}

import type { Outcome, Thresholds } from '../outcome.ts';
import { days, short } from './numbers-in-words.ts';

/** Counts below these are told as below them: fewer than a laboratory would report, 1e9/L. */
const fewestTold = { neutrophils: 0.01, platelets: 1 };

/** How far blood counts fell, and whether they came back before the run ended. */
export function bloodInWords(outcome: Outcome, thresholds: Thresholds): string {
  const { anc_nadir, platelet_nadir } = outcome;
  const { neutrophils, platelets } = thresholds.levels;
  const isTreated = outcome.treatment_day !== null;
  const fell = (nadir: number, level: number) => isTreated && nadir < level;
  const counts = [
    `Neutrophils ${lowest(anc_nadir, fewestTold.neutrophils, fell(anc_nadir, neutrophils.complete))}`,
    ...(platelet_nadir === null
      ? []
      : [`platelets ${lowest(platelet_nadir, fewestTold.platelets, fell(platelet_nadir, platelets.complete))}`]),
  ];
  const fallen = `${counts.join(' and ')} × 10⁹/L`;
  const recovered = isTreated ? recoveries(outcome, thresholds) : '';
  return `${fallen}${recovered === '' ? '' : `; ${recovered}`}.`;
}

/** @param fell after treatment, and to less than a complete remission asks for */
function lowest(count: number, least: number, fell: boolean): string {
  if (count < least) return `fell to below ${least}`;
  return `${fell ? 'fell to' : 'were never below'} ${short(count)}`;
}

/** Of the counts that fell below their level of recovery; empty where none did. */
function recoveries(outcome: Outcome, { recovery, levels }: Thresholds): string {
  const { anc_nadir, anc_recovery_day: neutrophils, platelet_nadir, platelets_100_day: platelets } = outcome;
  if (neutrophils !== null && platelets !== null) return `they recovered within ${both(neutrophils, platelets)}`;
  return [
    recoveryOf('neutrophils', anc_nadir, neutrophils, recovery),
    recoveryOf('platelets', platelet_nadir ?? Number.POSITIVE_INFINITY, platelets, levels.platelets.complete),
  ]
    .filter((said) => said !== '')
    .join(', ');
}

const both = (first: number, second: number) =>
  Math.min(first, second) < 1 ? `${days(first)} and ${days(second)}` : `${short(first)} and ${days(second)}`;

function recoveryOf(name: string, nadir: number, day: number | null, level: number): string {
  if (day !== null) return `${name} recovered within ${days(day)}`;
  return nadir < level ? `${name} had not recovered to ${short(level)} × 10⁹/L by the end` : '';
}

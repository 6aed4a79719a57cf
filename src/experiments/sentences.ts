import type { Drug } from '../model/drug.ts';
import type { Model } from '../model/model.ts';
import { named } from '../model/resolve.ts';
import type { Scenario } from '../model/scenario.ts';
import { type BestResponse, bestResponse } from './endpoints/best-response.ts';
import { mobilizes } from './endpoints/mobilization.ts';
import type { Outcome } from './outcome.ts';

/** Width of a terminal that everyone has. */
export const width = 80;

/** What came of a run, as some ten lines of at most 80 columns. */
export function sentencesOf(outcome: Outcome, scenario: Scenario, model: Model): string[] {
  const species = named(model.species, scenario.species, 'species').name;
  const head = `${scenario.title}: ${species}, seed ${scenario.seed}, ${days(outcome.days)}, ${whole(outcome.cells)} cells.`;
  const drugs = drugsIn(scenario, model);
  return [
    head,
    ...leukemia(outcome),
    ...(drugs.some(isForInduction) ? day14(outcome) : []),
    ...residual(outcome),
    ...(drugs.some(mobilizes) ? mobilization(outcome) : []),
    ...blood(outcome),
    ...stemCells(outcome),
  ].flatMap(wrapped);
}

/** Drugs that the regimens of a scenario give. */
function drugsIn({ regimens }: Scenario, { drugs }: Model): Drug[] {
  const given = new Set(regimens.flatMap(({ doses }) => doses.map(({ drug }) => drug)));
  return drugs.filter(({ id }) => given.has(id));
}

/** Nucleosides and inhibitors of topoisomerase, after which a marrow is looked at on day 14. */
function isForInduction({ damage }: Drug): boolean {
  return damage?.target === 'dna-polymerase' || damage?.target === 'topoisomerase-ii';
}

function leukemia(outcome: Outcome): string[] {
  if (outcome.treatment_day === null) {
    return outcome.leukemic_pct_peak === 0
      ? ['No leukemia arose.']
      : [`Leukemia reached ${percent(outcome.leukemic_pct_peak)} of the marrow; no dose was given.`];
  }
  if (outcome.leukemic_pct_at_treatment === 0) return withoutLeukemia(outcome.treatment_day, outcome);
  const before = `On day ${short(outcome.treatment_day)}, ${percent(outcome.leukemic_pct_at_treatment)} of the marrow was leukemic and treatment began${held(outcome)}.`;
  if (outcome.leukemic_pct_nadir === null) return [before];
  const fell = outcome.leukemic_pct_nadir < (outcome.leukemic_pct_at_treatment ?? 0);
  const nadir = fell
    ? `Leukemia fell to ${percent(outcome.leukemic_pct_nadir)} within ${days(outcome.nadir_day)}.`
    : `Leukemia did not fall: its lowest share from then on was ${percent(outcome.leukemic_pct_nadir)}.`;
  return [before, nadir, ...remission(outcome)];
}

/** Of a marrow in which treatment met no leukemia, whether or not there is one at another time. */
function withoutLeukemia(day: number, outcome: Outcome): string[] {
  const began = `On day ${short(day)}, treatment of marrow without leukemia began${held(outcome)}.`;
  return outcome.leukemic_pct_peak === 0
    ? [began]
    : [began, `Leukemia reached ${percent(outcome.leukemic_pct_peak)} of the marrow.`];
}

/** What is left of the blasts that induction met; less than 5 % counts as cleared. */
function day14({ day_14_blasts_pct: blasts, leukemic_pct_at_treatment: before }: Outcome): string[] {
  if (blasts === null || (before ?? 0) < 5) return [];
  return [`Day-14 marrow: ${percent(blasts)} blasts, ${blasts < 5 ? 'cleared' : 'residual leukemia'}.`];
}

/** Doses that were due and were left out. */
function held({ doses_given: given, doses_held: held }: Outcome): string {
  return held === 0 ? '' : `: ${given} ${given === 1 ? 'dose was' : 'doses were'} given and ${held} held`;
}

/** Nothing when there was nothing to remit. */
function remission(outcome: Outcome): string[] {
  const response = bestResponse(outcome);
  const remitted = response?.isRemission === true ? responseInWords(response) : null;
  if (outcome.remission_day === null) {
    if ((outcome.leukemic_pct_at_treatment ?? 0) < 5) return [];
    if (remitted !== null) return [`${remitted}; ${percent(outcome.leukemic_pct_end)} leukemic at the end.`];
    return [`No remission: never below 5 % with neutrophils recovered${response === null ? '' : less(response)}.`];
  }
  const begins = remitted ?? `Remission after ${days(outcome.remission_day)}`;
  return outcome.relapse_day === null
    ? [`${begins}, no relapse by the end: ${percent(outcome.leukemic_pct_end)} leukemic.`]
    : [
        `${begins}, relapse after ${days(outcome.relapse_day)}; ${percent(outcome.leukemic_pct_end)} leukemic at the end.`,
      ];
}

/** A response with the one that came first when that was another. */
function responseInWords({ day, earlier, name }: BestResponse): string {
  return `${name} after ${days(day)}${earlier === null ? '' : ` (${earlier.name} after ${short(earlier.day)})`}`;
}

/** A response that is no remission. */
function less({ day, name }: BestResponse): string {
  return `; ${name.charAt(0).toLowerCase()}${name.slice(1)} after ${days(day)}`;
}

function residual(outcome: Outcome): string[] {
  const { residual_lsc: left, residual_lsc_in_niche: held } = outcome;
  if (left === null || outcome.leukemic_pct_at_treatment === 0) return [];
  if (left === 0) return ['At the nadir no LSC was left in this block; a block is not a patient.'];
  const near = [
    [outcome.residual_lsc_near_sinusoid, 'by sinusoids'],
    [outcome.residual_lsc_near_arteriole, 'by arterioles'],
    [outcome.residual_lsc_near_bone, 'by bone'],
  ] as const;
  const places = near.filter(([count]) => (count ?? 0) > 0).map(([count, place]) => `${count} ${place}`);
  const where = places.length === 0 ? '' : ` (${places.join(', ')})`;
  return [`${left} LSC were left, ${held} held in niche places${where}.`];
}

/** Egress in the week after the first dose, over that of the day before it. */
function mobilization(outcome: Outcome): string[] {
  const peaks = [
    ['CD34+ cells', outcome.cd34_mobilization_fold, outcome.cd34_mobilization_day],
    ['LSC', outcome.lsc_mobilization_fold, outcome.lsc_mobilization_day],
    ['blasts', outcome.blast_mobilization_fold, outcome.blast_mobilization_day],
  ] as const;
  const said = peaks.flatMap(([cells, fold, day]) => (fold === null ? [] : `${cells} ${peak(fold, day)}`));
  return said.length === 0 ? [] : [`Mobilization: ${said.join(', ')}.`];
}

const peak = (fold: number, day: number | null) =>
  fold <= 1 ? 'never left faster than before' : `left up to ${short(fold)} times as fast as before, after ${days(day)}`;

function blood(outcome: Outcome): string[] {
  const { anc_nadir, platelet_nadir, anc_recovery_day, platelets_100_day, treatment_day } = outcome;
  const verb = treatment_day === null ? 'were never below' : 'fell to';
  const neutrophils = `Neutrophils ${verb} ${short(anc_nadir)}`;
  const counts =
    platelet_nadir === null ? neutrophils : `${neutrophils} and platelets ${verb} ${short(platelet_nadir)}`;
  const fallen = `${counts} × 10⁹/L`;
  if (anc_recovery_day !== null && platelets_100_day !== null) {
    return [`${fallen}; they recovered within ${short(anc_recovery_day)} and ${days(platelets_100_day)}.`];
  }
  if (anc_recovery_day !== null) return [`${fallen}; neutrophils recovered within ${days(anc_recovery_day)}.`];
  return [
    platelets_100_day === null ? `${fallen}.` : `${fallen}; platelets recovered within ${days(platelets_100_day)}.`,
  ];
}

function stemCells({ hsc_end_over_start: end, hsc_lowest_over_start: lowest }: Outcome): string[] {
  if (end === null || lowest === null) return [];
  return [`HSC were at their fewest at ${whole(100 * lowest)} % of the start, and ended at ${whole(100 * end)} %.`];
}

const whole = (value: number) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
/** Two or three digits that count. */
const short = (value: number) =>
  value === 0 ? '0' : Math.abs(value) >= 100 ? whole(value) : String(Number(value.toPrecision(value < 10 ? 2 : 3)));
const percent = (value: number | null) => (value === null ? 'an unknown share' : `${short(value)} %`);
const days = (value: number | null) =>
  value === null ? 'an unknown time' : `${short(value)} ${value === 1 ? 'day' : 'days'}`;

/** Lines of a paragraph, the later ones indented. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

import { internal } from '../../core/units.ts';
import type { Drug } from '../../model/drug.ts';
import type { Model } from '../../model/model.ts';
import { named } from '../../model/resolve.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Site } from '../../model/site.ts';
import { type BestResponse, bestResponse } from '../endpoints/best-response.ts';
import { mobilizes } from '../endpoints/mobilization.ts';
import { aplastic } from '../endpoints/response.ts';
import { type Outcome, thresholdsOf } from '../outcome.ts';
import { days, onDay, percent, short, whole } from './numbers-in-words.ts';
import { bloodInWords } from './sentences-of-blood.ts';

/** Width of a terminal that everyone has. */
export const width = 80;

/** What came of a run, as some ten lines of at most 80 columns. */
export function sentencesOf(outcome: Outcome, scenario: Scenario, model: Model): string[] {
  const species = named(model.species, scenario.species, 'species');
  const site = named(model.sites, scenario.site, 'site');
  const head = `${scenario.title}: ${species.name}, seed ${scenario.seed}, ${days(outcome.days)}, ${whole(outcome.cells)} cells.`;
  const drugs = drugsIn(scenario, model);
  return [
    head,
    ...leukemia(outcome, isMarrow(site)),
    ...(isMarrow(site) && drugs.some(isForInduction) ? day14(outcome, scenario) : []),
    ...residual(outcome),
    ...(isMarrow(site) && drugs.some(mobilizes) ? mobilization(outcome) : []),
    ...(makesBlood(site) ? [bloodInWords(outcome, thresholdsOf(species))] : []),
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

/** What stands behind bone is marrow; a spleen, a solid mass and a dish are not. */
const isMarrow = ({ end = 'bone' }: Site) => end === 'bone';

/** Do blood counts tell of this block? Not without vessels, nor where all neutrophils come from elsewhere. */
const makesBlood = ({ elsewhere, vasculature }: Site) =>
  vasculature !== null && (elsewhere === undefined || internal(elsewhere.quantity) < 1);

function leukemia(outcome: Outcome, inMarrow: boolean): string[] {
  const where = inMarrow ? 'the marrow' : 'the cells that are not stroma';
  if (outcome.treatment_day === null) {
    return outcome.leukemic_pct_peak === 0
      ? ['No leukemia arose.']
      : [`Leukemia reached ${percent(outcome.leukemic_pct_peak)} of ${where}; no dose was given.`];
  }
  if (outcome.leukemic_pct_at_treatment === 0) return withoutLeukemia(outcome.treatment_day, outcome, where);
  const leukemic = `${percent(outcome.leukemic_pct_at_treatment)} of ${where} ${inMarrow ? 'was' : 'were'} leukemic`;
  const before = `${onDay(outcome.treatment_day)}, ${leukemic} and treatment began${held(outcome)}.`;
  if (outcome.leukemic_pct_nadir === null) return [before];
  const fell = outcome.leukemic_pct_nadir < (outcome.leukemic_pct_at_treatment ?? 0);
  const nadir = fell
    ? `Leukemia fell to ${percent(outcome.leukemic_pct_nadir)} within ${days(outcome.nadir_day)}.`
    : `Leukemia did not fall: its lowest share from then on was ${percent(outcome.leukemic_pct_nadir)}.`;
  return [before, nadir, ...(inMarrow ? remission(outcome) : [])];
}

/** Of a marrow in which treatment met no leukemia, whether or not there is one at another time. */
function withoutLeukemia(day: number, outcome: Outcome, where: string): string[] {
  const began = `${onDay(day)}, treatment of ${where === 'the marrow' ? 'marrow' : 'cells'} without leukemia began${held(outcome)}.`;
  return outcome.leukemic_pct_peak === 0
    ? [began]
    : [began, `Leukemia reached ${percent(outcome.leukemic_pct_peak)} of ${where}.`];
}

/** What is left of the blasts that induction met, of how many cells; less than 5 % counts as cleared, and a share of few cells as nothing. */
function day14(outcome: Outcome, { block }: Scenario): string[] {
  const { day_14_blasts_pct: blasts, day_14_cellularity_per_mm3: density, day_14_cellularity_pct: left } = outcome;
  if (blasts === null || (outcome.leukemic_pct_at_treatment ?? 0) < 5) return [];
  const verdict = blasts < 5 ? 'cleared' : 'residual leukemia';
  if (density === null || left === null) return [`Day-14 marrow: ${percent(blasts)} blasts, ${verdict}.`];
  const volume = (internal(block.x) * internal(block.y) * internal(block.z)) / 1e9;
  const cells = density * volume;
  if (cells < 0.5) return ['Day-14 marrow: empty, without a marrow cell in this block.'];
  const found = `${percent(blasts)} blasts among ${whole(cells)} cells of this block`;
  const cellularity = `${percent(left)} of the cellularity at the start`;
  return left < 100 * aplastic && blasts >= 5
    ? [`Day-14 marrow: aplastic, with ${cellularity}: ${found}, too few to judge.`]
    : [`Day-14 marrow: ${found}, ${verdict}; ${cellularity}.`];
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

/** Counts of cells; shares of them only where one cell is less than five percent. */
function stemCells(outcome: Outcome): string[] {
  const { hsc_start: start, hsc_end_over_start: end, hsc_lowest_over_start: lowest } = outcome;
  if (start === null || end === null || lowest === null) return [];
  const cells = (share: number) =>
    start < 20 ? whole(start * share) : `${whole(start * share)} (${whole(100 * share)} %)`;
  return [`HSC: ${whole(start)} at the start, ${cells(lowest)} at their fewest, ${cells(end)} at the end.`];
}

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

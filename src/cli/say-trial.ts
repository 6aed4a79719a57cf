import { capitalized } from '../core/capitalized.ts';
import {
  type Cohort,
  endpointWords,
  sayArm,
  sayAttrition,
  sayEffectOn,
  sayReported,
  type TrialRow,
} from '../experiments/index.ts';
import { type Trial, trials } from '../trials/index.ts';
import { reportedOf } from '../trials/reported.ts';
import { printJson } from './json.ts';
import { columns } from './listing.ts';
import type { OfRecord } from './of-record.ts';
import { sayIndented } from './say-indented.ts';
import type { Terminal } from './terminal.ts';

/** Every trial with what the review says of it, and what is on record. */
export function sayTrials(
  terminal: Terminal,
  onRecord: (trial: Trial) => OfRecord<TrialRow> | null,
  asJson: boolean,
): void {
  const rows = trials.map((trial) => {
    const { id, title, phase, population, unanswerable, endpoints } = trial;
    const known = onRecord(trial);
    return {
      id,
      title,
      phase,
      says: `${inPhase(title, phase)}: ${population.says}.`,
      answers: endpoints,
      reported: reportedOf({ id }).map((each) => each.says),
      unanswerable: unanswerable.map(({ asks }) => asks),
      on_record: known === null ? null : { verdict: known.verdict, ofRecord: known.ofRecord },
    };
  });
  if (asJson) {
    printJson(terminal, rows);
    return;
  }
  const lines = rows.map(({ id, says, on_record: known }) => {
    const stands = known === null ? 'Not on record.' : `On record, ${known.ofRecord}: ${known.verdict}.`;
    return [terminal.result.bold(id), `${says} ${stands}`] as const;
  });
  for (const line of columns(lines)) terminal.say(line);
  terminal.say();
  terminal.say(terminal.result.dim('"marrow trial ID" runs one, "marrow trial ID --list" tells its design.'));
}

/** What was predicted, beside what was reported. */
export function sayTrial(terminal: Terminal, row: TrialRow, { blocks }: Cohort): void {
  const { dim } = terminal.result;
  sayHead(terminal, row);
  if (row.attrition.length > 0) {
    const of = `Virtual patients of ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`;
    sayIndented(terminal, `${of}. ${row.attrition.map(sayAttrition).join('; ')}.`, 2);
  }
  if (row.verdict === 'not run') sayIndented(terminal, 'No patient was treated in every block.', 2);
  else for (const endpoint of new Set(row.arms.map((arm) => arm.endpoint))) sayEndpoint(terminal, row, endpoint);
  sayComparisons(terminal, row);
  sayVariance(terminal, row);
  for (const limit of row.limits) sayIndented(terminal, limit, 2, dim);
  terminal.say(dim('Research use only, not for clinical decisions.'));
}

/** Arms, doses, spread and limits. */
export function sayDesign(terminal: Terminal, row: OfRecord<TrialRow>): void {
  const { dim } = terminal.result;
  sayHead(terminal, row);
  sayIndented(terminal, `Read in: ${row.source}.`, 2);
  for (const { arm, of_trial, id, withheld, source } of row.regimens) {
    const less = withheld.length === 0 ? '' : ` without ${withheld.join(' and ')}`;
    sayIndented(terminal, `- ${arm}${of_trial ? '' : ' (not an arm of the trial)'}: ${id}${less}`, 2);
    sayIndented(terminal, `${source}.`, 6, dim);
  }
  sayIndented(terminal, `Followed for ${row.followed_d} days from the start of treatment. Patients differ in:`, 2);
  for (const { says, low, usual, high, unit, source } of row.prior) {
    const inUnit = unit === '1' ? '' : ` ${unit}`;
    sayIndented(terminal, `- ${says}: ${low} to ${high}${inUnit}, usually ${usual}`, 2);
    sayIndented(terminal, `${source}.`, 6, dim);
  }
  sayComparisons(terminal, row);
  for (const limit of row.limits) sayIndented(terminal, limit, 2, dim);
}

function sayHead(terminal: Terminal, row: OfRecord<TrialRow>): void {
  const { id, title, phase, population, verdict, ofRecord } = row;
  const { bold, green, red, yellow, dim } = terminal.result;
  const paint = {
    agrees: green,
    'near the fit': dim,
    misses: red,
    depends: yellow,
    'prediction only': dim,
    'not told': dim,
    'not run': dim,
    'not answerable': yellow,
  };
  const record = ofRecord === undefined ? '' : dim(`  (on record, ${ofRecord})`);
  terminal.say(`${bold(id)}  ${paint[verdict](verdict)}${record}`);
  sayIndented(terminal, `${inPhase(title, phase)}: ${population}.`, 2);
}

function sayEndpoint(terminal: Terminal, row: TrialRow, endpoint: TrialRow['arms'][number]['endpoint']): void {
  const { says, short } = endpointWords[endpoint];
  sayIndented(terminal, short === says ? short : `${short}: ${says}`, 2, terminal.result.bold);
  for (const { arm, of_trial } of row.regimens) {
    sayIndented(terminal, `${arm}${of_trial ? '' : ', not an arm of the trial'}`, 4);
    for (const found of row.arms.filter((each) => each.name === arm && each.endpoint === endpoint)) {
      const beyond = row.effects.find(
        (each) =>
          each.arm === arm &&
          each.endpoint === endpoint &&
          each.prior === found.prior &&
          each.inclusion === found.inclusion,
      );
      const effect = beyond === undefined ? '' : `; beyond ${beyond.against} ${sayEffectOn(beyond)}`;
      sayIndented(terminal, `${found.prior} prior, ${found.inclusion}: ${sayArm(found)}${effect}`, 6);
    }
  }
}

function sayComparisons(terminal: Terminal, { reported, unanswerable }: TrialRow): void {
  for (const each of reported) {
    sayIndented(terminal, `Reported, ${sayReported(each)}`, 2);
    sayIndented(terminal, `${capitalized(each.verdict)}: ${each.why}.`, 4);
  }
  for (const { asks, because } of unanswerable) {
    sayIndented(terminal, `Not answered: ${asks}`, 2);
    sayIndented(terminal, `${capitalized(because)}.`, 4);
  }
}

/** Chance in blocks beside what patients are; a warning where chance is more than a quarter of that. */
function sayVariance(terminal: Terminal, { variance }: TrialRow): void {
  const loud = variance.filter(({ between_patients, between_blocks }) => between_blocks > between_patients / 4);
  if (loud.length === 0) return;
  const arms = loud.map(({ arm, prior }) => `${arm} (${prior} prior)`).join(', ');
  sayIndented(
    terminal,
    `Chance within a patient is more than a quarter of what patients differ by, with ${arms}: more blocks each (--seeds) would tell patients better apart.`,
    2,
    terminal.result.yellow,
  );
}

const inPhase = (title: string, phase: string) => (phase === 'pilot' ? title : `${title}, phase ${phase}`);

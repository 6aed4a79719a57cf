import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../core/error.ts';
import { adviceOn } from '../core/nearest.ts';
import { engineVersion } from '../engine/version.ts';
import {
  type Asked,
  answersOf,
  armsOf,
  asJson,
  type Carried,
  type Comparison,
  type Count,
  comparable,
  compare,
  countRuns,
  type Forecast,
  frontOf,
  type Goals,
  Ledger,
  labelOf,
  modelHash,
  type OutcomeName,
  type Power,
  powerInWords,
  powerOf,
  primaryOutcome,
  type Question,
  type Report,
  runArms,
  sayFront,
  sayLeftOut,
  usualGoals,
  writeTables,
} from '../experiments/index.ts';
import { printScenario } from '../io/index.ts';
import { marrow } from '../scenarios/index.ts';
import { goalsOf, outcomeOf } from './asked-outcomes.ts';
import { comparingProgress } from './comparing-progress.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import { wrap } from './listing.ts';
import { duration, runsDone } from './progress.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow compare` as they are written. */
export interface CompareOptions extends InSeedsOptions {
  readonly vary: readonly string[];
  readonly until?: string;
  readonly against?: string;
  readonly outcome?: string;
  readonly front?: string;
  readonly out?: string;
  readonly plan?: boolean;
  readonly strict?: boolean;
}

/** A comparison as the command line asks for it. */
export interface Order {
  readonly question: Question;
  readonly seeds: readonly number[];
  readonly processes: number;
  readonly options: CompareOptions;
}

/** Carry out a comparison: forecast, progress, files, answer. Gives the exit code. */
export async function compareOn(terminal: Terminal, order: Order): Promise<number> {
  const { question, seeds, processes, options } = order;
  const asked = armsOf(question);
  const reference = referenceOf(asked, options.against);
  const aims = aimsOf(asked, options);
  const power = powerOf(seeds.length, asked.arms.length - 1);
  const ledger = new Ledger(options.ledger);
  const quiet = options.quiet === true;
  const note = (line: string) => (quiet ? undefined : terminal.note(line));
  for (const line of notesOf(asked)) note(terminal.aside.yellow(`note: ${line}`));
  const experiment = { arms: asked.arms, seeds };
  const say = (count: Count, time: Forecast | null) => {
    for (const line of forecast(asked, seeds, count, time, processes, power)) note(line);
  };
  if (options.plan === true) {
    say(countRuns(experiment, ledger), null);
    return exitCodes.done;
  }
  const began = performance.now();
  const carried = await stoppable(terminal, quiet, (stop) => {
    const progress = quiet ? {} : comparingProgress(terminal);
    return runArms(experiment, { ledger, processes, stop, ...progress, ...(quiet ? {} : { begins: say }) });
  });
  if (carried === null) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  const folder = options.out ?? join('comparisons', question.scenarios.map(({ id }) => id).join('-'));
  const comparison = compare(carried.plan, reference);
  const report = reportOf(comparison, power, carried, aims, folder, (performance.now() - began) / 1000);
  await writeAll(report, asked, carried, order);
  tell(report, options, terminal);
  if (carried.failed.length > 0 && comparison.arms.every(({ n }) => n === 0)) return exitCodes.diverged;
  return options.strict === true && report.answers[0]!.verdict === 'no' ? exitCodes.no : exitCodes.done;
}

function referenceOf({ arms }: Asked, against: string | undefined): string {
  const names = arms.map(({ name }) => name);
  if (against === undefined) return names[0]!;
  if (names.includes(against)) return against;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no arm is called "${against}"`,
    expected: `one of ${names.map((name) => `"${name}"`).join(', ')}`,
    advice: adviceOn(against, names),
  });
}

/** What is asked of the arms. */
interface Aims {
  /** Null for the one that fits. */
  readonly outcome: OutcomeName | null;
  /** Two outcomes between which arms may have to choose. */
  readonly goals: Goals;
}

function aimsOf({ arms }: Asked, { outcome, front }: CompareOptions): Aims {
  const known = comparable(arms);
  return {
    outcome: outcome === undefined ? null : outcomeOf(outcome, known),
    goals: front === undefined ? usualGoals : goalsOf(front, known),
  };
}

/** What the question was changed in, and what it leaves out, in words. */
function notesOf({ arms, putOff }: Asked): string[] {
  const later = [...putOff].map(
    ([id, hours]) =>
      `${id} waits for a measure; its doses come ${hours} h later than written, in all arms alike, so that something can come before them.`,
  );
  return [...later, ...comparable(arms).leftOut.map(sayLeftOut)];
}

/** What is going to happen, before it does. */
function forecast(
  asked: Asked,
  seeds: readonly number[],
  { fresh, reused, starts }: Count,
  expected: Forecast | null,
  processes: number,
  power: Power,
): string[] {
  const runs = `${asked.arms.length} arms × ${seeds.length} ${seeds.length === 1 ? 'seed' : 'seeds'} = ${asked.arms.length * seeds.length} runs: ${fresh} new, ${reused} reused`;
  const shared =
    starts === 0 ? '' : `; what arms share is simulated once in ${starts} ${starts === 1 ? 'seed' : 'seeds'}`;
  const guess =
    expected?.isGuess === true ? ' (a first guess from a trial of four seconds; treated marrow may be quicker)' : '';
  const time =
    expected === null ? '' : `About ${duration(expected.seconds)} on this machine with ${processes} at once${guess}.`;
  return [
    `${runs}${shared}.`,
    ...(fresh === 0 || time === '' ? [] : wrap(time, 80)),
    ...wrap(powerInWords(power), 80),
    '',
  ];
}

/** Answers to what was asked, to what it costs healthy stem cells, and to what is measured beside. */
function reportOf(
  comparison: Comparison,
  power: Power,
  { count, done, failed }: Carried,
  { outcome, goals }: Aims,
  folder: string,
  wall_s: number,
): Report {
  const asked = outcome ?? primaryOutcome(comparison);
  const answers = answersOf(comparison, asked, power);
  return { comparison, power, answers, front: frontOf(comparison, goals), count, done, failed, wall_s, folder };
}

/** What another comparison left under names that this one may not write. */
function removeFormer(folder: string, names: RegExp): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (names.test(name)) rmSync(join(folder, name));
}

/** Figures take a while to load, and most commands draw none. */
async function writeAll(report: Report, asked: Asked, { plan }: Carried, { question, options }: Order): Promise<void> {
  const { folder, comparison, failed } = report;
  await writeTables(folder, plan, comparison);
  writeFileSync(join(folder, 'comparison.json'), `${JSON.stringify(asJson(report), null, 2)}\n`);
  mkdirSync(join(folder, 'arms'), { recursive: true });
  removeFormer(join(folder, 'arms'), /^\d{2,}-.*\.yaml$/);
  removeFormer(join(folder, 'figures'), /^figure-\d+-.*\.(svg|csv)$/);
  asked.arms.forEach(({ name, scenario }, k) => {
    const file = `${String(k + 1).padStart(2, '0')}-${name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-')}.yaml`;
    writeFileSync(join(folder, 'arms', file), printScenario(scenario));
  });
  const { axisOf, comparedRuns, writeCompare } = await import('../report/index.ts');
  const titles = question.scenarios.map((scenario) => scenario.title);
  const isVaried = question.variations.length > 0;
  const varied = question.variations.map(({ path, values }) => `${labelOf(path)}: ${values.join(', ')}`);
  writeCompare(folder, {
    title: isVaried ? titles.at(-1)! : titles.join(' or '),
    says: isVaried ? `${varied.join('; ')}.` : question.scenarios.map(({ says }) => says).join(' '),
    comparison,
    power: report.power,
    answers: report.answers,
    front: report.front,
    primary: report.answers[0]!.outcome,
    notes: [
      ...notesOf(asked),
      ...failed.map(({ arm, seed, message }) => `${arm}, seed ${seed}, was given up: ${message}`),
    ],
    runs: comparedRuns(plan, marrow),
    axis: asked.axis === null ? null : axisOf(labelOf(asked.axis.path), asked.axis.values),
    identity: { engine: engineVersion, model_hash: modelHash(marrow), overlays: options.overlay },
  });
}

function tell(report: Report, { json, quiet }: CompareOptions, terminal: Terminal): void {
  const { answers, front, failed, folder, count, done, wall_s } = report;
  if (json === true) printJson(terminal, asJson(report));
  else {
    const sentences = [...answers.map(({ sentence }) => sentence), ...(front === null ? [] : [sayFront(front)])];
    for (const sentence of sentences) for (const line of wrap(sentence, 80)) terminal.say(line);
    terminal.say(terminal.result.dim('Research use only, not for clinical decisions.'));
  }
  for (const { arm, seed, message } of failed) terminal.note(`given up: ${arm}, seed ${seed}: ${message}`);
  if (quiet === true) return;
  const { dim } = terminal.aside;
  terminal.note();
  terminal.note(`  ${dim('took')}  ${duration(wall_s)}; ${runsDone(done)}, ${count.reused} reused`);
  terminal.note(`  ${dim('data')}  ${folder}/  (compare.html, outcomes.csv, outcomes.parquet, series.parquet)`);
}

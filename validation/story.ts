// From healthy marrow to relapse in many seeds, every arm from the same state: see validation/README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { days, internal } from '../src/core/units.ts';
import { engineVersion } from '../src/engine/version.ts';
import type { PlannedRun } from '../src/experiments/arms/plan.ts';
import { type FailedRun, runArms } from '../src/experiments/arms/run-arms.ts';
import { seedsFrom } from '../src/experiments/arms/seeds-from.ts';
import { asArm, type StoryArm, storyArms, storyToTry } from '../src/experiments/arms/story.ts';
import { outcomeOf, thresholdsOf } from '../src/experiments/index.ts';
import { Ledger } from '../src/experiments/ledger/ledger.ts';
import {
  type ArmRun,
  type ArmSummary,
  againstControl,
  type Mean,
  type Share,
  summarize,
} from '../src/experiments/statistics/arm-summary.ts';
import { named } from '../src/model/resolve.ts';
import { marrow, story } from '../src/scenarios/index.ts';
import { resultsFolder } from './record/file.ts';
import { modelMet, onRecord, questionOfArms } from './record/on-record.ts';
import { haveUsual } from './record/usual-seeds.ts';

const { values: asked } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    arms: { type: 'string' },
    days: { type: 'string', default: '34' },
    untreated: { type: 'string', default: '8' },
    block: { type: 'string', default: 'full' },
    again: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const control = 'control';
/** Days within which leukemia must have reached the share at which treatment begins. */
const patience = 50;
/** Days after a removal without treatment at which its effect is read. */
const untreatedDays = 20;

const base = asked.block === 'small' ? storyToTry : story;
const lasting = wholeNumber(asked.days, 'days', 1);
const arms = armsNamed(asked.arms);
const root = join(import.meta.dirname, '..');
/** Fewer seeds, and any other arms or days, go into `.build/validation`, so that they do not take the place of what is on record. */
const usual = { seeds: 10, untreated: 4, days: 34 };
const isUsual = asked.block !== 'small' && arms.length === storyArms.length && lasting === usual.days;
const spans = { patience: days(patience), treated: days(lasting), untreated: days(Math.min(lasting, untreatedDays)) };
const question = questionOfArms(arms.map((arm) => asArm(arm, base, spans)));
const thresholds = thresholdsOf(named(marrow.species, base.species, 'species'));

function armsNamed(names: string | undefined): readonly StoryArm[] {
  const wanted = names?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => storyArms.every((arm) => arm.name !== name));
  if (unknown !== undefined) {
    console.error(`no arm is called "${unknown}"; there are: ${storyArms.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  return storyArms.filter(({ name }) => wanted?.includes(name) ?? true);
}

/** Did leukemia reach the share at which it is treated, and when? */
interface Growth {
  readonly seed: number;
  readonly takes: boolean;
  readonly day: number;
  readonly leukemic_pct: number;
}

/** The row at which the arms of a seed part: treatment, or what is done in its place; −1 when leukemia did not come. */
function partingRow({ arm, record }: PlannedRun): number {
  const tick = record?.began[arm.followUp!.event];
  if (tick === undefined) return -1;
  return record!.series.get('time_d')!.indexOf((tick * internal(base.tick)) / 24);
}

function growthOf(run: PlannedRun): Growth {
  const { seed, record } = run;
  const [time, share] = [record!.series.get('time_d')!, record!.series.get('leukemic_pct')!];
  const row = partingRow(run);
  return row < 0
    ? { seed, takes: false, day: time.at(-1)!, leukemic_pct: Math.max(...share) }
    : { seed, takes: true, day: time[row]!, leukemic_pct: share[row]! };
}

function armRunOf(run: PlannedRun): ArmRun[] {
  const row = partingRow(run);
  if (row < 0) return [];
  const { series, removed } = run.record!;
  const share = series.get('leukemic_pct')!;
  return [
    {
      seed: run.seed,
      arm: run.arm.name,
      outcome: outcomeOf(series, thresholds),
      removed,
      leukemic_pct_start: share[row]!,
      leukemic_pct_end: share.at(-1)!,
    },
  ];
}

/** What is kept of seeds that were run before. */
interface Kept {
  readonly engine: string;
  readonly question: string;
  readonly seeds: readonly number[];
  readonly failed_seeds: readonly number[];
  readonly no_leukemia: readonly Growth[];
  readonly treatment_day: readonly Omit<Growth, 'takes'>[];
  readonly runs: readonly ArmRun[];
}

/** Everything that is there by now, seeds on record among it. */
function results(plan: readonly PlannedRun[], failed: readonly number[], kept: Kept | null) {
  const fresh = [...new Set(plan.map(({ seed }) => seed))].filter((seed) => !kept?.seeds.includes(seed));
  const seeds = [...(kept?.seeds ?? []), ...fresh].sort((a, b) => a - b);
  const growths: Growth[] = [
    ...(kept?.no_leukemia ?? []),
    ...(kept?.treatment_day ?? []).map((each) => ({ ...each, takes: true })),
    ...fresh.flatMap((seed) => {
      const run = plan.find((each) => each.seed === seed && each.record !== null);
      return run === undefined ? [] : [growthOf(run)];
    }),
  ].sort((a, b) => a.seed - b.seed);
  const runs: ArmRun[] = [...(kept?.runs ?? []), ...plan.flatMap(armRunOf)].sort((a, b) => a.seed - b.seed);
  const treated = arms.filter(({ isTreated, name }) => isTreated && name !== control);
  return {
    ...modelMet(base),
    question,
    engine: engineVersion,
    block: asked.block,
    days_after_first_dose: lasting,
    seeds,
    no_leukemia: growths.filter(({ takes }) => !takes),
    failed_seeds: failed,
    treatment_day: growths
      .filter(({ takes }) => takes)
      .map(({ seed, day, leukemic_pct }) => ({ seed, day, leukemic_pct })),
    arms: summarize(
      arms.map(({ name }) => name),
      runs,
    ),
    relapse_against_control: (['all seeds', 'remission in both'] as const).flatMap((among) =>
      treated.map(({ name }) => againstControl(name, control, runs, among)),
    ),
    runs,
  };
}

const isTreated = (name: string) => arms.find((arm) => arm.name === name)!.isTreated;
const percent = (value: number) => `${(100 * value).toFixed(0)} %`;
const shown = ({ fraction: part, interval_95: [low, high], n }: Share) =>
  n === 0 ? '-' : `${percent(part)} (${(100 * low).toFixed(0)}-${(100 * high).toFixed(0)})`;
const mean = (found: Mean | null, digits = 1) => {
  if (found === null) return '-';
  const ends = found.interval_95?.map((end) => end.toFixed(digits)).join('-');
  return `${found.mean.toFixed(digits)}${ends === undefined ? '' : ` (${ends})`}`;
};

function rowOf(arm: ArmSummary): string[] {
  const drug = isTreated(arm.name);
  return [
    arm.name,
    String(arm.n),
    drug ? shown(arm.remission) : '-',
    drug ? shown(arm.relapse) : '-',
    drug ? (arm.median_relapse_day?.toFixed(1) ?? 'not reached') : '-',
    drug ? mean(arm.residual_lsc) : '-',
    drug ? mean(arm.residual_lsc_in_niche) : '-',
    mean(arm.removed),
    mean(arm.hsc_end_over_start, 2),
    `${mean(arm.leukemic_pct_start)} → ${mean(arm.leukemic_pct_end)}`,
  ];
}

function print(found: ReturnType<typeof results>): void {
  const head = ['arm', 'n', 'remission', 'relapse', 'day', 'residual LSC', 'held', 'removed', 'HSC end', 'leukemic %'];
  const rows = [head, ...found.arms.map(rowOf)];
  const widths = head.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((text, k) => text.padEnd(widths[k]!))
        .join('  ')
        .trimEnd(),
    );
  for (const each of found.relapse_against_control) {
    const [low, high] = each.interval_95.map((end) => (100 * end).toFixed(0));
    const difference = each.difference === null ? '-' : `${(100 * each.difference).toFixed(0)} points`;
    console.log(
      `${each.arm} against control, ${each.among} (${each.pairs}): ${difference} (${low} to ${high}), p = ${each.mcnemar_p.toPrecision(2)}`,
    );
  }
  for (const { seed, day, leukemic_pct } of found.no_leukemia)
    console.log(`seed ${seed}: leukemia did not take in ${day} days (at most ${leukemic_pct.toFixed(1)} %)`);
  for (const seed of found.failed_seeds) console.log(`seed ${seed}: a run was given up`);
}

const asking = seedsFrom(wholeNumber(asked.from, 'from'), wholeNumber(asked.seeds, 'seeds', 1));
const record = isUsual && !asked.again ? onRecord<Kept>('story', question) : null;
/** Seeds on record, but for those in which a run was given up: these are tried again. */
const kept = record === null ? null : withoutFailed(record);
function withoutFailed(found: Kept): Kept {
  const isWhole = ({ seed }: { readonly seed: number }) => !found.failed_seeds.includes(seed);
  return {
    ...found,
    seeds: found.seeds.filter((seed) => isWhole({ seed })),
    no_leukemia: found.no_leukemia.filter(isWhole),
    treatment_day: found.treatment_day.filter(isWhole),
    runs: found.runs.filter(isWhole),
  };
}
const isKnown = (seed: number, treated: boolean) =>
  kept?.seeds.includes(seed) &&
  (kept.no_leukemia.some((each) => each.seed === seed) ||
    kept.runs.some((run) => run.seed === seed && isTreated(run.arm) === treated));

const askedOf = (treated: boolean) => (treated ? asking : asking.slice(0, wholeNumber(asked.untreated, 'untreated')));
/** Seeds that will be there, on record or run now. */
const seedsOf = (treated: boolean) => [
  ...askedOf(treated),
  ...(kept?.seeds ?? []).filter((seed) => isKnown(seed, treated)),
];
const isWhole = isUsual && haveUsual(usual.seeds, seedsOf(true)) && haveUsual(usual.untreated, seedsOf(false));
const parts = [true, false].map((treated) => ({
  arms: arms.filter((arm) => arm.isTreated === treated),
  seeds: askedOf(treated).filter((seed) => !isKnown(seed, treated)),
}));
const [plan, failed] = [[], []] as [PlannedRun[], FailedRun[]];
for (const part of parts.filter((each) => each.arms.length > 0 && each.seeds.length > 0)) {
  const done = await runArms(
    { arms: part.arms.map((arm) => asArm(arm, base, spans)), seeds: part.seeds },
    {
      ledger: new Ledger(join(root, '.build/validation/ledger')),
      processes: wholeNumber(asked.jobs, 'jobs', 1),
      done: (job) => job.kind === 'run' && console.error(`seed ${job.arm.scenario.seed}: ${job.arm.name}`),
    },
  );
  plan.push(...done.plan);
  failed.push(...done.failed);
}
for (const { arm, seed, message } of failed) console.error(`seed ${seed}, ${arm}: ${message}`);
const found = results(plan, [...new Set(failed.map(({ seed }) => seed))], kept);
const target = isWhole ? resultsFolder : join(root, '.build/validation/story');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'story.json'), `${JSON.stringify(found, null, 2)}\n`);
if (asked.json) console.log(JSON.stringify(found, null, 2));
else print(found);
if (failed.length > 0) process.exitCode = 1;

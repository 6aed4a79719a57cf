// Does undisturbed marrow hold, and what do lost HSC do to it? See validation/README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { days, fraction, hours, micrometers } from '../src/core/units.ts';
import { gridOf, voxelCount } from '../src/engine/grid.ts';
import { compile } from '../src/engine/program/compile.ts';
import { number } from '../src/engine/program/program.ts';
import { engineVersion } from '../src/engine/version.ts';
import type { PlannedRun } from '../src/experiments/arms/plan.ts';
import { runArms } from '../src/experiments/arms/run-arms.ts';
import { seedsFrom } from '../src/experiments/arms/seeds-from.ts';
import { Ledger } from '../src/experiments/ledger/ledger.ts';
import { meanOf } from '../src/experiments/statistics/arm-summary.ts';
import { slope } from '../src/experiments/statistics/slope.ts';
import { inUse } from '../src/model/in-use.ts';
import { named, resolve } from '../src/model/resolve.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { healthy, marrow } from '../src/scenarios/index.ts';
import { resultsFolder } from './record/file.ts';
import { usualDays, windowsOf } from './record/homeostasis-windows.ts';
import { modelMet } from './record/on-record.ts';
import { haveUsual } from './record/usual-seeds.ts';

/** Fewer go into `.build/validation`, so that they do not take the place of what is on record. */
const [usualSeeds, usualRemovals] = [10, 3];

const { values: asked } = parseArgs({
  options: {
    seeds: { type: 'string', default: String(usualSeeds) },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    days: { type: 'string', default: String(usualDays) },
    arms: { type: 'string', default: '0' },
    block: { type: 'string', default: 'full' },
    json: { type: 'boolean', default: false },
  },
});

const end = wholeNumber(asked.days, 'days', 1);
const windows = windowsOf(end);
const { settledFrom, trendFrom, lastDays, removalDay, outputDays } = windows;
const [recoveryEnd, withoutHscEnd] = [windows.recoveryDays.at(-1)!, windows.outputUntil.at(-1)!];

const block = { x: micrometers(160), y: micrometers(80), z: micrometers(80) };
const base: Scenario = asked.block === 'small' ? { ...healthy, block, tick: hours(1) } : healthy;
const removal = (share: number): Scenario['perturb'][number] => ({
  id: 'removal',
  at: { time: days(removalDay) },
  action: 'ablate',
  target: 'hsc',
  fraction: fraction(share),
});
const arms = [
  { name: 'undisturbed', perturb: [], until: end },
  { name: 'half of the HSC removed', perturb: [removal(0.5)], until: Math.min(end, removalDay + recoveryEnd) },
  { name: 'all HSC removed', perturb: [removal(1)], until: withoutHscEnd },
];
/** In how many seeds HSC are removed. */
const removalSeeds = Math.min(wholeNumber(asked.arms, 'arms'), wholeNumber(asked.seeds, 'seeds', 1));
const [undisturbed, half, all] = ['undisturbed', 'half of the HSC removed', 'all HSC removed'] as const;

const quantities = ['cellularity', 'neutrophils', 'output', 'oxygen', 'hsc'] as const;
type Quantities = Readonly<Record<(typeof quantities)[number], number>>;

/** One arm in one seed: everything once a day, over what the block was designed to have; oxygen over that of day 0. */
interface Course {
  readonly seed: number;
  readonly arm: string;
  readonly designed: Quantities;
  /** On day 0, after settling, over the designed value. */
  readonly began: Quantities;
  readonly days: readonly number[];
  readonly relative: Readonly<Record<keyof Quantities, readonly number[]>>;
}

const root = join(import.meta.dirname, '..');
const folder = join(root, '.build/validation/homeostasis');

const grid = gridOf(base);
/** Of the block, mm³. */
const volume = voxelCount(grid) * grid.spacing ** 3 * 1e-9;

/** Neutrophils that leave for blood each day when as many are there as the species has. */
function designedOutput(): number {
  const program = compile(inUse(marrow, base));
  const { cell, atRest } = program.model.speciesInUse.neutrophils;
  return number(atRest) * volume * program.types[program.typeIndex(cell)]!.bloodRate * 24;
}

/** Cells per mm³ that the site's densities give, of one type or of all but stroma. */
function designedDensity(cell?: string): number {
  const { siteInUse } = resolve(marrow, base);
  return siteInUse.marrow
    .filter((each) => cell === undefined || each.cell === cell)
    .reduce((sum, { density }) => sum + number(density), 0);
}

/** Rows a whole day apart; output is what left for blood since the row before. */
function courseOf({ seed, arm, record }: PlannedRun): Course[] {
  if (record === null) return [];
  const { series } = record;
  const mature = named(marrow.species, base.species, 'species').neutrophils;
  const time = series.get('time_d')!;
  const column = (name: string) => series.get(name)!;
  const left = column(`left_${mature.cell}_cells`);
  const daily = [...time.keys()].filter((row) => Number.isInteger(time[row]!));
  const before = (k: number) => daily[Math.max(0, k - 1)]!;
  const measured = {
    cellularity: daily.map((row) => column('cellularity_per_mm3')[row]!),
    neutrophils: daily.map((row) => column('neutrophils_1e9_per_L')[row]!),
    output: daily.map((row, k) =>
      k === 0 ? Number.NaN : (left[row]! - left[before(k)]!) / (time[row]! - time[before(k)]!),
    ),
    oxygen: daily.map((row) => column('oxygen_mean_mmHg')[row]!),
    hsc: daily.map((row) => column('hsc_cells')[row]!),
  };
  const designed: Quantities = {
    cellularity: designedDensity(),
    neutrophils: number(mature.count),
    output: designedOutput(),
    oxygen: measured.oxygen[0]!,
    hsc: designedDensity('hsc') * volume,
  };
  const over = (name: keyof Quantities) => measured[name].slice(1).map((value) => value / designed[name]);
  return [
    {
      seed,
      arm: arm.name,
      designed,
      began: Object.fromEntries(quantities.map((name) => [name, measured[name][0]! / designed[name]])) as Quantities,
      days: daily.slice(1).map((row) => time[row]!),
      relative: {
        cellularity: over('cellularity'),
        neutrophils: over('neutrophils'),
        output: over('output'),
        oxygen: over('oxygen'),
        hsc: over('hsc'),
      },
    },
  ];
}

function within({ days: time, relative }: Course, name: keyof Quantities, from: number, to = end): number[] {
  return relative[name].filter((_, k) => time[k]! >= from && time[k]! <= to);
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The last value at or before a day. */
function at({ days: time, relative }: Course, name: keyof Quantities, day: number): number | null {
  const k = time.findLastIndex((each) => each <= day);
  return k < 0 ? null : relative[name][k]!;
}

function held(courses: readonly Course[]) {
  return quantities.map((name) => {
    const means = courses.map((course) => average(within(course, name, settledFrom)));
    const slopes = courses.map((course) =>
      slope(
        course.days.filter((day) => day >= trendFrom),
        within(course, name, trendFrom),
      ),
    );
    const mean = meanOf(means);
    return {
      name,
      over_designed: mean,
      day_0_over_designed: name === 'output' ? null : meanOf(courses.map(({ began }) => began[name])),
      within_10_pct: mean !== null && Math.abs(mean.mean - 1) <= 0.1,
      least_seed: Math.min(...means),
      greatest_seed: Math.max(...means),
      trend_pct_per_30_days: meanOf(slopes.map((each) => each * 3000)),
    };
  });
}

/** HSC over those just before half were removed, and over those of the same seed and day left alone. */
function recovery(courses: readonly Course[], controls: readonly Course[]) {
  return windows.recoveryDays.map((day) => ({
    days_after: day,
    hsc_over_before: meanOf(
      courses.map((course) => {
        const [now, before] = [at(course, 'hsc', removalDay + day), at(course, 'hsc', removalDay)];
        return now === null || before === null || before === 0 ? null : now / before;
      }),
    ),
    hsc_over_undisturbed: meanOf(
      courses.map((course) => {
        const control = controls.find(({ seed }) => seed === course.seed);
        if (control === undefined) return null; // its run was given up, which is told
        const [now, alone] = [at(course, 'hsc', removalDay + day), at(control, 'hsc', removalDay + day)];
        return now === null || alone === null || alone === 0 ? null : now / alone;
      }),
    ),
  }));
}

function results(plan: readonly PlannedRun[], seeds: readonly number[], failed: readonly number[]) {
  const courses = plan.flatMap(courseOf);
  const of = (name: string) => courses.filter(({ arm }) => arm === name);
  const hsc = of(undisturbed).map((course) => ({
    seed: course.seed,
    over_designed: average(within(course, 'hsc', end - lastDays)),
    over_day_0: average(within(course, 'hsc', end - lastDays)) / course.began.hsc,
  }));
  const output = (to: number) => ({
    until_day: to,
    output_over_designed: meanOf(of(all).map((course) => average(within(course, 'output', to - outputDays, to)))),
  });
  const last = output(withoutHscEnd);
  const quantitiesHeld = held(of(undisturbed));
  const isHeld = quantitiesHeld.every(({ within_10_pct }) => within_10_pct);
  return {
    ...modelMet(base),
    engine: engineVersion,
    block: asked.block,
    days: end,
    seeds,
    failed_seeds: failed,
    passes:
      of(undisturbed).length > 0 && isHeld && hsc.every(({ over_designed }) => Math.abs(over_designed - 1) <= 0.35),
    held: quantitiesHeld,
    hsc_last_30_days: hsc,
    half_of_hsc_removed: removalSeeds > 0 ? { day: removalDay, recovery: recovery(of(half), of(undisturbed)) } : null,
    all_hsc_removed:
      removalSeeds > 0
        ? {
            day: removalDay,
            output: windows.outputUntil.map(output),
            below_5_pct: last.output_over_designed !== null && last.output_over_designed.mean < 0.05,
          }
        : null,
    courses,
  };
}

const shown = (found: ReturnType<typeof meanOf>, digits = 3) => {
  const ends = found?.interval_95?.map((each) => each.toFixed(digits)).join(' to ');
  return `${found?.mean.toFixed(digits) ?? '-'}${ends === undefined ? '' : ` (${ends})`}`;
};

function print(found: ReturnType<typeof results>): void {
  console.log(`${found.seeds.length} seeds, ${end} days; over the designed value, mean (95 %)`);
  for (const { name, over_designed, least_seed, greatest_seed, trend_pct_per_30_days } of found.held) {
    const range = `seeds ${least_seed.toFixed(3)} to ${greatest_seed.toFixed(3)}`;
    console.log(
      `${name.padEnd(12)} ${shown(over_designed)}, ${range}; trend ${shown(trend_pct_per_30_days, 2)} % per 30 d`,
    );
  }
  const list = found.hsc_last_30_days.map(({ seed, over_designed }) => `${seed}: ${over_designed.toFixed(2)}`);
  console.log(`HSC in the last days over the designed number, by seed: ${list.join(', ')}`);
  for (const { days_after, hsc_over_before, hsc_over_undisturbed } of found.half_of_hsc_removed?.recovery ?? [])
    console.log(
      `half of the HSC removed, ${days_after} d later: ${shown(hsc_over_before, 2)} of before, ${shown(hsc_over_undisturbed, 2)} of undisturbed`,
    );
  for (const { until_day, output_over_designed } of found.all_hsc_removed?.output ?? [])
    console.log(`all HSC removed: output before day ${until_day} ${shown(output_over_designed)}`);
  for (const seed of found.failed_seeds) console.log(`seed ${seed}: a run was given up`);
  console.log(found.passes ? 'held' : 'not held');
}

const seeds = seedsFrom(wholeNumber(asked.from, 'from'), wholeNumber(asked.seeds, 'seeds', 1));
/** Seeds with removals run all arms from what they share, the others only the first. */
const parts = [
  { arms, seeds: seeds.slice(0, removalSeeds) },
  { arms: arms.slice(0, 1), seeds: seeds.slice(removalSeeds) },
];
const [plan, failed] = [[], []] as [PlannedRun[], { arm: string; seed: number; message: string }[]];
for (const part of parts) {
  const done = await runArms(
    {
      arms: part.arms.map(({ name, perturb, until }) => ({ name, scenario: { ...base, perturb, until: days(until) } })),
      seeds: part.seeds,
    },
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
const found = results(plan, seeds, [...new Set(failed.map(({ seed }) => seed))]);
/** A run of the usual days has its removals with it; a longer one is whole without. */
const isOfUsualLength = end > usualDays || (end === usualDays && removalSeeds >= usualRemovals);
const isWhole = asked.block !== 'small' && isOfUsualLength && haveUsual(usualSeeds, seeds);
const target = isWhole ? resultsFolder : folder;
/** A longer run is another question, and leaves the usual one on record. */
const name = end > usualDays ? `homeostasis-${end}.json` : 'homeostasis.json';
mkdirSync(target, { recursive: true });
writeFileSync(join(target, name), `${JSON.stringify(found, null, 2)}\n`);
if (asked.json) console.log(JSON.stringify(found, null, 2));
else print(found);
if (failed.length > 0 || !found.passes) process.exitCode = 1;

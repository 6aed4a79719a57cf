// Do finer steps of time and space move what the story comes to? See validation/README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { duration } from '../src/cli/progress.ts';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { days, type Quantity } from '../src/core/units.ts';
import { engineVersion } from '../src/engine/version.ts';
import type { PlannedRun } from '../src/experiments/arms/plan.ts';
import { type Forecast, forecastOf, runArms } from '../src/experiments/arms/run-arms.ts';
import { seedsFrom } from '../src/experiments/arms/seeds-from.ts';
import { asArm, storyArms, storyToTry } from '../src/experiments/arms/story.ts';
import { countRuns, type Outcome, outcomeOf, thresholdsOf } from '../src/experiments/index.ts';
import { Ledger } from '../src/experiments/ledger/ledger.ts';
import { type StepEffect, stepEffect } from '../src/experiments/statistics/step-effect.ts';
import { named } from '../src/model/resolve.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { marrow, story } from '../src/scenarios/index.ts';
import { resultsFolder } from './record/file.ts';
import { modelMet } from './record/on-record.ts';
import { haveUsual } from './record/usual-seeds.ts';

/** Fewer seeds, and other days, go into `.build/validation`, so that they do not take the place of what is on record. */
const [usualSeeds, usualDays] = [8, 34];

const { values: asked } = parseArgs({
  options: {
    seeds: { type: 'string', default: String(usualSeeds) },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    days: { type: 'string', default: String(usualDays) },
    block: { type: 'string', default: 'full' },
    plan: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Days within which leukemia must have reached the share at which treatment begins. */
const patience = 50;
const base = asked.block === 'small' ? storyToTry : story;
const lasting = wholeNumber(asked.days, 'days', 1);
const half = <D extends 'time' | 'length'>(of: Quantity<D>): Quantity<D> => ({ ...of, amount: of.amount / 2 });
const usual = 'as it is';
const steps: readonly { readonly name: string; readonly scenario: Scenario }[] = [
  { name: usual, scenario: base },
  { name: 'half the sub-step', scenario: { ...base, subdivide: 2 } },
  { name: 'half the tick', scenario: { ...base, tick: half(base.tick) } },
  { name: 'half the voxel', scenario: { ...base, voxel: half(base.voxel) } },
];
const thresholds = thresholdsOf(named(marrow.species, base.species, 'species'));

const came = (day: number | null) => (day === null ? 0 : 1);
/** What the story is told for: in each seed a number, or null where it did not come about. */
const headlines: readonly { readonly name: string; readonly of: (outcome: Outcome) => number | null }[] = [
  { name: 'day half leukemic', of: ({ treatment_day }) => treatment_day },
  { name: 'leukemic % at the nadir', of: ({ leukemic_pct_nadir }) => leukemic_pct_nadir },
  { name: 'day of the nadir', of: ({ nadir_day }) => nadir_day },
  { name: 'neutrophils at their lowest, 1e9/L', of: ({ anc_nadir }) => anc_nadir },
  { name: 'day of neutrophil recovery', of: ({ anc_recovery_day }) => anc_recovery_day },
  { name: 'residual LSC', of: ({ residual_lsc }) => residual_lsc },
  { name: 'remission', of: ({ remission_day }) => came(remission_day) },
  { name: 'relapse', of: ({ relapse_day }) => came(relapse_day) },
  { name: 'day of relapse', of: ({ relapse_day }) => relapse_day },
  { name: 'HSC at the end over start', of: ({ hsc_end_over_start }) => hsc_end_over_start },
];

/** The outcome of one seed at one of the steps; null while it is missing, or when leukemia did not take. */
function outcomeIn(plan: readonly PlannedRun[], step: string, seed: number): Outcome | null {
  const record = plan.find((run) => run.arm.name === step && run.seed === seed)?.record ?? null;
  const outcome = record === null ? null : outcomeOf(record.series, thresholds);
  return outcome?.treatment_day == null ? null : outcome;
}

function effectsOf(plan: readonly PlannedRun[], step: string): StepEffect[] {
  return headlines.map(({ name, of }) => {
    const at = (which: string, seed: number) => {
      const outcome = outcomeIn(plan, which, seed);
      return outcome === null ? null : of(outcome);
    };
    return stepEffect(
      name,
      seeds.map((seed) => ({ usual: at(usual, seed), finer: at(step, seed) })),
    );
  });
}

/** Everything that is there for these seeds. */
function results(plan: readonly PlannedRun[], failed: readonly number[]) {
  const done = (step: string) => plan.filter(({ arm, record }) => arm.name === step && record !== null);
  const finer = steps.slice(1).map(({ name }) => ({ name, effects: effectsOf(plan, name) }));
  const bounds = finer.flatMap(({ effects }) => effects.map(({ within }) => within));
  return {
    ...modelMet(base),
    engine: engineVersion,
    block: asked.block,
    days_after_first_dose: lasting,
    seeds,
    failed_seeds: failed,
    passes: bounds.every((bound) => bound === '5 %' || bound === 'seed spread'),
    runs: steps.map(({ name }) => ({
      name,
      n: done(name).length,
      no_leukemia: done(name)
        .filter(({ seed }) => outcomeIn(plan, name, seed) === null)
        .map(({ seed }) => seed),
      seconds_per_run: done(name).reduce((sum, { record }) => sum + record!.wall_s, 0) / done(name).length,
    })),
    finer,
    outcomes: steps.flatMap(({ name }) =>
      seeds.map((seed) => ({ step: name, seed, outcome: outcomeIn(plan, name, seed) })),
    ),
  };
}

const shown = (value: number | null) => (value === null ? '-' : value.toPrecision(3));

function print(found: ReturnType<typeof results>): void {
  for (const { name, effects } of found.finer) {
    console.log(name);
    for (const { outcome, pairs, usual: before, finer, moved_pct, interval_95, seed_spread, within } of effects) {
      const ends = interval_95 === null ? '' : ` (moved ${interval_95.map(shown).join(' to ')})`;
      const move = moved_pct === null ? '-' : `${moved_pct.toFixed(1)} %`;
      console.log(
        `  ${outcome.padEnd(36)} ${shown(before)} → ${shown(finer)}${ends}, ${move}; spread ${shown(seed_spread)}, ${pairs} pairs: ${within}`,
      );
    }
  }
  for (const { name, n, seconds_per_run, no_leukemia } of found.runs)
    console.log(
      `${name}: ${n} runs of ${duration(seconds_per_run)}${no_leukemia.length === 0 ? '' : `; leukemia did not take in seed ${no_leukemia.join(', ')}`}`,
    );
  for (const seed of found.failed_seeds) console.log(`seed ${seed}: a run was given up`);
  console.log(found.passes ? 'accurate' : 'not accurate, or not known to be');
}

const seeds = seedsFrom(wholeNumber(asked.from, 'from'), wholeNumber(asked.seeds, 'seeds', 1));
const control = storyArms.find(({ name }) => name === 'control')!;
const spans = { patience: days(patience), treated: days(lasting), untreated: days(0) };
const experiment = {
  arms: steps.map(({ name, scenario }) => ({ ...asArm(control, scenario, spans), name })),
  seeds,
};
const resources = {
  ledger: new Ledger(join(import.meta.dirname, '../.build/validation/ledger')),
  processes: wholeNumber(asked.jobs, 'jobs', 1),
};

function say({ fresh, reused }: { fresh: number; reused: number }, { seconds, isGuess }: Forecast): void {
  const guess = isGuess ? ', a first guess from a trial of each step in healthy marrow' : '';
  const time = fresh === 0 ? '' : `; about ${duration(seconds)} on this machine with ${asked.jobs} at once${guess}`;
  console.error(`${steps.length} steps × ${seeds.length} seeds: ${fresh} new runs, ${reused} reused${time}`);
}

if (asked.plan) say(countRuns(experiment, resources.ledger), await forecastOf(experiment, resources));
else {
  const { plan, failed } = await runArms(experiment, {
    ...resources,
    begins: say,
    done: (job) => job.kind === 'run' && console.error(`seed ${job.arm.scenario.seed}: ${job.arm.name}`),
  });
  for (const { arm, seed, message } of failed) console.error(`seed ${seed}, ${arm}: ${message}`);
  const found = results(plan, [...new Set(failed.map(({ seed }) => seed))]);
  const isWhole = asked.block !== 'small' && lasting === usualDays && haveUsual(usualSeeds, seeds);
  const target = isWhole ? resultsFolder : join(import.meta.dirname, '../.build/validation/accuracy');
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'accuracy.json'), `${JSON.stringify(found, null, 2)}\n`);
  if (asked.json) console.log(JSON.stringify(found, null, 2));
  else print(found);
  if (failed.length > 0 || !found.passes) process.exitCode = 1;
}

// From healthy marrow to relapse in many seeds, every arm from the same state: see validation/README.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { days, fraction, hours, micrometers } from '../src/core/units.ts';
import { number } from '../src/engine/program.ts';
import { engineVersion } from '../src/engine/version.ts';
import { type Arm, scenarioIn, storyArms } from '../src/experiments/arms.ts';
import { modelHash, outcomeOf, scenarioHash } from '../src/experiments/index.ts';
import { keep, kept } from '../src/experiments/kept.ts';
import { runSeeds } from '../src/experiments/seeds-in-processes.ts';
import { courseFrom, grow, type SharedStart } from '../src/experiments/shared-start.ts';
import {
  type ArmRun,
  type ArmSummary,
  againstControl,
  type Mean,
  type Share,
  summarize,
} from '../src/experiments/statistics/arm-summary.ts';
import { nodeHost } from '../src/host/node.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { fivePlusThree, marrow, story } from '../src/scenarios/index.ts';

const { values: asked } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    arms: { type: 'string' },
    days: { type: 'string', default: '34' },
    block: { type: 'string', default: 'full' },
    json: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});

const control = 'control';
/** Days within which leukemia must have reached the share at which treatment begins. */
const patience = 50;
/** Days after a removal without treatment at which its effect is read. */
const untreatedDays = 20;

/** The story, or a block of a few hundred cells that is treated at 2 %, to try the script. */
const small: Scenario = {
  ...story,
  block: { x: micrometers(160), y: micrometers(80), z: micrometers(80) },
  tick: hours(1),
  perturb: story.perturb.map((each) => ({ ...each, at: { time: hours(2) } })),
  regimens: [{ ...fivePlusThree, start: { measure: 'leukemic-fraction', above: fraction(0.02) } }],
};
const base = asked.block === 'small' ? small : story;
const lasting = Number(asked.days);
const arms = armsNamed(asked.arms);
const hash = modelHash(marrow);
const root = join(import.meta.dirname, '..');
const folder = join(root, '.build/validation/story', hash, `${lasting}d`);

/** Kept for each seed beside its arms. */
interface Growth {
  readonly seed: number;
  readonly takes: boolean;
  readonly day: number;
  readonly leukemic_pct: number;
}

function armsNamed(names: string | undefined): readonly Arm[] {
  const wanted = names?.split(',').map((name) => name.trim());
  const unknown = wanted?.find((name) => storyArms.every((arm) => arm.name !== name));
  if (unknown !== undefined) {
    console.error(`no arm is called "${unknown}"; there are: ${storyArms.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  return storyArms.filter(({ name }) => wanted?.includes(name) ?? true);
}

const growthFile = (seed: number) => fileOf({ ...base, seed }, 'growth');
const armFile = (seed: number, arm: Arm) => fileOf(scenarioIn(arm, { ...base, seed }), arm.name);

/** What is asked for is part of the name, so that nothing computed for another scenario is taken for it. */
function fileOf(scenario: Scenario, name: string): string {
  const id = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return join(folder, `seed-${scenario.seed}-${id}-${scenarioHash(scenario).slice(0, 12)}.json`);
}

function missing(seed: number): readonly Arm[] {
  const growth = kept<Growth>(growthFile(seed));
  if (growth === null) return arms;
  return growth.takes ? arms.filter((arm) => kept(armFile(seed, arm)) === null) : [];
}

/** Grow one seed once, and run the arms that are not there yet. */
async function computeSeed(seed: number): Promise<void> {
  const scenario = { ...base, seed };
  const machine = { host: nodeHost };
  const grown = await grow(marrow, scenario, machine, { event: fivePlusThree.id, within: days(patience) });
  if (grown.start === null) {
    keep(growthFile(seed), { seed, takes: false, day: grown.day, leukemic_pct: grown.peakPct } satisfies Growth);
    return;
  }
  const now = grown.start.rows.at(-1)!;
  const [day, leukemic_pct] = [now.get('time_d')!, now.get('leukemic_pct')!];
  keep(growthFile(seed), { seed, takes: true, day, leukemic_pct } satisfies Growth);
  for (const arm of missing(seed)) {
    keep(armFile(seed, arm), await runArm(grown.start, scenario, arm));
    console.error(`seed ${seed}: ${arm.name}`);
  }
  await grown.start.tissue.close();
}

async function runArm(start: SharedStart, scenario: Scenario, arm: Arm): Promise<ArmRun> {
  const time = days(arm.isTreated ? lasting : Math.min(lasting, untreatedDays));
  const { series, removed } = await courseFrom(start, scenarioIn(arm, scenario), time, { host: nodeHost });
  const { recovery } = start.tissue.program.model.speciesInUse.neutrophils;
  return {
    seed: scenario.seed,
    arm: arm.name,
    outcome: outcomeOf(series, { recovery: number(recovery) }),
    removed,
    leukemic_pct_start: start.rows.at(-1)!.get('leukemic_pct')!,
    leukemic_pct_end: series.get('leukemic_pct')!.at(-1)!,
  };
}

/** Everything that is there for these seeds. */
function results(seeds: readonly number[], failed: readonly number[]) {
  const growths = seeds.flatMap((seed) => kept<Growth>(growthFile(seed)) ?? []);
  const runs = seeds.flatMap((seed) => arms.flatMap((arm) => kept<ArmRun>(armFile(seed, arm)) ?? []));
  const treated = arms.filter(({ isTreated, name }) => isTreated && name !== control);
  return {
    model_hash: hash,
    engine: engineVersion,
    block: asked.block,
    days_after_first_dose: lasting,
    seeds,
    no_leukemia: growths.filter(({ takes }) => !takes),
    failed_seeds: failed,
    treatment_day: growths.filter(({ takes }) => takes).map(({ seed, day }) => ({ seed, day })),
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
  for (const seed of found.failed_seeds) console.log(`seed ${seed}: its process died three times`);
}

if (asked.seed !== undefined) await computeSeed(Number(asked.seed));
else {
  const seeds = Array.from({ length: Number(asked.seeds) }, (_, k) => Number(asked.from) + k);
  const words = ['--days', asked.days, '--block', asked.block, '--arms', arms.map(({ name }) => name).join(',')];
  const failed = await runSeeds(
    { file: import.meta.filename, words },
    seeds.filter((seed) => missing(seed).length > 0),
    { jobs: Number(asked.jobs), said: console.error },
  );
  const found = results(seeds, failed);
  const isWhole = asked.block !== 'small' && arms.length === storyArms.length;
  const target = isWhole ? join(root, 'validation/results') : folder;
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'story.json'), `${JSON.stringify(found, null, 2)}\n`);
  if (asked.json) console.log(JSON.stringify(found, null, 2));
  else print(found);
  if (failed.length > 0) process.exitCode = 1;
}

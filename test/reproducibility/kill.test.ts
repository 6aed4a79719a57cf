import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import { step } from '../../src/engine/index.ts';
import { resumeRun } from '../../src/experiments/index.ts';
import { nodeHost } from '../../src/host/node.ts';
import { CheckpointStore } from '../../src/io/checkpoint/index.ts';
import { marrow as model } from '../../src/scenarios/index.ts';
import { marrow } from '../story/marrow.ts';
import { temporaryFolder } from '../unit/io/temporary-folder.ts';
import { killedAt } from './killed-at.ts';

const bin = fileURLToPath(new URL('../../bin/marrow.js', import.meta.url));
const ticks = 100;
const kills = 20;

/** About 600 cells, leukemia and two doses, saved at every tick. */
const scenario = `extends: story
id: killed
settle: 0 h
title: A small block that dies often
block: { x: 160 µm, y: 60 µm, z: 60 µm }
tick: 1 h
until: ${ticks} h
record: { series: 1 h, cells: 4 h, fields: 12 h, checkpoint: 1 h }
perturb:
  - { id: founders, at: 2 h, action: inject, target: lsc, count: 6, genotype: [mll-af9] }
regimens:
  - id: induction
    start: 5 h
    doses: [{ drug: cytarabine, amount: 100 mg/kg, route: bolus, at: 0 h, every: 12 h, times: 2 }]
`;

interface Run {
  readonly hash: string;
  readonly ticks: number;
  readonly stations: readonly unknown[];
  readonly outcomes: unknown;
}

const savedTick = (folder: string) => new CheckpointStore(folder).ticks().at(-1) ?? 0;

/** Begin or go on with the run, and kill it at the first change of its folder that `when` wants; false when it ended first. */
async function killed(cwd: string, when: (name: string, change: number) => boolean): Promise<boolean> {
  const folder = join(cwd, 'killed');
  const begun = existsSync(join(folder, 'manifest.json'));
  const words = begun ? ['resume', 'killed'] : ['run', 'small.yaml', '--out', 'killed'];
  return (await killedAt(folder, [bin, ...words, '--quiet', '--threads', '1'], when, { cwd })).killed;
}

/** Go on with a run to its end in this process, counting the ticks that it does. */
async function ticksToTheEnd(folder: string): Promise<{ done: number; hash: string }> {
  let done = 0;
  const counted: typeof step = (tissue) => {
    done += 1;
    step(tissue);
  };
  const { hash } = await resumeRun(folder, { model, host: nodeHost }, { step: counted });
  return { done, hash };
}

// Some 25 processes begin: more than a minute on a machine that is busy with other things.
test('a run that is killed twenty times, also while it writes, ends with the bits of one that was never disturbed', {
  timeout: 480_000,
}, async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'small.yaml'), scenario);
  const folder = join(cwd, 'killed');
  mkdirSync(folder);
  const words = ['run', 'small.yaml', '--json', '--quiet', '--threads', '1', '--out', 'straight'];
  const expected = JSON.parse(marrow(cwd, ...words).out) as Run;
  expect(expected.ticks).toBe(ticks);

  let progressed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const before = savedTick(folder);
    // A tick changes the folder about twenty times. Every other kill waits for a file that is just being written.
    const change = 1 + Math.floor(random(29, 1, kill, 0, 0) * 24);
    const writing = kill % 2 === 1;
    const died = await killed(cwd, (name, count) => count >= change && (!writing || name.endsWith('.partial')));
    expect(died, `kill ${kill}`).toBe(true);
    expect(savedTick(folder), `kill ${kill}`).toBeGreaterThanOrEqual(before);
    progressed += savedTick(folder) > before ? 1 : 0;
  }
  expect(progressed).toBeGreaterThan(0);

  expect(await killed(cwd, () => savedTick(folder) >= 0.9 * ticks)).toBe(true);
  const last = savedTick(folder);
  const [counted, damaged] = [join(cwd, 'counted'), join(cwd, 'damaged')];
  for (const copy of [counted, damaged]) cpSync(folder, copy, { recursive: true });

  // From 90 % on a tenth is left to do; what the last checkpoint missed may double it.
  const rest = await ticksToTheEnd(counted);
  expect(rest.done).toBe(ticks - last);
  expect(rest.done).toBeLessThanOrEqual(0.2 * ticks);
  expect(rest.hash).toBe(expected.hash);

  const newest = join(damaged, `checkpoint-${String(last).padStart(8, '0')}.bin`);
  const bytes = readFileSync(newest);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(newest, bytes);
  expect(await ticksToTheEnd(damaged)).toEqual({ done: rest.done + 1, hash: expected.hash });

  const resumed = marrow(cwd, 'resume', 'killed', '--json');
  const again = JSON.parse(resumed.out) as Run;
  expect([again.hash, again.stations, again.outcomes]).toEqual([expected.hash, expected.stations, expected.outcomes]);
  for (const file of ['series.csv', 'cells.parquet', 'vessels.parquet']) {
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(cwd, 'straight', file))), file).toBe(true);
  }
});

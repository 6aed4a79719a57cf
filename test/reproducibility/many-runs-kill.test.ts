import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import { Ledger } from '../../src/experiments/ledger/ledger.ts';
import { temporaryFolder } from '../unit/io/temporary-folder.ts';
import { keys, resultOf } from './many-jobs.ts';

const script = fileURLToPath(new URL('./many-jobs.ts', import.meta.url));
const kills = 20;

const begin = (folder: string) => spawn(process.execPath, [script, folder, 'all'], { stdio: 'ignore' });
const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once('close', () => resolve()));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One line per run, by key. */
const tableOf = (ledger: Ledger) =>
  ledger
    .keys('runs')
    .map((key) => `${key} ${createHash('sha256').update(ledger.read('runs', key)!).digest('hex')}`)
    .join('\n');

function killOne(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false; // it has ended by itself
  }
}

/** Kill the coordinator or one of the workers that live; false when there was none. */
function killSomething(folder: string, coordinator: ChildProcess, draw: (n: number) => number): boolean {
  if (draw(4) === 0) return coordinator.kill('SIGKILL');
  const workers = readdirSync(`${folder}/processes`).map(Number);
  return killOne(workers.at(-1 - draw(Math.min(3, workers.length)))!);
}

test('two hundred runs under twenty kills of workers and coordinator: none is lost, none is doubled', async () => {
  const [calm, folder] = [temporaryFolder(), temporaryFolder()];
  await ended(begin(calm));
  const ledger = new Ledger(folder);
  let [died, draws] = [0, 0];
  const draw = (n: number) => Math.floor(random(11, 3, draws++, 0, 0) * n);
  for (let coordinator = begin(folder); ledger.keys('runs').length < keys.length; ) {
    const there = ledger.keys('runs').length;
    // Kills fall all over the work: the next one comes when its share of the runs is there.
    if (died < kills && there >= died * 9 + draw(9) && there > 0)
      died += killSomething(folder, coordinator, draw) ? 1 : 0;
    if (coordinator.exitCode !== null || coordinator.signalCode !== null) coordinator = begin(folder);
    await pause(10);
  }
  expect(died).toBe(kills);
  expect(new Set(ledger.keys('runs'))).toEqual(new Set(keys));
  expect(tableOf(ledger)).toBe(tableOf(new Ledger(calm)));
  expect(Buffer.from(ledger.read('runs', keys[77]!)!).equals(Buffer.from(resultOf(keys[77]!)))).toBe(true);
});

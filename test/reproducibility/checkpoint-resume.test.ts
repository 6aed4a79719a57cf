import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import { RunFolder, readManifest } from '../../src/io/run-folder/index.ts';
import { begin, carryOn, lastTick } from '../unit/io/run-folder/small-run.ts';
import { smallTables } from '../unit/io/small-tables.ts';
import { temporaryFolder } from '../unit/io/temporary-folder.ts';
import { killedAt } from './killed-at.ts';

/** All results of a folder by path: byte for byte, and of the manifest what does not tell the time. */
async function results(folder: RunFolder): Promise<unknown> {
  await folder.finish();
  folder.close();
  return filesOf(folder.path);
}

function filesOf(path: string): unknown {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !name.endsWith('manifest.json'));
  const { started, finished, ...manifest } = readManifest(path);
  const contents = files.sort().map((name) => [name.slice(path.length), readFileSync(name).toString('base64')]);
  return { manifest, contents };
}

let expected: unknown;
beforeEach(async () => {
  if (expected !== undefined) return;
  const folder = begin(join(temporaryFolder(), 'run'));
  carryOn(folder, lastTick);
  expected = await results(folder);
});

test('a run that dies after any tick and goes on leaves the same files as one that never did', async () => {
  for (let death = 0; death < lastTick; death++) {
    const path = join(temporaryFolder(), 'run');
    const first = begin(path);
    carryOn(first, death);
    first.close();
    const second = RunFolder.reopen(path);
    carryOn(second, lastTick);
    expect(await results(second), `death after tick ${death}`).toEqual(expected);
  }
});

test('so does one that has to fall back to the older checkpoint, at any moment', async () => {
  for (const death of [7, 12, 18, 22]) {
    const path = join(temporaryFolder(), 'run');
    const first = begin(path);
    carryOn(first, death);
    first.close();
    const newest = readdirSync(path)
      .filter((name) => name.startsWith('checkpoint'))
      .sort()
      .at(-1) as string;
    const bytes = readFileSync(join(path, newest));
    bytes[Math.floor(random(19, 1, death, 0, 0) * bytes.length)]! ^= 1;
    writeFileSync(join(path, newest), bytes);
    const second = RunFolder.reopen(path);
    expect(second.restore(smallTables())?.damaged).toHaveLength(1);
    carryOn(second, lastTick);
    expect(await results(second), `death after tick ${death}`).toEqual(expected);
  }
});

test('a run that dies, dies again while it goes on, and looked at its results in between, does too', async () => {
  const path = join(temporaryFolder(), 'run');
  const deaths = [3, 9, 9, 16, 14, 21];
  const first = begin(path);
  first.close();
  for (const death of deaths) {
    const folder = RunFolder.reopen(path);
    carryOn(folder, death);
    await folder.writeResults();
    folder.close();
  }
  const last = RunFolder.reopen(path);
  carryOn(last, lastTick);
  expect(await results(last)).toEqual(expected);
});

test('a part that reaches beyond the checkpoint is cut to it', async () => {
  const path = join(temporaryFolder(), 'run');
  const first = begin(path);
  carryOn(first, 12);
  first.recorder.commit(12); // sealed up to 12, but the newest checkpoint is that of tick 10
  first.close();
  const second = RunFolder.reopen(path);
  carryOn(second, lastTick);
  expect(await results(second)).toEqual(expected);
});

test('one that dies after its last checkpoint, before it has deleted an older one, does too', async () => {
  const path = join(temporaryFolder(), 'run');
  const first = begin(path);
  carryOn(first, 15);
  const older = readFileSync(join(path, 'checkpoint-00000015.bin'));
  carryOn(first, lastTick);
  first.close();
  writeFileSync(join(path, 'checkpoint-00000015.bin'), older);
  const second = RunFolder.reopen(path);
  carryOn(second, lastTick);
  expect(await results(second)).toEqual(expected);
});

test('one that dies after it has said that it is finished, before its parts are deleted, does too', async () => {
  const path = join(temporaryFolder(), 'run');
  const first = begin(path);
  carryOn(first, lastTick);
  cpSync(join(path, 'parts'), join(path, 'kept'), { recursive: true });
  await first.finish();
  first.close();
  renameSync(join(path, 'kept'), join(path, 'parts'));
  RunFolder.reopen(path).close();
  expect(filesOf(path)).toEqual(expected);
});

test('so does one whose process is killed at fifteen moments, finishing included', async () => {
  const runner = new URL('checkpoint-runner.ts', import.meta.url).pathname;
  const path = join(temporaryFolder(), 'run');
  mkdirSync(path);
  let kills = 0;
  for (let start = 0; start < 15; start++) {
    const moment = 1 + Math.floor(random(23, 1, start, 0, 0) * 20);
    const { said } = await killedAt(path, [runner, path], (_, change) => change >= moment);
    if (said.includes('finished')) break;
    kills += 1;
  }
  expect(kills).toBeGreaterThan(5);
  if (readManifest(path).finished === null) {
    const folder = RunFolder.reopen(path);
    carryOn(folder, lastTick);
    await folder.finish();
    folder.close();
  }
  // Opening it once more clears away the lock of a process that was killed after its last word.
  const last = RunFolder.reopen(path);
  last.close();
  expect(filesOf(path)).toEqual(expected);
});

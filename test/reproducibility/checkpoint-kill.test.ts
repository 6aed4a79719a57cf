import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import { CheckpointStore, unpackTables } from '../../src/io/checkpoint/index.ts';
import { contents, fillTables, smallTables } from '../unit/io/small-tables.ts';
import { temporaryFolder } from '../unit/io/temporary-folder.ts';

const writer = new URL('checkpoint-writer.ts', import.meta.url).pathname;

/** Let the writer work for some time after its first word; gives the last tick that it said was saved. */
async function killAfter(folder: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await ended;
  // Without its last line, which may have been cut short.
  return Number(said.split('\n').slice(0, -1).at(-1)?.replace('ready', '0') ?? 0);
}

test('a writer that is killed at twenty moments always leaves its last good checkpoint, and goes on from it', async () => {
  const folder = temporaryFolder();
  const tables = smallTables();
  const expected = smallTables();
  let before = 0;
  let progressed = 0;
  for (let kill = 0; kill < 20; kill++) {
    const said = await killAfter(folder, random(13, 1, kill, 0, 0) * 40);
    const found = new CheckpointStore(folder).newestGood();
    if (found === null) {
      expect(said).toBe(0);
      continue;
    }
    expect(found.damaged, `kill ${kill}`).toEqual([]);
    const { tick } = unpackTables(found.bytes, tables);
    expect(tick, `kill ${kill}`).toBeGreaterThanOrEqual(Math.max(said, before));
    fillTables(expected, tick);
    expect(contents(tables), `kill ${kill}`).toEqual(contents(expected));
    progressed += tick > before ? 1 : 0;
    before = tick;
  }
  // The moments are spread over 0–40 ms and a checkpoint takes a few: some kills must have met it at work.
  expect(progressed).toBeGreaterThan(0);
});

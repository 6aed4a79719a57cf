import { expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import { CheckpointStore, unpackTables } from '../../src/io/checkpoint/index.ts';
import { contents, fillTables, smallTables } from '../unit/io/small-tables.ts';
import { temporaryFolder } from '../unit/io/temporary-folder.ts';
import { killedAt } from './killed-at.ts';

const writer = new URL('checkpoint-writer.ts', import.meta.url).pathname;
const kills = 20;

/** Let the writer work until its folder has changed some times; gives the last tick that it said was saved. */
async function killAfter(folder: string, changes: number): Promise<number> {
  const { said } = await killedAt(folder, [writer, folder], (_, change) => change >= changes);
  // Without its last line, which may have been cut short.
  return Number(said.split('\n').slice(0, -1).at(-1)?.replace('ready', '0') ?? 0);
}

test('a writer that is killed at twenty moments always leaves its last good checkpoint, and goes on from it', async () => {
  const folder = temporaryFolder();
  const tables = smallTables();
  const expected = smallTables();
  let before = 0;
  let progressed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const said = await killAfter(folder, 1 + Math.floor(random(13, 1, kill, 0, 0) * 24));
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
  // The moments are spread over 24 changes and a checkpoint is a few: most kills must have met it after one.
  expect(progressed).toBeGreaterThan(kills / 2);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keep, kept } from '../../../src/experiments/kept.ts';
import { runSeeds } from '../../../src/experiments/seeds-in-processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'marrow-seeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Notes each try of its seed; seed 2 dies once, by a signal, and seed 3 always. */
const script = `
import { appendFileSync, readFileSync } from 'node:fs';
const [folder, , seed] = process.argv.slice(2);
const file = folder + '/tries-' + seed;
appendFileSync(file, 'x');
if (seed === '2' && readFileSync(file, 'utf8') === 'x') process.kill(process.pid, 'SIGKILL');
else if (seed === '3') process.exit(7);
`;

test('a seed whose process dies is begun again, and given up after three tries', async () => {
  const file = join(folder, 'script.mjs');
  writeFileSync(file, script);
  const said: string[] = [];
  const failed = await runSeeds({ file, words: [folder] }, [1, 2, 3], { jobs: 2, said: (line) => said.push(line) });
  const tries = [1, 2, 3].map((seed) => readFileSync(join(folder, `tries-${seed}`), 'utf8').length);
  expect(tries).toEqual([1, 2, 3]);
  expect(failed).toEqual([3]);
  expect(said).toHaveLength(4);
  expect(said.filter((line) => line.includes('SIGKILL'))).toHaveLength(1);
}, 30_000);

test('what is kept first stays, and no draft is left', () => {
  const file = join(folder, 'deep', 'one.json');
  expect(kept(file)).toBeNull();
  keep(file, { n: 1 });
  keep(file, { n: 2 });
  expect(kept(file)).toEqual({ n: 1 });
  expect(readdirSync(join(folder, 'deep'))).toEqual(['one.json']);
});

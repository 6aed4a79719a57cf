import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Job, runJobs } from '../../../../src/experiments/pool/pool.ts';
import { doJobs, type End, type Hand } from '../../../../src/experiments/pool/queue.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

const worker = new URL('./jobs.ts', import.meta.url);

async function run(
  jobs: readonly Job[],
  { folder = temporaryFolder(), stop }: { folder?: string; stop?: AbortSignal } = {},
) {
  const done: [string, number | null][] = [];
  const failed = await runJobs(jobs, {
    worker,
    words: [folder],
    processes: 2,
    done: ({ id }, _, value) => done.push([id, value]),
    ...(stop === undefined ? {} : { stop }),
  });
  const tries = ({ id }: Job) => (existsSync(join(folder, id)) ? readFileSync(join(folder, id), 'utf8').length : 0);
  return { done: done.sort(([a], [b]) => (a < b ? -1 : 1)), failed, tries: jobs.map(tries) };
}

test('a job whose process dies is begun again, and set aside with its message after three tries', async () => {
  const { done, failed, tries } = await run([{ id: 'one' }, { id: 'dies-once' }, { id: 'dies' }, { id: 'two' }]);
  expect(tries).toEqual([1, 2, 3, 1]);
  expect(done).toEqual([
    ['dies-once', 9],
    ['one', 3],
    ['two', 3],
  ]);
  expect(failed).toEqual([{ id: 'dies', message: 'its process ended with code 7' }]);
});

test('a process that dies while it has nothing to do is replaced', async () => {
  // `lingers` ends its process a moment after it has answered; `late` comes when that has happened.
  const { done, failed } = await run([{ id: 'lingers' }, { id: 'waits' }, { id: 'late', needs: 'waits' }]);
  expect(done.map(([id]) => id)).toEqual(['late', 'lingers', 'waits']);
  expect(failed).toEqual([]);
});

test('what would fail in the same way again is not tried again, nor what needs it', async () => {
  const jobs = [
    { id: 'after', needs: 'diverges' },
    { id: 'diverges' },
    { id: 'last', needs: 'first' },
    { id: 'first' },
  ];
  const { done, failed, tries } = await run(jobs);
  expect(tries).toEqual([0, 1, 1, 1]);
  expect(done.map(([id]) => id)).toEqual(['first', 'last']);
  expect(failed.map(({ id }) => id)).toEqual(['diverges', 'after']);
  expect(failed[1]!.message).toContain('a number was lost');
});

test('stopped, the pool ends what runs and begins nothing, with nothing failed', async () => {
  const stop = new AbortController();
  const folder = temporaryFolder();
  const ending = run([{ id: 'slow' }, { id: 'slow-too' }, { id: 'never' }], { folder, stop: stop.signal });
  await expect.poll(() => readdirSync(folder).sort(), { timeout: 20_000 }).toEqual(['slow', 'slow-too']);
  stop.abort();
  const { done, failed } = await ending;
  expect([done, failed]).toEqual([[], []]);
  expect(readdirSync(folder)).not.toContain('never');
});

test('a process that is deaf to the stop is killed', async () => {
  const stop = new AbortController();
  const folder = temporaryFolder();
  const ending = run([{ id: 'deaf' }], { folder, stop: stop.signal });
  await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).toEqual(['deaf']);
  stop.abort();
  const { done, failed } = await ending;
  expect([done, failed]).toEqual([[], []]);
});

test('where done or watch throws, every hand is told to end, and the error is that of the caller', async () => {
  const ended: number[] = [];
  let hired = 0;
  const hire = (): Hand => {
    const which = hired++;
    const perform = (): Promise<End> =>
      which === 0 ? Promise.resolve({ how: 'done', seconds: 1, value: null }) : new Promise(() => {});
    return { perform, end: () => ended.push(which) };
  };
  const done = () => {
    throw new Error('the disk is full');
  };
  await expect(doJobs([{ id: 'one' }, { id: 'two' }], { hire, processes: 2, done })).rejects.toThrow(
    'the disk is full',
  );
  expect(new Set(ended)).toEqual(new Set([0, 1]));
});

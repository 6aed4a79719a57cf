import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MarrowError } from '../../../../src/core/error.ts';
import { Lock } from '../../../../src/io/run-folder/lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function refusal(folder: string): MarrowError {
  try {
    Lock.take(folder);
  } catch (error) {
    if (error instanceof MarrowError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

test('a second writer is refused until the first has released the folder', () => {
  const folder = temporaryFolder();
  const lock = Lock.take(folder);
  expect(refusal(folder).kind).toBe('busy');
  expect(refusal(folder).message).toContain(`process ${process.pid}`);
  lock.release();
  expect(readdirSync(folder)).toEqual([]);
  Lock.take(folder).release();
});

test('another process is refused by name while it lives, and its lock is recovered when it is killed', async () => {
  const folder = temporaryFolder();
  const script = new URL('lock-holder.ts', import.meta.url).pathname;
  const holder = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(refusal(folder).message).toContain(`process ${holder.pid}`);
  const ended = once(holder, 'exit');
  holder.kill('SIGKILL');
  await ended;
  expect(readdirSync(folder)).toEqual(['lock-1']);
  const lock = Lock.take(folder);
  expect(readdirSync(folder)).toEqual(['lock-2']);
  expect(refusal(folder).kind).toBe('busy');
  lock.release();
});

test('what a process left that was killed before it had its lock is cleared away', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock-5.4194305'), '{}');
  const lock = Lock.take(folder);
  expect(readdirSync(folder)).toEqual(['lock-1']);
  lock.release();
});

test.skipIf(process.platform !== 'linux')(
  'a process that only has the number of the dead one does not hold its lock',
  () => {
    const folder = temporaryFolder();
    const lock = Lock.take(folder);
    const file = join(folder, 'lock-1');
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...holder, started: `${holder.started}1` }));
    Lock.take(folder).release();
    lock.release();
  },
);

test('the lock of another machine is left to the reader to judge', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock-1'), JSON.stringify({ pid: 1, host: 'elsewhere', started: '' }));
  const error = refusal(folder);
  expect(error.kind).toBe('busy');
  expect(error.message).toContain(`delete ${join(folder, 'lock-1')}`);
});

test('a lock without content counts while its writer may still be writing, and not for ever', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'lock-1');
  writeFileSync(file, '');
  expect(refusal(folder).kind).toBe('busy');
  utimesSync(file, 0, 0);
  Lock.take(folder).release();
});

test('a lock that cannot be read is not taken for that of a dead process, however old it is', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'lock-1');
  mkdirSync(file);
  utimesSync(file, 0, 0);
  const error = refusal(folder);
  expect(error.kind).toBe('busy');
  expect(error.message).toContain(`${file}: the lock of the run folder cannot be read`);
});

test('of six processes that find the lock of a dead one at the same moment, one gets the folder', async () => {
  const folder = temporaryFolder();
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  writeFileSync(join(folder, 'lock-1'), JSON.stringify({ pid: dead.pid, host: hostname(), started: '' }));
  const script = new URL('lock-holder.ts', import.meta.url).pathname;
  const processes = Array.from({ length: 6 }, () =>
    spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const answers = await Promise.all(processes.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
  const ended = processes.map((child) => once(child, 'close'));
  for (const child of processes) child.kill('SIGKILL');
  await Promise.all(ended);
  expect(answers.sort()).toEqual(['busy\n', 'busy\n', 'busy\n', 'busy\n', 'busy\n', 'held\n']);
});

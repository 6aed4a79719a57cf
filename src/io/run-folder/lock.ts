import { linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { errorCode, sayFault } from '../error-code.ts';

/** The process that may write a run folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Boot and start time of the process, so that a reused number is not taken for it; empty where it is not known. */
  readonly started: string;
}

/** A lock without content is that of a process that was killed, once it is this old. */
const patienceMs = 10_000;

/**
 * The right to write a folder, held by one process at a time: the file `lock-<n>` with the highest n says by whom. The lock
 * of a dead process is never deleted to take its place; a higher one is created, which only one process can do.
 */
export class Lock {
  private readonly file: string;

  private constructor(file: string) {
    this.file = file;
  }

  /** @throws MarrowError `busy` while another process holds it */
  static take(folder: string): Lock {
    const highest = numbers(folder).at(-1) ?? 0;
    if (highest > 0) refuseIfHeld(join(folder, `lock-${highest}`), folder);
    const mine = highest + 1;
    const lock = new Lock(join(folder, `lock-${mine}`));
    if (!create(lock.file)) throw busy(folder, 'a process that came at the same moment');
    if ((numbers(folder).at(-1) ?? mine) > mine) {
      lock.release();
      throw busy(folder, 'a process that came at the same moment');
    }
    for (const number of numbers(folder)) {
      if (number < mine) rmSync(join(folder, `lock-${number}`), { force: true });
    }
    for (const name of readdirSync(folder)) {
      if (/^lock-\d+\.\d+$/.test(name)) rmSync(join(folder, name), { force: true });
    }
    return lock;
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}

function numbers(folder: string): number[] {
  const found = readdirSync(folder).flatMap((name) => {
    const match = /^lock-(\d+)$/.exec(name);
    return match === null ? [] : [Number(match[1])];
  });
  return found.sort((a, b) => a - b);
}

/**
 * Written under a name of its own and then linked, so that a lock is never seen without its holder. Whoever has got the
 * folder deletes such drafts, those of killed processes and of processes that come too late.
 */
function create(file: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(holder));
    linkOrWrite(draft, file);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Some disks know no links: there the lock is without content for a moment. */
function linkOrWrite(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST' || code === 'ENOENT') throw error;
    writeFileSync(file, readFileSync(draft), { flag: 'wx' });
  }
}

function refuseIfHeld(file: string, folder: string): void {
  const holder = read(file);
  if (holder === 'gone') return;
  if (holder === 'empty') {
    if (Date.now() - statSync(file).mtimeMs < patienceMs) throw busy(folder, 'a process that has just begun');
    return;
  }
  const name = `process ${holder.pid} on ${holder.host}`;
  if (holder.host !== hostname()) throw busy(folder, name, `If it has ended, delete ${file}.`);
  if (isAlive(holder)) throw busy(folder, name);
}

function read(file: string): Holder | 'empty' | 'gone' {
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'));
    return holder;
  } catch (error) {
    if (error instanceof SyntaxError) return 'empty';
    if (errorCode(error) === 'ENOENT') return 'gone';
    throw new MarrowError({
      kind: 'busy',
      message: 'the lock of the run folder cannot be read',
      where: { file },
      expected: 'the process that writes the folder, or no lock',
      found: sayFault(error),
      advice: 'Make the file readable, or delete it if no process writes the folder.',
      cause: error,
    });
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  return startOf(pid) === started;
}

/** Boot id and start tick of a process where the system tells, else nothing. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return `${boot}:${afterName[19]}`;
  } catch {
    return '';
  }
}

function busy(
  folder: string,
  holder: string,
  advice = 'Wait until it has ended, or choose another folder.',
): MarrowError {
  return new MarrowError({
    kind: 'busy',
    message: 'the run folder is being written by another process',
    where: { file: folder },
    found: holder,
    advice,
  });
}

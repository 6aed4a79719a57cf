import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files in memory, on Linux. */
const memory = '/dev/shm';
/** Far more than the tests write, bytes. */
const enough = 4 * 2 ** 30;

/**
 * Where tests write, and the processes that they begin. A run folder or a ledger waits for the disk after every file, so they lie in
 * memory where there is room: what a process has written before it is killed outlives it there as on a disk. Compiled modules are
 * kept, so that a process that begins loads them in half the time.
 */
export default function setup(): () => void {
  if (existsSync(memory)) clearAway(memory);
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), `marrow-tests-${process.pid}-`));
  process.env.TMPDIR = folder;
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../.build/compiled', import.meta.url));
  return () => rmSync(folder, { recursive: true, force: true });
}

function hasRoom(path: string): boolean {
  if (!existsSync(path)) return false;
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize >= enough;
}

/** What tests have left that were killed: memory that nothing else gives back. */
function clearAway(path: string): void {
  for (const name of readdirSync(path)) {
    const pid = /^marrow-tests-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) rmSync(join(path, name), { recursive: true, force: true });
  }
}

import { type ChildProcess, fork } from 'node:child_process';

/** A script that computes the seed it is told with `--seed`, writes what it finds to files, and ends. */
export interface SeedScript {
  readonly file: string;
  readonly words: readonly string[];
}

/** How many at once, how often a seed is begun again when its process dies, and who is told of it. */
export interface Pool {
  readonly jobs: number;
  readonly tries?: number;
  readonly said?: (line: string) => void;
}

/**
 * Run a script once per seed, some at a time, each in its own process.
 *
 * @returns the seeds whose process died at every try
 */
export async function runSeeds(
  { file, words }: SeedScript,
  seeds: readonly number[],
  { jobs, tries = 3, said = () => {} }: Pool,
): Promise<number[]> {
  const waiting = seeds.map((seed) => ({ seed, left: tries }));
  const failed: number[] = [];
  const running = new Set<ChildProcess>();
  const stop = (signal: NodeJS.Signals) => {
    for (const child of running) child.kill();
    process.kill(process.pid, signal); // the listener is gone by now: this ends the process as it was meant to
  };
  for (const signal of signals) process.once(signal, stop);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const end = await ended(running, file, [...words, '--seed', String(next.seed)]);
      if (end === null) continue;
      said(`seed ${next.seed}: its process ended with ${end}; ${next.left - 1} tries left`);
      if (next.left > 1) waiting.push({ seed: next.seed, left: next.left - 1 });
      else failed.push(next.seed);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, work));
  for (const signal of signals) process.off(signal, stop);
  return failed.sort((a, b) => a - b);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How a process ended badly; null when it ended well. */
function ended(running: Set<ChildProcess>, file: string, words: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = fork(file, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    running.add(child);
    const end = (how: string | null) => {
      running.delete(child);
      resolve(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(code === 0 ? null : (signal ?? `code ${code}`)));
  });
}

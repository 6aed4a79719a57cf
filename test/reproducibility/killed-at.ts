import { type SpawnOptions, spawn } from 'node:child_process';
import { watch } from 'node:fs';

/** What a process had said when it ended, and whether it was killed. */
export interface Death {
  readonly said: string;
  readonly killed: boolean;
}

/**
 * Begin a Node process, and kill it at the first change of a folder that `when` wants, counted from 1: so it dies at work, however
 * fast the machine is.
 */
export async function killedAt(
  folder: string,
  words: readonly string[],
  when: (name: string, change: number) => boolean,
  options: SpawnOptions = {},
): Promise<Death> {
  const child = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  let [said, changes] = ['', 0];
  child.stdout?.on('data', (text) => {
    said += text;
  });
  const watcher = watch(folder, (_, name) => {
    changes += 1;
    if (when(name ?? '', changes)) child.kill('SIGKILL');
  });
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  watcher.close();
  return { said, killed: signal === 'SIGKILL' };
}

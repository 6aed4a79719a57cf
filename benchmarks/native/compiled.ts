import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as layout from '../../src/kernels/mechanics/layout.ts';
import { restore, type Work } from './work.ts';

/** Every product is rounded before it is added, as WebAssembly does it; integers wrap. */
const options = ['-O3', '-march=native', '-ffp-contract=off', '-fwrapv', '-fno-strict-aliasing', '-std=gnu11'];

/** The C compiler of this machine and what it calls itself, or why there is none that could be used. */
export function compilerHere(): { readonly name: string; readonly says: string } | { readonly missing: string } {
  if (process.arch !== 'x64') return { missing: `the C is written for x64, this machine is ${process.arch}` };
  const names = process.env.CC === undefined ? ['gcc', 'cc', 'clang'] : [process.env.CC];
  for (const name of names) {
    const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { name, says: stdout.split('\n')[0]! };
  }
  return { missing: `there is no C compiler: ${names.join(', ')}` };
}

/** Batches of the kernels in C, in a process of their own; nanoseconds and hash of each. */
export interface Compiled {
  batch(work: Work): Promise<{ readonly ns: number; readonly hash: string }>;
  close(): void;
}

/**
 * The kernels in C, compiled for this machine.
 *
 * @param compiler command that compiles C
 * @throws Error with what the compiler said when it refused them
 */
export function compiled(compiler: string): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'marrow-native-'));
  const words = Object.entries(layout).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(join(folder, 'layout.h'), `enum { ${words.join(', ')} };\n`);
  const program = join(folder, 'kernels');
  const source = fileURLToPath(new URL('./main.c', import.meta.url));
  const { status, stderr } = spawnSync(compiler, [...options, '-I', folder, '-o', program, source, '-lm'], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(`${compiler} did not compile ${source}:\n${stderr}`);
  }
  const processes = new Map<Work, { readonly child: ChildProcess; readonly answers: AsyncIterator<string> }>();
  const begin = (work: Work) => {
    restore(work);
    const image = join(folder, `${work.name}.image`);
    writeFileSync(image, new Uint8Array(work.arena.memory.buffer, 0, work.arena.used).slice());
    const ranges = (columns: readonly { readonly byteOffset: number; readonly byteLength: number }[]) =>
      columns.map(({ byteOffset, byteLength }) => `${byteOffset}+${byteLength}`).join(',');
    const given = [
      work.task,
      String(work.parts),
      work.args.join(','),
      ranges(work.overwritten.map((each) => each.column)),
    ];
    const child = spawn(program, [image, ...given, ranges(work.outputs)], { stdio: ['pipe', 'pipe', 'inherit'] });
    return { child, answers: createInterface(child.stdout!)[Symbol.asyncIterator]() };
  };
  return {
    async batch(work) {
      const running = processes.get(work) ?? begin(work);
      processes.set(work, running);
      running.child.stdin!.write('\n');
      const { value, done } = await running.answers.next();
      if (done === true) throw new Error(`${work.task} in C ended before it had answered`);
      const [ns, hash] = (value as string).split(' ');
      return { ns: Number(ns), hash: hash! };
    },
    close() {
      for (const { child } of processes.values()) child.stdin!.end();
      rmSync(folder, { recursive: true });
    },
  };
}

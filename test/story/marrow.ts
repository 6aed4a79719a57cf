import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { carryOut } from '../../src/cli/main.ts';
import { terminalOf } from '../../src/cli/terminal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin/marrow.js');
const env = { ...process.env, NO_COLOR: '1' };

/** What a command line printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Carry out a command line of Marrow in a folder, in a process of its own. */
export function marrow(cwd: string, ...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** The same in this process: for what is not about the process, which takes longer to begin than most commands take. */
export async function carriedOut(cwd: string, ...words: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text;
    },
  });
  const here = process.cwd();
  process.chdir(cwd);
  try {
    await carryOut(words, terminalOf(stream('out'), stream('err'), env));
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.chdir(here);
    process.exitCode = undefined;
  }
}

/** In a process of its own, interrupted as by Ctrl-C once something has been printed. */
export function interrupted(cwd: string, when: (err: string) => boolean, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...words], { cwd, env });
    let [out, err, sent] = ['', '', false];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
      if (!sent && when(err)) sent = child.kill('SIGINT');
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** A block of about 1300 cells: LSC arrive at once, treatment begins on day 1. */
export const smallScenario = `extends: story
id: small
settle: 0 h
title: A small block
block: { x: 160 µm, y: 80 µm, z: 80 µm }
tick: 1 h
until: 3 d
perturb:
  - { id: founders, at: 2 h, action: inject, target: lsc, count: 6, genotype: [mll-af9] }
regimens:
  - id: induction
    start: 1 d
    doses:
      - { drug: cytarabine, amount: 100 mg/kg, route: bolus, at: 0 h, every: 1 d, times: 2 }
`;

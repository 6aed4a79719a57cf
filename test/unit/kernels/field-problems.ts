import { readFileSync } from 'node:fs';
import { Arena } from '../../../src/kernels/arena.ts';
import type { Crew } from '../../../src/kernels/crew.ts';
import type { FieldSolver } from '../../../src/kernels/field/contract.ts';
import { workspaceLength } from '../../../src/kernels/field/levels.ts';
import type { FieldProblem, Grid } from '../../../src/kernels/field/problem.ts';
import { fieldWasm } from '../../../src/kernels/field/wasm.ts';
import { instantiate, kernelsUrl } from '../../../src/kernels/load.ts';

/** The built kernels on one thread, with an arena of so many pages of 64 KiB. */
export function wasmFields(pages = 400): { solver: FieldSolver; arena: Arena } {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: 65536, shared: true });
  const bytes = readFileSync(kernelsUrl);
  const kernels = instantiate(new WebAssembly.Module(bytes), memory);
  const call = (task: string, args: readonly number[]) => kernels[task]!(...args);
  const crew: Crew = {
    threads: 1,
    run: (task, parts, args) => {
      for (let part = 0; part < parts; part++) call(task, [part, parts, ...args]);
    },
    call,
    busy: () => [],
    together: (task, barrier, args) => void call(task, [0, 1, barrier, ...args]),
  };
  const arena = new Arena(memory);
  return { solver: fieldWasm(crew, arena), arena };
}

/** The same uniform numbers in [0, 1) for the same seed. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435769) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const box = (nx: number, ny: number, nz: number, periodicY = true, periodicZ = true, spacing = 10): Grid => ({
  nx,
  ny,
  nz,
  spacing,
  periodicY,
  periodicZ,
});

type Value = (x: number, y: number, z: number) => number;
export interface Values {
  readonly D: Value;
  readonly reaction: Value;
  readonly source: Value;
  readonly c?: Value;
}

/** A problem with columns from `take`, each filled from its function of the voxel. */
export function fieldProblem(
  grid: Grid,
  values: Values,
  take: (length: number) => Float32Array = (length) => new Float32Array(length),
): FieldProblem {
  const size = grid.nx * grid.ny * grid.nz;
  const fill = (value: Value) => {
    const column = take(size);
    for (let i = 0; i < size; i++) {
      column[i] = value(i % grid.nx, Math.floor(i / grid.nx) % grid.ny, Math.floor(i / (grid.nx * grid.ny)));
    }
    return column;
  };
  return {
    grid,
    c: fill(values.c ?? (() => 0)),
    D: fill(values.D),
    reaction: fill(values.reaction),
    source: fill(values.source),
    workspace: take(workspaceLength(grid)),
  };
}

/** Random media: smooth, jumps of 1e3, masked voxels, reaction 0 in most places. */
export const media: Readonly<Record<string, (random: () => number) => Values>> = {
  smooth: (random) => ({ D: () => 500 + 500 * random(), reaction: () => 0.5 + random(), source: random, c: random }),
  jumps: (random) => ({
    D: () => (random() < 0.3 ? 1 : 1000),
    reaction: () => 0.5 + random(),
    source: random,
    c: random,
  }),
  masks: (random) => ({
    D: () => (random() < 0.25 ? 0 : 1000 * random()),
    reaction: () => (random() < 0.1 ? 0 : random()),
    source: random,
    c: random,
  }),
  sparse: (random) => ({
    D: () => 1000,
    reaction: (x, y, z) => (x + y + z === 0 ? 1 : 0) + (random() < 0.2 ? 5 : 0),
    source: () => (random() < 0.1 ? random() : 0),
    c: () => random() - 0.5,
  }),
  // Bone: whole rows masked, the others even up to its edge.
  bone: (random) => ({
    D: (x, y) => (x < 4 && y > 0 ? 0 : y === 1 ? 0 : 900),
    reaction: () => 0.2 + random(),
    source: random,
    c: random,
  }),
  signed: (random) => ({ D: () => 800, reaction: () => 0.1 + random(), source: () => random() - 0.5, c: random }),
};

/** ‖values‖₂ in f64. */
export const norm = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return Math.sqrt(sum);
};

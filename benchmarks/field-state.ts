import { createTissue, step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { Arena } from '../src/kernels/arena.ts';
import { type FieldSolver, optionsOf, type SolveOptions } from '../src/kernels/field/contract.ts';
import { readFed } from '../src/kernels/field/feed.ts';
import { workspaceLength } from '../src/kernels/field/levels.ts';
import type { FieldProblem } from '../src/kernels/field/problem.ts';
import { fieldWasm } from '../src/kernels/field/wasm.ts';
import { kernelsUrl } from '../src/kernels/load.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { marrow, story } from '../src/scenarios/index.ts';

/** What a real run asked of the solver for one substance in one tick, and what it started from. */
export interface Asked {
  readonly id: string;
  readonly problem: Omit<FieldProblem, 'workspace'>;
  readonly options: SolveOptions;
}

/** Everything that a block, that of the story unless told otherwise, asks of the solver in one tick after so many others. */
export async function askedAfter(ticks: number, scenario: Scenario = story): Promise<Asked[]> {
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  try {
    for (let n = 0; n < ticks; n++) step(tissue);
    const asked: Asked[] = [];
    const { field } = tissue.kernels;
    const watched: FieldSolver = {
      ...field,
      advance(feeds, options) {
        const before = feeds.map(({ problem }) => problem.c.slice());
        const solutions = field.advance(feeds, options);
        feeds.forEach((feed, i) => {
          if (readFed(feed).silent) return;
          const { grid, D, reaction, source } = feed.problem;
          const id = tissue.program.substances[tissue.fields.feeds.indexOf(feed)]!.id;
          const own = { grid, c: before[i]!, D: D.slice(), reaction: reaction.slice(), source: source.slice() };
          asked.push({ id, problem: own, options: optionsOf(options, i) });
        });
        return solutions;
      },
    };
    step({ ...tissue, kernels: { ...tissue.kernels, field: watched } });
    return asked;
  } finally {
    await tissue.close();
  }
}

/** Kernels with memory of their own, on so many threads. */
export async function bench(threads: number, bytes: number) {
  const pages = Math.ceil(bytes / 65536) + 64;
  const memory = nodeHost.memory(pages, pages);
  const arena = new Arena(memory);
  const crew = await nodeHost.crew(await nodeHost.compile(kernelsUrl), memory, threads);
  return { arena, crew, solver: fieldWasm(crew, arena) };
}

/** A problem tiled to a cube of n³ voxels: mirrored along x, whose sides are closed, repeated along y and z. */
export function tiled({ problem }: Asked, n: number, arena: Arena): FieldProblem {
  const { nx, ny, nz } = problem.grid;
  const fill = (from: Float32Array) => {
    const to = arena.f32(n * n * n);
    for (let i = 0; i < to.length; i++) {
      const x = (i % n) % (2 * nx);
      const y = (Math.floor(i / n) % n) % ny;
      const z = Math.floor(i / (n * n)) % nz;
      to[i] = from[(z * ny + y) * nx + (x < nx ? x : 2 * nx - 1 - x)]!;
    }
    return to;
  };
  const grid = { ...problem.grid, nx: n, ny: n, nz: n };
  const { c, D, reaction, source } = problem;
  return {
    grid,
    c: fill(c),
    D: fill(D),
    reaction: fill(reaction),
    source: fill(source),
    workspace: arena.f32(workspaceLength(grid)),
  };
}

/** ‖a − b‖/‖b‖ */
export function apart(a: Float32Array, b: Float32Array): number {
  let [difference, size] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    difference += (a[i]! - b[i]!) ** 2;
    size += b[i]! ** 2;
  }
  return Math.sqrt(difference / size);
}

/** Nanoseconds per unit of work, one per repetition. */
export function timed(
  repetitions: number,
  work: number,
  act: () => void,
  before: () => void = () => undefined,
): number[] {
  return Array.from({ length: repetitions }, () => {
    before();
    const began = performance.now();
    act();
    return ((performance.now() - began) * 1e6) / work;
  });
}

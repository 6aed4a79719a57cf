import * as at from '../../src/kernels/mechanics/layout.ts';
import { type Asked, bench, tiled } from '../field-state.ts';
import { mechanicsOf, type Packing } from '../packing.ts';
import { rulesOf } from '../rules.ts';
import type { Column, Work } from './work.ts';

/** One red-black sweep over a field tiled to n³. */
export async function sweepWork(field: Asked, n: number): Promise<Work> {
  const { arena, crew, solver } = await bench(1, n ** 3 * 64);
  const problem = tiled(field, n, arena);
  solver.prepare([problem]);
  const table = arena.u32(1);
  table[0] = problem.workspace.byteOffset;
  return {
    name: 'sweep',
    unit: 'ns per voxel',
    amount: n ** 3,
    sizes: { voxels: n ** 3 },
    substeps: 0,
    arena,
    crew,
    task: 'fieldSweep',
    parts: 1,
    args: [table.byteOffset, 1],
    overwritten: [kept(problem.c)],
    outputs: [problem.c],
  };
}

/** Sorting, lists, sub-steps and report of one call of the mechanics, after the bodies have found room. */
export async function mechanicsWork(packing: Packing, steps: number, dt: number): Promise<Work> {
  const calls: { task: string; args: readonly number[]; overwritten: Work['overwritten'] }[] = [];
  const { mechanics, bodies, arena, crew } = await mechanicsOf(packing, 1, {}, (task, args) => {
    const block = new Int32Array(arena.memory.buffer, args[1]!, at.blockWords);
    const length = at.reportWords * block[at.partsWord]!;
    const reports = new Int32Array(arena.memory.buffer, block[at.reportWord]!, length);
    calls.push({ task, args, overwritten: [bodies.x, bodies.y, bodies.z, reports].map(kept) });
  });
  mechanics.move(bodies, 0.05, 240);
  const { rebuilds, mends } = mechanics.move(bodies, dt, steps);
  const { task, args, overwritten } = calls.at(-1)!;
  return {
    name: 'mechanics',
    unit: 'ns per cell and sub-step',
    amount: packing.n * steps,
    sizes: { cells: packing.n, 'percent packing': Math.round(100 * packing.packing), builds: rebuilds, mends },
    substeps: steps,
    arena,
    crew,
    task,
    parts: 1,
    args,
    overwritten,
    outputs: [bodies.x, bodies.y, bodies.z, bodies.pressure, bodies.neighborCount],
  };
}

/** 60 rules on so many cells that sense these signals. */
export async function rulesWork(sensed: readonly Float32Array[], cells: number): Promise<Work> {
  const { program, list, arena, crew } = await rulesOf(sensed, cells, 1);
  const { blocks, runs, targets, inputs } = program.addresses;
  const rules = list.reduce((sum, target) => sum + target.inputs.length, 0);
  return {
    name: 'rules',
    unit: 'ns per cell and rule',
    amount: cells * rules,
    sizes: { cells, rules },
    substeps: 0,
    arena,
    crew,
    task: 'respondToRules',
    parts: program.blocks,
    args: [blocks, runs, targets, inputs],
    overwritten: [],
    outputs: list.map(({ output }) => output),
  };
}

const kept = (column: Column) => ({ column, before: column.slice() });

import type { Arena } from '../../kernels/arena.ts';
import { workspaceLength } from '../../kernels/field/levels.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import type { Blood } from '../blood/blood.ts';
import type { Cells } from '../cells/cells.ts';
import { table } from '../columns.ts';
import { voxelCount } from '../grid.ts';
import type { Program } from '../program/program.ts';
import type { Fields } from '../tissue.ts';
import { type Anatomy, isBone } from '../vessels/anatomy.ts';
import type { Lining } from '../vessels/lining.ts';
import { bathOf } from './bath.ts';
import { createFeeds } from './feeds.ts';
import { schemesOf } from './scheme.ts';
import { createTraffic } from './traffic.ts';

/** Substances on the voxels of a block, at the levels with which they begin. */
export function createFields(
  arena: Arena,
  program: Program,
  grid: Grid,
  anatomy: Anatomy,
  lining: Lining | null,
  blood: Blood,
  cells: Cells,
  dt: number,
): Fields {
  const voxels = voxelCount(grid);
  const level = program.substances.map((substance) => arena.f32(voxels).fill(substance.initial));
  const bath = bathOf(program, grid);
  const bone =
    anatomy.trabeculae === null ? [] : Array.from(anatomy.lumen.keys()).filter((v) => isBone(anatomy, grid, v));
  const outsideBone = (column: Float32Array) => {
    for (const v of bone) column[v] = 0;
    return column;
  };
  const problems = program.substances.map((substance, s) => ({
    grid,
    c: level[s]!,
    D: outsideBone(arena.f32(voxels).fill(substance.diffusion)),
    reaction: arena.f32(voxels).fill(1),
    source: arena.f32(voxels),
    workspace: arena.f32(workspaceLength(grid)),
  }));
  const feeding = createFeeds(arena, program, anatomy, lining, bath, problems, blood.segment);
  return {
    level,
    problems,
    schemes: schemesOf(program.substances, anatomy, bath, grid, dt),
    ...feeding,
    traffic: createTraffic(arena, program, feeding.feeds, level, cells),
    table: table(
      'fields',
      voxels,
      voxels,
      program.substances.map((substance, s) => ({
        kind: 'f32' as const,
        unit: 'of the substance',
        name: substance.id,
        values: level[s]!,
      })),
    ),
  };
}

import { floor, max } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import type { Grid } from '../field/problem.ts';

/** Bins of a block, like its voxels numbered along x first; y and z are periodic. */
export interface Bins {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  /** Bins per µm. */
  readonly perX: number;
  readonly perY: number;
  readonly perZ: number;
  /** Of the block, µm. */
  readonly lengthY: number;
  readonly lengthZ: number;
}

/**
 * Cells in the tissue, sorted by the bin that each lies in and laid side by side; columns of one arena. Bins are there twice, for
 * types that many look for and for those that few do, so that the many need not look through all.
 */
export interface Crowd {
  readonly bins: Bins;
  /** [2 · bins + 1] where the cells of a bin begin; bins of the types that few look for come second. */
  readonly start: Uint32Array;
  /** [cells] µm */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  /** [cells] the bit of its type. */
  readonly kind: Uint32Array;
  /** [cells] where it stands among cells that are lined up by type. */
  readonly position: Uint32Array;
  /** By position: its bin, or that behind all for a cell in blood. */
  readonly bin: Uint32Array;
  /** What a kernel reads of all this. */
  readonly table: Float64Array;
}

/** Types of cells that a crowd can tell apart. */
export const mostKinds = 32;

/**
 * Room for a crowd.
 *
 * @param reach to which cells look around, µm
 */
export function createCrowd(arena: Arena, capacity: number, grid: Grid, reach: number): Crowd {
  const bins = binsOf(grid, reach);
  const f32 = () => arena.f32(capacity);
  return {
    bins,
    start: arena.u32(2 * bins.nx * bins.ny * bins.nz + 1),
    x: f32(),
    y: f32(),
    z: f32(),
    radius: f32(),
    kind: arena.u32(capacity),
    position: arena.u32(capacity),
    bin: arena.u32(capacity),
    table: arena.f64(17),
  };
}

/**
 * Write what a kernel reads, in the order of crowd.as.ts.
 *
 * @param rare bits of the types that few look for
 */
export function describe({ bins, start, x, y, z, radius, kind, position, bin, table }: Crowd, rare: number): void {
  [start, x, y, z, radius, kind, position, bin].forEach((column, word) => {
    table[word] = column.byteOffset;
  });
  const { nx, ny, nz, perX, perY, perZ, lengthY, lengthZ } = bins;
  table.set([nx, ny, nz, perX, perY, perZ, lengthY, lengthZ, rare], 8);
}

/** Three bins along x and one and a half across to the reach: lines of bins along x are looked through one by one. */
function binsOf({ nx, ny, nz, spacing }: Grid, reach: number): Bins {
  const along = (voxels: number, edge: number) => max(1, floor((voxels * spacing) / edge));
  const [x, y, z] = [along(nx, reach / 3), along(ny, reach / 1.5), along(nz, reach / 1.5)];
  return {
    nx: x,
    ny: y,
    nz: z,
    perX: x / (nx * spacing),
    perY: y / (ny * spacing),
    perZ: z / (nz * spacing),
    lengthY: ny * spacing,
    lengthZ: nz * spacing,
  };
}

import { max } from '../core/math.ts';
import { ballLines, lineBuffer, shorterWay } from '../kernels/neighbors/ball.ts';
import { voxelCount } from './grid.ts';
import type { CompiledType } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

type Offer = NonNullable<CompiledType['presenter']>;

/** The cells that show something, and which of them a cell in each voxel may touch. */
export interface Presenters {
  /** Rows, by id. */
  readonly row: Uint32Array;
  /** [voxels + 1] where the entries of a voxel begin in `entry`. */
  readonly start: Uint32Array;
  /** Indices into `row`, in their order within a voxel. */
  readonly entry: Uint32Array;
}

/** Presenters by id, entered in every voxel of which some point is as near as the widest cell that touches reaches. */
export function presentersAround({ cells, grid, program, senses }: Tissue): Presenters {
  const rows: number[] = [];
  let widest = 0;
  program.types.forEach((type, t) => {
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      if (type.touches) widest = max(widest, cells.radius[i]!);
      if (type.presenter !== null) rows.push(i);
    }
  });
  const row = Uint32Array.from(rows.sort((a, b) => cells.id[a]! - cells.id[b]!));
  const start = new Uint32Array(voxelCount(grid) + 1);
  const lines = lineBuffer(grid);
  const around = (n: number): number => {
    const p = row[n]!;
    // A thousandth more, so that rounding cannot hide one that is touched.
    const reach = 1.001 * (cells.radius[p]! + program.types[cells.type[p]!]!.presenter!.reach + widest);
    return ballLines(grid, cells.x[p]!, cells.y[p]!, cells.z[p]!, reach, lines);
  };
  for (let n = 0; n < row.length; n++) {
    const last = around(n);
    for (let l = 0; l < last; l += 2) for (let v = lines[l]!; v <= lines[l + 1]!; v++) start[v + 1]! += 1;
  }
  for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
  const next = start.slice();
  const entry = new Uint32Array(start[start.length - 1]!);
  for (let n = 0; n < row.length; n++) {
    const last = around(n);
    for (let l = 0; l < last; l += 2) for (let v = lines[l]!; v <= lines[l + 1]!; v++) entry[next[v]!++] = n;
  }
  return { row, start, entry };
}

/** Cells within reach of presenters. */
export interface Touches {
  /** Rows of the cells that touch any, in the order of their positions in `senses.order`. */
  readonly row: readonly number[];
  /** [row + 1] where the presenters of each begin in `presenter`. */
  readonly from: readonly number[];
  /** Indices into the rows of the presenters. */
  readonly presenter: readonly number[];
}

/** Every touch between a cell that may touch and a presenter. */
export function touchesOf(
  { cells, grid, program, senses }: Tissue,
  presenters: Presenters,
  offers: readonly Offer[],
): Touches {
  const { start, entry } = presenters;
  const { x, y, z, radius } = cells;
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  const at = (column: Float32Array) => Float64Array.from(presenters.row, (p) => column[p]!);
  const [px, py, pz] = [at(x), at(y), at(z)];
  const reach = Float64Array.from(presenters.row, (p, n) => radius[p]! + offers[n]!.reach);
  const [row, from, presenter]: [number[], number[], number[]] = [[], [], []];
  for (let t = 0; t < program.types.length; t++) {
    if (!program.types[t]!.touches) continue;
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      const v = senses.voxel[p]!;
      if (v === inBloodStream) continue;
      const before = presenter.length;
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        const n = entry[k]!;
        const ex = px[n]! - x[i]!;
        const ey = shorterWay(py[n]! - y[i]!, lengthY);
        const ez = shorterWay(pz[n]! - z[i]!, lengthZ);
        const least = reach[n]! + radius[i]!;
        if (ex * ex + ey * ey + ez * ez <= least * least) presenter.push(n);
      }
      if (presenter.length === before) continue;
      row.push(i);
      from.push(before);
    }
  }
  from.push(presenter.length);
  return { row, from, presenter };
}

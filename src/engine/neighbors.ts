import { across, ballLines, lineBuffer } from './ball.ts';
import { voxelCount } from './grid.ts';
import { number } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** The cells of some types in the tissue, sorted by voxel. */
interface Crowd {
  readonly count: number;
  /** [voxels + 1] where the cells of a voxel begin. */
  readonly start: Uint32Array;
  /** [count] their positions in `senses.order`. */
  readonly position: Uint32Array;
  /** [count] their places, µm. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
}

/** Counts cells around cells as they stand at one moment. Whoever is counted is sorted by voxels once. */
export class Neighbors {
  private readonly tissue: Tissue;
  private readonly crowds = new Map<string, Crowd>();
  private readonly lines: Uint32Array;
  private readonly reach: number;
  private readonly lengthY: number;
  private readonly lengthZ: number;

  constructor(tissue: Tissue) {
    const { grid, program } = tissue;
    this.tissue = tissue;
    this.lines = lineBuffer(grid);
    this.reach = number(program.model.physics.neighborhood);
    this.lengthY = grid.ny * grid.spacing;
    this.lengthZ = grid.nz * grid.spacing;
  }

  /**
   * Count, for every cell of type `t`, the cells of a type or group around it into `column`; 0 for cells in blood. Looks
   * around the cells of whichever side is fewer: whole numbers add up to the same.
   */
  count(id: string, column: Float32Array, t: number): void {
    const { program, senses } = this.tissue;
    const { runs } = senses;
    column.fill(0, runs[t]!, runs[t + 1]!);
    const others = this.crowdOf(id);
    const readers = this.crowdOf(program.types[t]!.id);
    if (others.count === 0 || readers.count === 0) return;
    if (others.count < readers.count) this.tell(others, readers, column);
    else this.ask(readers, others, column);
  }

  /** The cells of a type or group. */
  private crowdOf(id: string): Crowd {
    const known = this.crowds.get(id);
    if (known !== undefined) return known;
    const { program } = this.tissue;
    const types = program.types.flatMap((type, t) => (type.id === id || type.group === id ? [t] : []));
    const crowd = crowded(this.tissue, types);
    this.crowds.set(id, crowd);
    return crowd;
  }

  /** Each of the few counts the many around it. */
  private ask(few: Crowd, many: Crowd, column: Float32Array): void {
    const { lines, lengthY, lengthZ, reach } = this;
    const { x, y, z, start, position } = many;
    for (let m = 0; m < few.count; m++) {
      const p = few.position[m]!;
      const xm = few.x[m]!;
      const ym = few.y[m]!;
      const zm = few.z[m]!;
      const last = ballLines(this.tissue.grid, xm, ym, zm, reach, lines);
      let count = 0;
      for (let l = 0; l < last; l += 2) {
        const end = start[lines[l + 1]! + 1]!;
        for (let n = start[lines[l]!]!; n < end; n++) {
          const dx = x[n]! - xm;
          const dy = across(y[n]! - ym, lengthY);
          const dz = across(z[n]! - zm, lengthZ);
          if (dx * dx + dy * dy + dz * dz <= reach * reach && position[n] !== p) count += 1;
        }
      }
      column[p] = count;
    }
  }

  /** Each of the few makes itself known to the many around it. */
  private tell(few: Crowd, many: Crowd, column: Float32Array): void {
    const { lines, lengthY, lengthZ, reach } = this;
    const { x, y, z, start, position } = many;
    for (let m = 0; m < few.count; m++) {
      const p = few.position[m]!;
      const xm = few.x[m]!;
      const ym = few.y[m]!;
      const zm = few.z[m]!;
      const last = ballLines(this.tissue.grid, xm, ym, zm, reach, lines);
      for (let l = 0; l < last; l += 2) {
        const end = start[lines[l + 1]! + 1]!;
        for (let n = start[lines[l]!]!; n < end; n++) {
          const dx = x[n]! - xm;
          const dy = across(y[n]! - ym, lengthY);
          const dz = across(z[n]! - zm, lengthZ);
          const q = position[n]!;
          if (dx * dx + dy * dy + dz * dz <= reach * reach && q !== p) column[q] = column[q]! + 1;
        }
      }
    }
  }
}

function crowded({ cells, grid, senses }: Tissue, types: readonly number[]): Crowd {
  const { order, runs, voxel } = senses;
  const start = new Uint32Array(voxelCount(grid) + 1);
  const each = (visit: (p: number, v: number) => void): void => {
    for (const t of types)
      for (let p = runs[t]!; p < runs[t + 1]!; p++) if (voxel[p] !== inBloodStream) visit(p, voxel[p]!);
  };
  each((_, v) => {
    start[v + 1]! += 1;
  });
  for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
  const count = start[start.length - 1]!;
  const next = start.slice();
  const position = new Uint32Array(count);
  const [x, y, z] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  each((p, v) => {
    const n = next[v]!++;
    const i = order[p]!;
    position[n] = p;
    x[n] = cells.x[i]!;
    y[n] = cells.y[i]!;
    z[n] = cells.z[i]!;
  });
  return { count, start, position, x, y, z };
}

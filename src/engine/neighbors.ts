import type { Arena } from '../kernels/arena.ts';
import { ballLines, lineBuffer, shorterWay } from '../kernels/neighbors/ball.ts';
import type { Crowd } from '../kernels/neighbors/contract.ts';
import { number } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** Room for a crowd: columns of one arena, refilled for each. */
interface Place {
  /** [voxels + 1] where the cells of a voxel begin. */
  readonly start: Uint32Array;
  /** [cells] positions in `senses.order`. */
  readonly position: Uint32Array;
  /** [cells] µm */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
}

/** Where the cells that count and those that are counted are laid side by side. */
export interface MeetingPlace {
  readonly few: Place;
  readonly many: Place;
  /** [cells] */
  readonly found: Uint32Array;
}

/** Room for two crowds of up to `capacity` cells. */
export function createMeetingPlace(arena: Arena, capacity: number, voxels: number): MeetingPlace {
  const place = (): Place => ({
    start: arena.u32(voxels + 1),
    position: arena.u32(capacity),
    x: arena.f32(capacity),
    y: arena.f32(capacity),
    z: arena.f32(capacity),
  });
  return { few: place(), many: place(), found: arena.u32(capacity) };
}

/** Cells of type `reader` count those of the types `counted` into a column. */
interface Question {
  readonly reader: number;
  readonly counted: readonly number[];
  readonly column: Float32Array;
}

/**
 * Fill the columns of all signals that count cells nearby, as they stand now; 0 for cells in blood. Looks around the cells of
 * whichever side is fewer, and sorts the other by voxels once for all that meet it: whole numbers add up to the same.
 */
export function countNeighbors(tissue: Tissue): void {
  const { grid, kernels, meeting, program, senses } = tissue;
  const reach = number(program.model.physics.neighborhood);
  const { few, many, found } = meeting;
  for (const questions of questionsByCrowd(tissue).values()) {
    const crowd = assemble(tissue, crowdOf(tissue, questions[0]!), many);
    for (const { reader, counted, column } of questions) {
      column.fill(0, senses.runs[reader]!, senses.runs[reader + 1]!);
      if (crowd.count === 0) continue;
      if (isTold(tissue, reader, counted)) {
        tell(tissue, assemble(tissue, counted, few), crowd, column);
        continue;
      }
      const readers = assemble(tissue, [reader], few);
      kernels.neighbors.count({ few: readers, many: crowd, grid, reach, found });
      const itself = counted.includes(reader) ? 1 : 0;
      for (let m = 0; m < readers.count; m++) column[few.position[m]!] = found[m]! - itself;
    }
  }
}

/** What is asked, by the crowd that has to be sorted for it. */
function questionsByCrowd(tissue: Tissue): Map<string, Question[]> {
  const { program, senses } = tissue;
  const byCrowd = new Map<string, Question[]>();
  program.types.forEach((type, reader) => {
    for (const k of type.signals) {
      const { kind, id } = program.signals[k]!;
      if (kind !== 'nearby') continue;
      const counted = program.types.flatMap((other, t) => (other.id === id || other.group === id ? [t] : []));
      const question = { reader, counted, column: senses.signal[k]! };
      const key = crowdOf(tissue, question).join();
      byCrowd.set(key, [...(byCrowd.get(key) ?? []), question]);
    }
  });
  return byCrowd;
}

function crowdOf(tissue: Tissue, { reader, counted }: Question): readonly number[] {
  return isTold(tissue, reader, counted) ? [reader] : counted;
}

/** Whether those that are counted are fewer than those that count. */
function isTold({ senses: { runs } }: Tissue, reader: number, counted: readonly number[]): boolean {
  const sizeOf = (t: number) => runs[t + 1]! - runs[t]!;
  return counted.reduce((sum, t) => sum + sizeOf(t), 0) < sizeOf(reader);
}

/** Each of the few makes itself known to the many around it. */
function tell({ grid, meeting, program }: Tissue, few: Crowd, many: Crowd, column: Float32Array): void {
  const reach = number(program.model.physics.neighborhood);
  const lines = lineBuffer(grid);
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  const { x, y, z, start } = many;
  for (let m = 0; m < few.count; m++) {
    const xm = few.x[m]!;
    const ym = few.y[m]!;
    const zm = few.z[m]!;
    const last = ballLines(grid, xm, ym, zm, reach, lines);
    for (let l = 0; l < last; l += 2) {
      const end = start[lines[l + 1]! + 1]!;
      for (let n = start[lines[l]!]!; n < end; n++) {
        const dx = x[n]! - xm;
        const dy = shorterWay(y[n]! - ym, lengthY);
        const dz = shorterWay(z[n]! - zm, lengthZ);
        const p = meeting.many.position[n]!;
        if (dx * dx + dy * dy + dz * dz <= reach * reach && p !== meeting.few.position[m]) column[p] = column[p]! + 1;
      }
    }
  }
}

/** Lay the cells of some types that are in the tissue into a place, sorted by voxel. */
function assemble({ cells, senses }: Tissue, types: readonly number[], place: Place): Crowd {
  const { order, runs, voxel } = senses;
  const { start, position, x, y, z } = place;
  start.fill(0);
  for (const t of types) {
    for (let p = runs[t]!; p < runs[t + 1]!; p++) {
      const v = voxel[p]!;
      if (v !== inBloodStream) start[v + 1] = start[v + 1]! + 1;
    }
  }
  for (let v = 1; v < start.length; v++) start[v] = start[v]! + start[v - 1]!;
  const count = start[start.length - 1]!;
  const next = start.slice();
  for (const t of types) {
    for (let p = runs[t]!; p < runs[t + 1]!; p++) {
      const v = voxel[p]!;
      if (v === inBloodStream) continue;
      const n = next[v]!;
      next[v] = n + 1;
      const i = order[p]!;
      position[n] = p;
      x[n] = cells.x[i]!;
      y[n] = cells.y[i]!;
      z[n] = cells.z[i]!;
    }
  }
  return { count, start, x, y, z };
}

import type { Arena } from '../kernels/arena.ts';
import { ballLines, lineBuffer, shorterWay } from '../kernels/neighbors/ball.ts';
import type { Crowd, Points } from '../kernels/neighbors/contract.ts';
import { number } from './program.ts';
import { inBloodStream } from './senses.ts';
import type { Tissue } from './tissue.ts';

/** Room for points, refilled again and again. */
interface Place {
  /** [cells] positions in `senses.order`. */
  readonly position: Uint32Array;
  /** [cells] µm */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
}

/** Room for points that are sorted by voxel. */
interface SortedPlace extends Place {
  /** [voxels + 1] where the cells of a voxel begin. */
  readonly start: Uint32Array;
  /** [voxels + 1] where the next cell of a voxel goes. */
  readonly next: Uint32Array;
}

/** Where the cells that count and those that are counted are laid side by side. */
export interface MeetingPlace {
  readonly few: Place;
  readonly many: SortedPlace;
  /** [cells] */
  readonly found: Uint32Array;
}

/** Room for two crowds of up to `capacity` cells. */
export function createMeetingPlace(arena: Arena, capacity: number, voxels: number): MeetingPlace {
  const place = (): Place => ({
    position: arena.u32(capacity),
    x: arena.f32(capacity),
    y: arena.f32(capacity),
    z: arena.f32(capacity),
  });
  const sorted = { ...place(), start: arena.u32(voxels + 1), next: arena.u32(voxels + 1) };
  return { few: place(), many: sorted, found: arena.u32(capacity) };
}

/** Cells of the types `readers` count those of the types `counted` into a column. */
interface Question {
  readonly readers: readonly number[];
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
  for (const { types, told, counting } of crowdsOf(tissue).values()) {
    const crowd = assemble(tissue, types, many);
    for (const { readers, column } of [...told, ...counting]) {
      for (const t of readers) column.fill(0, senses.runs[t]!, senses.runs[t + 1]!);
    }
    if (crowd.count === 0) continue;
    for (const { counted, column } of told) tell(tissue, lay(tissue, counted, few), crowd, column);
    for (const { readers, counted, column } of counting) {
      const reading = lay(tissue, readers, few);
      kernels.neighbors.count({ few: reading, many: crowd, grid, reach, found });
      const itself = counted.includes(readers[0]!) ? 1 : 0;
      for (let m = 0; m < reading.count; m++) column[few.position[m]!] = found[m]! - itself;
    }
  }
}

/** Cells that are sorted once for all questions that meet them. */
interface Meeting {
  readonly types: readonly number[];
  /** What they ask themselves, about fewer. */
  readonly told: Question[];
  /** What fewer ask about them: either all readers are of them or none. */
  readonly counting: Question[];
}

/** What is asked, by the types that have to be sorted for it. */
function crowdsOf(tissue: Tissue): Map<string, Meeting> {
  const { program, senses } = tissue;
  const meetings = new Map<string, Meeting>();
  const meetingOf = (types: readonly number[]): Meeting => {
    const key = types.join();
    const meeting = meetings.get(key) ?? { types, told: [], counting: [] };
    meetings.set(key, meeting);
    return meeting;
  };
  program.signals.forEach(({ kind, id }, k) => {
    if (kind !== 'nearby') return;
    const counted = program.types.flatMap((other, t) => (other.id === id || other.group === id ? [t] : []));
    const column = senses.nearby[k]!;
    const readers = program.types.flatMap(({ signals }, t) => (signals.includes(k) ? [t] : []));
    const isTold = (t: number) => sizeOf(tissue, counted) < sizeOf(tissue, [t]);
    const told = readers.filter(isTold);
    if (told.length > 0) meetingOf(told).told.push({ readers: told, counted, column });
    for (const isAmong of [true, false]) {
      const counting = readers.filter((t) => !isTold(t) && counted.includes(t) === isAmong);
      if (counting.length > 0) meetingOf(counted).counting.push({ readers: counting, counted, column });
    }
  });
  return meetings;
}

function sizeOf({ senses: { runs } }: Tissue, types: readonly number[]): number {
  return types.reduce((sum, t) => sum + runs[t + 1]! - runs[t]!, 0);
}

/** Each of the few makes itself known to the many around it. */
function tell({ grid, meeting, program }: Tissue, few: Points, many: Crowd, column: Float32Array): void {
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

/** Lay the cells of some types that are in the tissue side by side. */
function lay({ cells, senses }: Tissue, types: readonly number[], { position, x, y, z }: Place): Points {
  const { order, runs, voxel } = senses;
  let count = 0;
  for (const t of types) {
    for (let p = runs[t]!; p < runs[t + 1]!; p++) {
      if (voxel[p] === inBloodStream) continue;
      const i = order[p]!;
      position[count] = p;
      x[count] = cells.x[i]!;
      y[count] = cells.y[i]!;
      z[count] = cells.z[i]!;
      count += 1;
    }
  }
  return { count, x, y, z };
}

/** The same, sorted by voxel. */
export function assemble({ cells, senses }: Tissue, types: readonly number[], place: SortedPlace): Crowd {
  const { order, runs, voxel } = senses;
  const { start, next, position, x, y, z } = place;
  start.fill(0);
  for (const t of types) {
    for (let p = runs[t]!; p < runs[t + 1]!; p++) {
      const v = voxel[p]!;
      if (v !== inBloodStream) start[v + 1] = start[v + 1]! + 1;
    }
  }
  for (let v = 1; v < start.length; v++) start[v] = start[v]! + start[v - 1]!;
  next.set(start);
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
  return { count: start[start.length - 1]!, start, x, y, z };
}

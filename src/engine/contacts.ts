import { floor, max, min, round, sqrt } from '../core/math.ts';
import type { Grid } from '../kernels/field/contract.ts';
import { voxelAlong, voxelCount, voxelOf } from './grid.ts';
import type { Modifiers } from './modifiers.ts';
import { number } from './program.ts';
import type { Tissue } from './tissue.ts';

/** The cells that offer niche places, and which of them a cell in each voxel may touch. */
interface Presenters {
  /** Rows, by id. */
  readonly row: Uint32Array;
  /** [voxels + 1] where the entries of a voxel begin in `entry`. */
  readonly start: Uint32Array;
  /** Indices into `row`, in their order within a voxel. */
  readonly entry: Uint32Array;
}

/**
 * Contact of each cell with the ligands displayed around it, and the free niche place it could take.
 *
 * A presenter's places are shared: with H cells held and T that only touch, each gets min(1, places/(H + grazing·T)). Of
 * that one that only touches gets the grazing share, less what the held cells cover: grazing·(1 − cover·min(1, H/places)). Fills `senses.contact` and `senses.place`, both by row.
 */
export function touch(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, grid, program, senses } = tissue;
  const count = cells.table.count;
  for (const column of senses.contact) column.fill(0, 0, count);
  for (const column of senses.grip) column.fill(0, 0, count);
  senses.place.fill(0, 0, count);
  const presenters = presentersAround(tissue);
  const { row: presenter, start, entry } = presenters;
  if (presenter.length === 0) return;
  const { x, y, z, radius } = cells;
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  const grazing = number(program.model.physics.grazing);
  const cover = number(program.model.physics.cover);
  const indexOf = new Map<number, number>();
  presenter.forEach((row, n) => {
    indexOf.set(cells.id[row]! + 1, n);
  });
  const offers = Array.from(presenter, (row) => program.types[cells.type[row]!]!.presenter!);
  const displayed = offers.map(({ levels }, n) => {
    const p = presenter[n]!;
    const factor = modifiers.ligand[cells.type[p]!]!;
    return levels.map((level, ligand) => level * factor[ligand]! * cells.display[p]!);
  });
  const grazers = new Uint32Array(presenter.length);
  const holding = new Uint32Array(presenter.length);

  const holderOf = (i: number): number => (cells.holder[i] === 0 ? -1 : (indexOf.get(cells.holder[i]!) ?? -1));
  const reaches = (n: number, i: number): boolean => {
    const p = presenter[n]!;
    const ex = x[p]! - x[i]!;
    const ey = image(y[p]! - y[i]!, lengthY);
    const ez = image(z[p]! - z[i]!, lengthZ);
    const reach = radius[p]! + offers[n]!.reach + radius[i]!;
    return ex * ex + ey * ey + ez * ez <= reach * reach;
  };
  /** For every cell that may touch: its row and its entries. */
  const each = (visit: (i: number, from: number, to: number) => void): void => {
    for (let t = 0; t < program.types.length; t++) {
      if (!program.types[t]!.touches) continue;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const i = senses.order[p]!;
        if (cells.inBlood[i] === 1) continue;
        const v = voxelOf(grid, x[i]!, y[i]!, z[i]!);
        visit(i, start[v]!, start[v + 1]!);
      }
    }
  };

  each((i, from, to) => {
    const holder = holderOf(i);
    if (holder >= 0) holding[holder]! += 1;
    for (let k = from; k < to; k++) {
      const n = entry[k]!;
      if (n !== holder && reaches(n, i)) grazers[n]! += 1;
    }
  });
  each((i, from, to) => {
    if (from === to) return;
    const holder = holderOf(i);
    let best = -1;
    for (let k = from; k < to; k++) {
      const n = entry[k]!;
      if (!reaches(n, i)) continue;
      const { places } = offers[n]!;
      const load = holding[n]! + grazing * grazers[n]!;
      const share = load <= places ? 1 : places / load;
      const open = 1 - cover * min(1, holding[n]! / places);
      const mine = n === holder ? share : grazing * share * open;
      const shown = displayed[n]!;
      for (let ligand = 0; ligand < shown.length; ligand++) {
        senses.contact[ligand]![i]! += shown[ligand]! * mine;
        if (n === holder) senses.grip[ligand]![i] = shown[ligand]!;
      }
      const p = presenter[n]!;
      if (holding[n]! < places && (best < 0 || distance(tissue, i, p) < distance(tissue, i, best))) best = p;
    }
    senses.place[i] = best + 1;
  });
}

function distance({ cells, grid }: Tissue, i: number, p: number): number {
  const dx = cells.x[p]! - cells.x[i]!;
  const dy = image(cells.y[p]! - cells.y[i]!, grid.ny * grid.spacing);
  const dz = image(cells.z[p]! - cells.z[i]!, grid.nz * grid.spacing);
  return sqrt(dx * dx + dy * dy + dz * dz) - cells.radius[p]!;
}

export function image(displacement: number, period: number): number {
  return displacement - period * round(displacement / period);
}

/** Presenters by id, entered in every voxel of which some point is as near as the widest cell that touches reaches. */
function presentersAround({ cells, grid, program, senses }: Tissue): Presenters {
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
  const around = (n: number, visit: (v: number) => void): void => {
    const p = row[n]!;
    // A thousandth more, so that rounding cannot hide one that is touched.
    const reach = 1.001 * (cells.radius[p]! + program.types[cells.type[p]!]!.presenter!.reach + widest);
    visitVoxels(grid, cells.x[p]!, cells.y[p]!, cells.z[p]!, reach, visit);
  };
  for (let n = 0; n < row.length; n++) {
    around(n, (v) => {
      start[v + 1]! += 1;
    });
  }
  for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
  const next = start.slice();
  const entry = new Uint32Array(start[start.length - 1]!);
  for (let n = 0; n < row.length; n++) {
    around(n, (v) => {
      entry[next[v]!++] = n;
    });
  }
  return { row, start, entry };
}

/** Every voxel of which some point is within `reach` of a point of the block, once. */
export function visitVoxels(
  grid: Grid,
  x: number,
  y: number,
  z: number,
  reach: number,
  visit: (v: number) => void,
): void {
  visitLines(grid, x, y, z, reach, (first, last) => {
    for (let v = first; v <= last; v++) visit(v);
  });
}

/** The same, as lines of neighboring voxels along x, each by its first and last voxel. */
export function visitLines(
  grid: Grid,
  x: number,
  y: number,
  z: number,
  reach: number,
  visit: (first: number, last: number) => void,
): void {
  const { nx, ny, nz, spacing: h } = grid;
  const spanY = span(y, reach, h, ny);
  const spanZ = span(z, reach, h, nz);
  const from = voxelAlong(x - reach, h, nx);
  const to = voxelAlong(x + reach, h, nx);
  for (let kz = spanZ.first; kz <= spanZ.last; kz++) {
    const dz = gapTo(z, kz, h);
    const slab = (((kz % nz) + nz) % nz) * ny;
    for (let ky = spanY.first; ky <= spanY.last; ky++) {
      const dy = gapTo(y, ky, h);
      const left = reach * reach - dz * dz - dy * dy;
      if (left < 0 && !(spanY.isWhole || spanZ.isWhole)) continue;
      const line = (slab + (((ky % ny) + ny) % ny)) * nx;
      visit(line + from, line + to);
    }
  }
}

/** Indices along a periodic axis of n voxels that lie within reach; all of them, once, where they would meet themselves. */
function span(position: number, reach: number, h: number, n: number) {
  const first = floor((position - reach) / h);
  const last = floor((position + reach) / h);
  const isWhole = last - first + 1 >= n;
  return isWhole ? { first: 0, last: n - 1, isWhole } : { first, last, isWhole };
}

/** Distance along one axis from a point to the nearest end of a voxel. */
function gapTo(position: number, index: number, h: number): number {
  return max(0, max(index * h - position, position - (index + 1) * h));
}

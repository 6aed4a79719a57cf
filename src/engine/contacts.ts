import { floor, max, round, sqrt } from '../core/math.ts';
import type { Modifiers } from './modifiers.ts';
import { number } from './program.ts';
import type { Tissue } from './tissue.ts';

/** The cells that offer niche places, in bins of the block, for look-up by position. */
interface Presenters {
  readonly slot: Uint32Array;
  readonly start: Uint32Array;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Contact of each cell with the ligands displayed around it, and the free niche place it could take.
 *
 * A presenter's places are shared: with H cells held and T that only touch, each gets min(1, places/(H + grazing·T)), and
 * one that only touches gets the grazing share of that. Fills `senses.contact` and `senses.place`, both by row.
 */
export function touch(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, grid, program, senses } = tissue;
  const count = cells.table.count;
  for (const column of [...senses.contact, ...senses.grip]) column.fill(0, 0, count);
  senses.place.fill(0, 0, count);
  const bins = binPresenters(tissue);
  if (bins.slot.length === 0) return;
  const lengthY = grid.ny * grid.spacing;
  const lengthZ = grid.nz * grid.spacing;
  const grazers = new Uint32Array(count);
  const holding = new Uint32Array(count);
  const grazing = number(program.model.physics.grazing);
  const slotOf = new Map<number, number>();
  for (const slot of bins.slot) slotOf.set(cells.id[slot]!, slot);

  const near = new Uint32Array(bins.slot.length);
  /** Presenters within reach of a cell, by id. */
  const look = (i: number): number => {
    let found = 0;
    const bx = bin(cells.x[i]!, bins.x, bins.nx);
    const by = bin(cells.y[i]!, bins.y, bins.ny);
    const bz = bin(cells.z[i]!, bins.z, bins.nz);
    for (let dz = bins.nz > 1 ? -1 : 0; dz <= (bins.nz > 2 ? 1 : 0); dz++) {
      for (let dy = bins.ny > 1 ? -1 : 0; dy <= (bins.ny > 2 ? 1 : 0); dy++) {
        for (let x = max(0, bx - 1); x <= bx + 1 && x < bins.nx; x++) {
          const y = (by + dy + bins.ny) % bins.ny;
          const z = (bz + dz + bins.nz) % bins.nz;
          const b = (z * bins.ny + y) * bins.nx + x;
          for (let k = bins.start[b]!; k < bins.start[b + 1]!; k++) {
            const p = bins.slot[k]!;
            const presenter = program.types[cells.type[p]!]!.presenter!;
            const ex = cells.x[p]! - cells.x[i]!;
            const ey = image(cells.y[p]! - cells.y[i]!, lengthY);
            const ez = image(cells.z[p]! - cells.z[i]!, lengthZ);
            const reach = cells.radius[p]! + presenter.reach + cells.radius[i]!;
            if (ex * ex + ey * ey + ez * ez <= reach * reach) near[found++] = p;
          }
        }
      }
    }
    return found;
  };

  const touching: number[] = [];
  program.types.forEach((type, t) => {
    if (!type.touches) return;
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      if (cells.inBlood[i] === 0) touching.push(i);
    }
  });
  for (const i of touching) {
    const holder = cells.holder[i] === 0 ? -1 : (slotOf.get(cells.holder[i]! - 1) ?? -1);
    if (holder >= 0) holding[holder]! += 1;
    const found = look(i);
    for (let k = 0; k < found; k++) if (near[k] !== holder) grazers[near[k]!]! += 1;
  }
  for (const i of touching) {
    const holder = cells.holder[i] === 0 ? -1 : (slotOf.get(cells.holder[i]! - 1) ?? -1);
    const found = look(i);
    const ids = Array.from(near.subarray(0, found)).sort((a, b) => cells.id[a]! - cells.id[b]!);
    let best = -1;
    for (const p of ids) {
      const type = cells.type[p]!;
      const presenter = program.types[type]!.presenter!;
      const load = holding[p]! + grazing * grazers[p]!;
      const share = load <= presenter.places ? 1 : presenter.places / load;
      const mine = p === holder ? share : grazing * share;
      presenter.levels.forEach((level, ligand) => {
        const displayed = level * modifiers.ligand[type]![ligand]!;
        senses.contact[ligand]![i]! += displayed * mine;
        if (p === holder) senses.grip[ligand]![i] = displayed;
      });
      if (holding[p]! < presenter.places && (best < 0 || distance(tissue, i, p) < distance(tissue, i, best))) best = p;
    }
    senses.place[i] = best + 1;
  }
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

function bin(position: number, size: number, bins: number): number {
  const b = floor(position / size);
  return b < 0 ? 0 : b < bins ? b : bins - 1;
}

/** Bins at least as wide as the farthest contact, so that all of it lies in a cell's own bin and those next to it. */
function binPresenters({ cells, grid, program, senses }: Tissue): Presenters {
  const slots: number[] = [];
  let farthest = 0;
  let widest = 0;
  program.types.forEach((type, t) => {
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      if (type.touches) widest = max(widest, cells.radius[i]!);
      if (type.presenter === null) continue;
      slots.push(i);
      farthest = max(farthest, cells.radius[i]! + type.presenter.reach);
    }
  });
  // A thousandth more, so that rounding cannot put two that touch two bins apart.
  const reach = max(1, 1.001 * (farthest + widest));
  const count = (n: number) => max(1, floor((n * grid.spacing) / reach));
  const [nx, ny, nz] = [count(grid.nx), count(grid.ny), count(grid.nz)];
  const size = (n: number, bins: number) => (n * grid.spacing) / bins;
  const [x, y, z] = [size(grid.nx, nx), size(grid.ny, ny), size(grid.nz, nz)];
  const start = new Uint32Array(nx * ny * nz + 1);
  const binOf = (i: number) => (bin(cells.z[i]!, z, nz) * ny + bin(cells.y[i]!, y, ny)) * nx + bin(cells.x[i]!, x, nx);
  for (const i of slots) start[binOf(i) + 1]! += 1;
  for (let b = 1; b < start.length; b++) start[b]! += start[b - 1]!;
  const next = start.slice();
  const slot = new Uint32Array(slots.length);
  for (const i of slots) slot[next[binOf(i)]!++] = i;
  return { slot, start, nx, ny, nz, x, y, z };
}

import { floor, min, round, sqrt } from '../core/math.ts';
import { expressionOf } from './expression.ts';
import { voxelOf } from './grid.ts';
import type { Modifiers } from './modifiers.ts';
import { presentersAround, touchesOf } from './presenters.ts';
import { number } from './program.ts';
import { rivalry, rivalsAt } from './rivals.ts';
import type { Tissue } from './tissue.ts';

/** Fixed-point grains: sums of whole numbers do not depend on the order of the cells. */
const grain = 1 / 65536;

/**
 * Contact of each cell with the ligands displayed around it, and the free niche place it could take.
 *
 * A presenter's places are shared: with H cells held and T that only touch, each gets min(1, places/(H + grazing·T)). Of
 * that one that only touches gets the grazing share, less what the held cells cover: grazing·(1 − cover·min(1, H/places)).
 * A presenter without places is a surface: each that touches gets the grazing share. Fills `senses.contact`, `senses.grip`,
 * `senses.place` and `senses.engaged`, all by row.
 */
export function touch(tissue: Tissue, modifiers: Modifiers): void {
  const { cells, program, senses } = tissue;
  const count = cells.table.count;
  for (const column of senses.contact) column.fill(0, 0, count);
  for (const column of senses.grip) column.fill(0, 0, count);
  for (const column of senses.engaged) column?.fill(0, 0, count);
  senses.place.fill(0, 0, count);
  const presenters = presentersAround(tissue);
  const { row: presenter } = presenters;
  if (presenter.length === 0) return;
  const grazing = number(program.model.physics.grazing);
  const cover = number(program.model.physics.cover);
  const indexOf = new Map<number, number>();
  presenter.forEach((row, n) => {
    indexOf.set(cells.id[row]! + 1, n);
  });
  const offers = Array.from(presenter, (row) => program.types[cells.type[row]!]!.presenter!);
  const displayed = offers.map(({ levels, scales }, n) => {
    const p = presenter[n]!;
    const factor = modifiers.ligand[cells.type[p]!]!;
    const scaled = (ligand: number) => (scales[ligand]! < 0 ? 1 : cells.activities[scales[ligand]!]![p]!);
    return levels.map((level, ligand) => level * factor[ligand]! * cells.display[p]! * scaled(ligand));
  });
  const shown = flatten(displayed);
  const binding = senses.engaged.flatMap((column, ligand) =>
    column === null
      ? []
      : [
          {
            column,
            ligand,
            expressed: bindersOf(tissue, modifiers, ligand),
            grains: new Float64Array(presenter.length),
          },
        ],
  );
  const expression = new Float64Array(binding.length);
  const grazers = new Uint32Array(presenter.length);
  const holding = new Uint32Array(presenter.length);

  const holderOf = (i: number): number => (cells.holder[i] === 0 ? -1 : (indexOf.get(cells.holder[i]!) ?? -1));
  const { row, from, presenter: near } = touchesOf(tissue, presenters, offers);
  for (let t = 0; t < program.types.length; t++) {
    if (!program.types[t]!.touches) continue;
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const holder = holderOf(senses.order[p]!);
      if (holder >= 0 && cells.inBlood[senses.order[p]!] === 0) holding[holder]! += 1;
    }
  }
  for (let m = 0; m < row.length; m++) {
    const holder = holderOf(row[m]!);
    for (let k = from[m]!; k < from[m + 1]!; k++) if (near[k] !== holder) grazers[near[k]!]! += 1;
  }
  const shares = offers.map(({ places }, n) => {
    const load = holding[n]! + grazing * grazers[n]!;
    return places === 0 || load <= places ? 1 : places / load;
  });
  const opens = offers.map(({ places }, n) => (places === 0 ? 1 : 1 - cover * min(1, holding[n]! / places)));
  for (let m = 0; m < row.length; m++) {
    const i = row[m]!;
    const holder = holderOf(i);
    for (let b = 0; b < binding.length; b++) expression[b] = binding[b]!.expressed(i);
    let best = -1;
    for (let k = from[m]!; k < from[m + 1]!; k++) {
      const n = near[k]!;
      const p = presenter[n]!;
      const mine = n === holder ? shares[n]! : grazing * shares[n]! * opens[n]!;
      const undisturbed = n === holder ? 1 : grazing;
      for (let b = 0; b < binding.length; b++) {
        const { grains, ligand } = binding[b]!;
        const bound = undisturbed * displayed[n]![ligand]! * expression[b]!;
        grains[n] = grains[n]! + floor(bound / grain + 0.5);
      }
      for (let s = shown.start[n]!; s < shown.start[n + 1]!; s++) {
        const contact = senses.contact[shown.ligand[s]!]!;
        contact[i] = contact[i]! + shown.level[s]! * mine;
        if (n === holder) senses.grip[shown.ligand[s]!]![i] = shown.level[s]!;
      }
      if (holding[n]! < offers[n]!.places && (best < 0 || distance(tissue, i, p) < distance(tissue, i, best))) best = p;
    }
    senses.place[i] = best + 1;
  }
  for (const { column, grains } of binding) {
    for (let n = 0; n < presenter.length; n++) column[presenter[n]!] = grains[n]! * grain;
  }
}

/** What presenters display, without what they do not, side by side. */
function flatten(displayed: readonly (readonly number[])[]) {
  const start = new Uint32Array(displayed.length + 1);
  const ligand: number[] = [];
  const level: number[] = [];
  displayed.forEach((levels, n) => {
    levels.forEach((amount, l) => {
      if (amount === 0) return;
      ligand.push(l);
      level.push(amount);
    });
    start[n + 1] = ligand.length;
  });
  return { start, ligand: Uint8Array.from(ligand), level: Float64Array.from(level) };
}

/** By row, all receptors of a cell for a ligand, without those that drugs have taken. */
function bindersOf(tissue: Tissue, modifiers: Modifiers, ligand: number): (row: number) => number {
  const { cells, grid, program } = tissue;
  const receptors = program.receptors.flatMap((receptor, r) => (receptor.ligand === ligand ? [r] : []));
  const takers = receptors.map((r) => rivalsAt(tissue, program.receptors[r]!.id).taking);
  const byType = program.types.map((_, t) => receptors.map((r) => expressionOf(tissue, modifiers, t, r)));
  const isTaken = takers.some((taking) => taking.length > 0);
  return (row) => {
    const voxel = isTaken ? voxelOf(grid, cells.x[row]!, cells.y[row]!, cells.z[row]!) : 0;
    let sum = 0;
    const expressed = byType[cells.type[row]!]!;
    for (let n = 0; n < expressed.length; n++) {
      sum += isTaken ? expressed[n]!(row) / (1 + rivalry(takers[n]!, voxel)) : expressed[n]!(row);
    }
    return sum;
  };
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

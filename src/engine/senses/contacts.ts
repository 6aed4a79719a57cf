import { floor, min } from '../../core/math.ts';
import type { Showing } from '../../kernels/neighbors/contract.ts';
import { apart } from '../cells/displacement.ts';
import { voxelOf } from '../grid.ts';
import { number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import { type Expression, expressedBy, expressionOf } from './expression.ts';
import { kindsOf } from './meeting.ts';
import type { Modifiers } from './modifiers.ts';
import { gatherPresenters, widestTouching } from './presenters.ts';
import { type Rival, rivalry } from './rivals.ts';

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
  const { cells, kernels, meeting, program, senses } = tissue;
  kernels.columns.wipe(senses.touch, cells.table.count);
  const presenters = gatherPresenters(tissue);
  if (presenters === 0) return;
  const touching = program.types.flatMap(({ touches }, t) => (touches ? [t] : []));
  const held = heldBy(tissue, touching);
  const rules: Sharing = {
    grazing: number(program.model.physics.grazing),
    cover: number(program.model.physics.cover),
    factor: modifiers.ligand,
    binders: senses.engaged.map((column, ligand) => (column === null ? [] : bindersOf(tissue, modifiers, ligand))),
  };
  const { rows, touched } = meeting;
  const showing = showingOf(tissue, touching, presenters);
  kernels.neighbors.touch(showing);
  // By id, so that what a cell gets of several presenters adds up in one order.
  for (let k = 0; k < presenters; k++) {
    if (touched[k] === 0) continue;
    const p = rows[k]!;
    const isListed = touched[k]! <= showing.most;
    if (!isListed) {
      kernels.neighbors.touch({ ...showing, from: k, to: k + 1, most: meeting.many.length, touching: meeting.many });
    }
    const list = isListed ? meeting.touching : meeting.many;
    const first = isListed ? k * showing.most : 0;
    present(tissue, rules, p, { list, first, last: first + touched[k]! }, held.get(cells.id[p]! + 1) ?? 0);
  }
}

/** All that show something, and who might touch them. */
function showingOf(tissue: Tissue, touching: readonly number[], presenters: number): Showing {
  const { cells, meeting, senses } = tissue;
  const { crowd, reach, rows, touched } = meeting;
  const { x, y, z, radius } = cells;
  const most = floor(meeting.touching.length / presenters);
  return {
    crowd,
    order: senses.order,
    x,
    y,
    z,
    radius,
    from: 0,
    to: presenters,
    rows,
    reach,
    widest: widestTouching(tissue),
    kinds: kindsOf(touching),
    count: touched,
    most,
    touching: meeting.touching,
  };
}

/** How many cells of these types each holder in the tissue holds, by its id plus one. */
function heldBy({ cells, senses }: Tissue, types: readonly number[]): Map<number, number> {
  const { holder, inBlood, type } = cells;
  const held = new Map<number, number>();
  for (const { row: i } of senses.held) {
    if (!types.includes(type[i]!) || inBlood[i] !== 0) continue;
    held.set(holder[i]!, (held.get(holder[i]!) ?? 0) + 1);
  }
  return held;
}

/** Part of a list. */
interface Listed {
  readonly list: Uint32Array;
  readonly first: number;
  readonly last: number;
}

/** By what all presenters share. */
interface Sharing {
  readonly grazing: number;
  readonly cover: number;
  /** [types] of [ligands] what perturbations make of the display. */
  readonly factor: Modifiers['ligand'];
  /** [ligands] receptors for those whose engagement is read. */
  readonly binders: readonly (readonly Binder[])[];
}

/**
 * One presenter shares what it displays among the cells that touch it.
 *
 * @param touched rows of the cells that touch it
 * @param holding how many cells it holds
 */
function present(tissue: Tissue, rules: Sharing, p: number, touched: Listed, holding: number): void {
  const { cells, program, senses } = tissue;
  const { list, first, last } = touched;
  const { holder } = cells;
  const { levels, places, scales } = program.types[cells.type[p]!]!.presenter!;
  const { binders, cover, grazing } = rules;
  const factor = rules.factor[cells.type[p]!]!;
  const key = cells.id[p]! + 1;
  let grazers = holding === 0 ? last - first : 0;
  if (holding > 0) for (let m = first; m < last; m++) if (holder[list[m]!] !== key) grazers += 1;
  const load = holding + grazing * grazers;
  const share = places === 0 || load <= places ? 1 : places / load;
  const grazed = grazing * share * (places === 0 ? 1 : 1 - cover * min(1, holding / places));
  for (let ligand = 0; ligand < levels.length; ligand++) {
    if (levels[ligand] === 0) continue;
    const scaled = scales[ligand]! < 0 ? 1 : cells.activities[scales[ligand]!]![p]!;
    const level = levels[ligand]! * factor[ligand]! * cells.display[p]! * scaled;
    if (level === 0) continue;
    const contact = senses.contact[ligand]!;
    const grip = senses.grip[ligand]!;
    const each = level * grazed;
    for (let m = first; m < last; m++) {
      const i = list[m]!;
      if (holding > 0 && holder[i] === key) {
        contact[i] = contact[i]! + level * share;
        grip[i] = level;
      } else contact[i] = contact[i]! + each;
    }
    const engaged = senses.engaged[ligand]!;
    if (engaged === null) continue;
    let grains = 0;
    for (let m = first; m < last; m++) {
      const i = list[m]!;
      const bound = (holder[i] === key ? 1 : grazing) * level * bindingOf(tissue, binders[ligand]!, i);
      grains += floor(bound / grain + 0.5);
    }
    engaged[p] = grains * grain;
  }
  if (holding < places) offerPlace(tissue, p, touched);
}

/** Of free niche places, each cell may take the nearest. */
function offerPlace(tissue: Tissue, p: number, { list, first, last }: Listed): void {
  const { place } = tissue.senses;
  for (let m = first; m < last; m++) {
    const i = list[m]!;
    if (place[i] === 0 || distance(tissue, i, p) < distance(tissue, i, place[i]! - 1)) place[i] = p + 1;
  }
}

/** One receptor of a ligand. */
interface Binder {
  readonly taking: readonly Rival[];
  /** [types] */
  readonly expression: readonly Expression[];
}

function bindersOf(tissue: Tissue, modifiers: Modifiers, ligand: number): Binder[] {
  const { program, rivals } = tissue;
  return program.receptors.flatMap((receptor, r) =>
    receptor.ligand !== ligand
      ? []
      : [
          {
            taking: rivals.receptors[r]!.taking,
            expression: program.types.map((_, t) => expressionOf(tissue, modifiers, t, r)),
          },
        ],
  );
}

/** All receptors of a cell for a ligand, without those that drugs have taken. */
function bindingOf({ cells, grid }: Tissue, binders: readonly Binder[], i: number): number {
  let sum = 0;
  for (let b = 0; b < binders.length; b++) {
    const { expression, taking } = binders[b]!;
    const expressed = expressedBy(expression[cells.type[i]!]!, i);
    const isTaken = taking.length > 0;
    const voxel = isTaken ? voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!) : 0;
    sum += isTaken ? expressed / (1 + rivalry(taking, voxel)) : expressed;
  }
  return sum;
}

/** From a cell to the surface of a presenter, µm. */
function distance({ cells, grid }: Tissue, i: number, p: number): number {
  const { radius, x, y, z } = cells;
  return apart(grid, x[p]! - x[i]!, y[p]! - y[i]!, z[p]! - z[i]!) - radius[p]!;
}

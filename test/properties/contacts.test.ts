import { expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import { hours, micrometers, quantity } from '../../src/core/units.ts';
import { arrange } from '../../src/engine/cells/arrange.ts';
import { number } from '../../src/engine/program/program.ts';
import { touch } from '../../src/engine/senses/contacts.ts';
import { modifiers } from '../../src/engine/senses/modifiers.ts';
import { step } from '../../src/engine/step.ts';
import type { Tissue } from '../../src/engine/tissue.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { block, eventful, tissueOf } from '../reproducibility/small-tissue.ts';

/** LSC of 20 µm radius, wider than any other cell that touches; no presenter is so wide that its reach would hide it. */
const wide: Scenario = {
  ...eventful,
  block: block(200, 160, 160),
  set: { 'cellTypes.lsc.radius': micrometers(20), 'cellTypes.adipocyte.radius': micrometers(5) },
  perturb: eventful.perturb
    .slice(0, 2)
    .map((injection) => ({ ...injection, at: { time: hours(0) }, count: quantity(30, 'cells') })),
  regimens: [],
};

const isPresenter = ({ cells, program }: Tissue) => {
  return (row: number) => program.types[cells.type[row]!]!.presenter !== null;
};

const rowsOf = ({ cells }: Tissue) => Array.from({ length: cells.table.count }, (_, row) => row);

/** Those of some presenters that are within reach of a cell, by id. */
function within({ cells, grid, program }: Tissue, presenters: readonly number[], row: number): number[] {
  const across = (d: number, period: number) => d - period * Math.round(d / period);
  const near = presenters.filter((p) => {
    const dx = cells.x[p]! - cells.x[row]!;
    const dy = across(cells.y[p]! - cells.y[row]!, grid.ny * grid.spacing);
    const dz = across(cells.z[p]! - cells.z[row]!, grid.nz * grid.spacing);
    const reach = cells.radius[p]! + program.types[cells.type[p]!]!.presenter!.reach + cells.radius[row]!;
    return dx * dx + dy * dy + dz * dz <= reach * reach;
  });
  return near.sort((a, b) => cells.id[a]! - cells.id[b]!);
}

/** [ligands] of [rows], by the definition: what a presenter displays is shared by those that it holds and those that only touch it, and a surface by nobody. */
function contactsOf(tissue: Tissue): Float32Array[] {
  const { cells, program } = tissue;
  const grazing = number(program.model.physics.grazing);
  const cover = number(program.model.physics.cover);
  const now = modifiers(tissue);
  const rows = rowsOf(tissue);
  const presenters = rows.filter(isPresenter(tissue));
  const touching = rows.filter((row) => program.types[cells.type[row]!]!.touches && cells.inBlood[row] === 0);
  const near = new Map(touching.map((row) => [row, within(tissue, presenters, row)]));
  const holds = (p: number, row: number) => cells.holder[row] === cells.id[p]! + 1;
  const load = new Map<number, number>();
  const held = new Map<number, number>();
  for (const p of presenters) {
    held.set(p, touching.filter((row) => holds(p, row)).length);
    const grazers = touching.filter((row) => !holds(p, row) && near.get(row)!.includes(p)).length;
    load.set(p, held.get(p)! + grazing * grazers);
  }
  const contact = program.ligands.map(() => new Float32Array(cells.table.count));
  for (const row of touching) {
    for (const p of near.get(row)!) {
      const { levels, places, scales } = program.types[cells.type[p]!]!.presenter!;
      const share =
        places === 0
          ? grazing
          : Math.min(1, places / load.get(p)!) *
            (holds(p, row) ? 1 : grazing * (1 - cover * Math.min(1, held.get(p)! / places)));
      levels.forEach((level, ligand) => {
        const scale = scales[ligand]! < 0 ? 1 : cells.activities[scales[ligand]!]![p]!;
        contact[ligand]![row]! += level * now.ligand[cells.type[p]!]![ligand]! * cells.display[p]! * scale * share;
      });
    }
  }
  return contact;
}

/** LSC and presenters put anywhere in the block. */
function scatter(tissue: Tissue, round: number): void {
  const { cells, grid, program } = tissue;
  const lsc = program.typeIndex('lsc');
  for (const row of rowsOf(tissue)) {
    if (cells.type[row] !== lsc && !isPresenter(tissue)(row)) continue;
    const at = (axis: number, voxels: number) => random(5, 1, cells.id[row]!, round, axis) * voxels * grid.spacing;
    cells.x[row] = at(0, grid.nx);
    cells.y[row] = at(1, grid.ny);
    cells.z[row] = at(2, grid.nz);
  }
}

test('a cell of 20 µm touches every presenter within its reach, as looking at all of them shows', async () => {
  const tissue = await tissueOf(wide);
  expect(tissue.program.types[tissue.program.typeIndex('lsc')]).toMatchObject({ radius: 20, touches: true });
  step(tissue);
  for (let round = 0; round < 12; round++) {
    scatter(tissue, round);
    arrange(tissue);
    touch(tissue, modifiers(tissue));
    contactsOf(tissue).forEach((column, ligand) => {
      // Up to a few dozen presenters add up, each rounded to float32 (6e-8) in either computation.
      const differing = rowsOf(tissue).filter(
        (row) => Math.abs(tissue.senses.contact[ligand]![row]! - column[row]!) > 64 * 6e-8 * Math.max(1, column[row]!),
      );
      expect(differing, `ligand ${ligand}, round ${round}`).toEqual([]);
      expect(Math.max(...column)).toBeGreaterThan(0);
    });
  }
  await tissue.close();
});

test('what cells touch does not depend on the room for lists of them', async () => {
  const tissue = await tissueOf(wide);
  step(tissue);
  const { cells, meeting, senses } = tissue;
  const met = (room: Uint32Array) => {
    arrange(tissue);
    touch({ ...tissue, meeting: { ...meeting, touching: room } }, modifiers(tissue));
    return [...senses.contact, ...senses.grip, senses.place].map((column) => [
      ...column.subarray(0, cells.table.count),
    ]);
  };
  const enough = met(meeting.touching);
  expect(Math.max(...enough[0]!)).toBeGreaterThan(0);
  for (const length of [0, 1000]) expect(met(meeting.touching.subarray(0, length))).toEqual(enough);
  await tissue.close();
});

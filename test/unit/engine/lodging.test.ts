import { describe, expect, test } from 'vitest';
import { hours, internal, perHour, quantity } from '../../../src/core/units.ts';
import { lodge, presenterRows } from '../../../src/engine/cells/lodging.ts';
import { voxelOf } from '../../../src/engine/grid.ts';
import { behave } from '../../../src/engine/phases/behave.ts';
import { diffuse } from '../../../src/engine/phases/diffuse.ts';
import { meet } from '../../../src/engine/phases/meet.ts';
import { sense } from '../../../src/engine/phases/sense.ts';
import { signal } from '../../../src/engine/phases/signal.ts';
import { modifiers } from '../../../src/engine/senses/modifiers.ts';
import { layStretch } from '../../../src/engine/senses/stretch.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { block, bolus, eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

/** Undisturbed, with leukemic cells that compete for the places. */
const competing: Scenario = {
  ...eventful,
  block: block(160, 60, 60),
  perturb: eventful.perturb
    .slice(0, 2)
    .map((injection) => ({ ...injection, at: { time: hours(0) }, count: quantity(30, 'cells') })),
  regimens: [],
};

/** How many cells each holder holds, by its id. */
function heldBy({ cells }: Tissue): Map<number, number> {
  const held = new Map<number, number>();
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.holder[i]! > 0) held.set(cells.holder[i]! - 1, (held.get(cells.holder[i]! - 1) ?? 0) + 1);
  }
  return held;
}

const total = (held: ReadonlyMap<number, number>) => [...held.values()].reduce((sum, n) => sum + n, 0);

describe('niche places', () => {
  test('never hold more cells than there are places, and only cells that presenters of the tissue hold', async () => {
    // A hundred times the usual rate, so that many cells want one place in one tick.
    const eager = Object.fromEntries(
      ['hsc', 'lsc'].map((cell) => [`cellTypes.${cell}.behaviors.lodging.base`, perHour(2)]),
    );
    const tissue = await tissueOf({ ...competing, set: eager });
    let fullest = 0;
    for (let tick = 0; tick < 40; tick++) {
      step(tissue);
      const rows = new Map(Array.from(tissue.cells.id.subarray(0, tissue.cells.table.count), (id, row) => [id, row]));
      for (const [id, count] of heldBy(tissue)) {
        const places = tissue.program.types[tissue.cells.type[rows.get(id)!]!]!.presenter!.places;
        expect(count, `holder ${id} in tick ${tick}`).toBeLessThanOrEqual(places);
        fullest = Math.max(fullest, count / places);
      }
    }
    expect(fullest).toBe(1);
    await tissue.close();
  });

  test('are not taken at a presenter that dies in the same tick', async () => {
    const eager = Object.fromEntries(
      ['hsc', 'lsc'].map((cell) => [`cellTypes.${cell}.behaviors.lodging.base`, perHour(40)]),
    );
    const tissue = await tissueOf({ ...competing, set: eager });
    for (let tick = 0; tick < 3; tick++) step(tissue);
    tissue.cells.holder.fill(0);
    const now = modifiers(tissue);
    diffuse(tissue, now);
    meet(tissue, now);
    layStretch(tissue, 0);
    sense(tissue, now);
    signal(tissue, now);
    behave(tissue, now);
    tissue.gone.fill(0);
    for (const row of presenterRows(tissue).values()) tissue.gone[row] = 1;
    lodge(tissue);
    expect(total(heldBy(tissue))).toBe(0);
    tissue.gone.fill(0);
    lodge(tissue);
    expect(total(heldBy(tissue))).toBeGreaterThan(0);
    await tissue.close();
  });

  test('are left by cells whose receptors are knocked out, and by no others', async () => {
    // A cell without bonds stays a tick with probability exp(−0.5·40) = 2e-9; nobody can take a place again.
    const set = {
      'physics.detachment': perHour(40),
      'cellTypes.hsc.behaviors.lodging.base': perHour(0),
      'cellTypes.lsc.behaviors.lodging.base': perHour(0),
    };
    const out = ['vla4', 'kit', 'cxcr4'].map(
      (target) => ({ id: target, at: { time: hours(5) }, action: 'knock-out', target, cell: 'hsc' }) as const,
    );
    const tissue = await tissueOf({ ...competing, set, perturb: [...competing.perturb, ...out] });
    const heldOf = (type: string) => {
      const { cells, program } = tissue;
      let held = 0;
      for (let i = 0; i < cells.table.count; i++)
        if (cells.type[i] === program.typeIndex(type) && cells.holder[i]! > 0) held += 1;
      return held;
    };
    for (let tick = 0; tick < 10; tick++) step(tissue);
    const [hsc, lsc] = [heldOf('hsc'), heldOf('lsc')];
    expect(hsc).toBeGreaterThan(0);
    expect(lsc).toBeGreaterThan(0);
    step(tissue);
    expect(heldOf('hsc')).toBe(0);
    expect(heldOf('lsc')).toBeGreaterThan(0);
    await tissue.close();
  });

  test('are lost with their holder', async () => {
    const tissue = await tissueOf({
      ...competing,
      perturb: [...competing.perturb, { id: 'x', at: { time: hours(5) }, action: 'ablate', target: 'stroma' }],
    });
    for (let tick = 0; tick < 10; tick++) step(tissue);
    expect(total(heldBy(tissue))).toBeGreaterThan(0);
    step(tissue);
    expect(total(heldBy(tissue))).toBe(0);
    await tissue.close();
  });
});

test('cells remember, and hand on, whether they were held as the first dose was given', async () => {
  // A dose of nothing is none: the first one is that of hour 6, in tick 12.
  const doses = [bolus('cytarabine', 0, 3), bolus('cytarabine', 1, 6), bolus('cytarabine', 1, 9)];
  const tissue = await tissueOf({ ...competing, regimens: [{ id: 'r', start: { time: hours(0) }, doses }] });
  const { cells } = tissue;
  for (let tick = 0; tick < 12; tick++) step(tissue);
  expect(cells.heldAtTreatment.some((flag) => flag === 1)).toBe(false);
  const held = new Set<number>();
  for (let i = 0; i < cells.table.count; i++) if (cells.holder[i]! > 0) held.add(cells.id[i]!);
  expect(held.size).toBeGreaterThan(0);
  const oldest = tissue.clock.nextId[0]!;
  for (let tick = 12; tick < 30; tick++) {
    step(tissue);
    for (let i = 0; i < cells.table.count; i++) {
      if (cells.id[i]! < oldest)
        expect(cells.heldAtTreatment[i], `id ${cells.id[i]}`).toBe(held.has(cells.id[i]!) ? 1 : 0);
    }
  }
  await tissue.close();
});

test('bonds are Σ weight · expression · (L/K)/(1 + L/K) · activation, of what the holder displays and of the level around', async () => {
  const tissue = await tissueOf(competing);
  for (let tick = 0; tick < 6; tick++) step(tissue);
  const { cells, fields, grid, program } = tissue;
  const now = modifiers(tissue);
  const share = cells.display.slice(0, cells.table.count);
  // What scales a receptor or a ligand does so as it was when cells sensed, before pathways responded.
  const sensed = cells.activities.map((activity) => activity.slice(0, cells.table.count));
  const scaled = (row: number, by?: { readonly id: string }) =>
    by === undefined ? 1 : sensed[program.activities.findIndex(({ id }) => id === by.id)]![row]!;
  diffuse(tissue, now);
  meet(tissue, now);
  layStretch(tissue, 0);
  sense(tissue, now);
  signal(tissue, now);
  behave(tissue, now);
  const rows = new Map(Array.from(cells.id.subarray(0, cells.table.count), (id, row) => [id, row]));
  const number = (parameter: { quantity: Parameters<typeof internal>[0] }) => internal(parameter.quantity);
  let checked = 0;
  for (let i = 0; i < cells.table.count; i++) {
    const holder = rows.get(cells.holder[i]! - 1);
    if (cells.holder[i] === 0 || holder === undefined) continue;
    const type = marrow.cellTypes[cells.type[i]!]!;
    const shown = marrow.cellTypes[cells.type[holder]!]!.presents!.ligands;
    const voxel = voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!);
    let expected = 0;
    for (const bond of type.bonds ?? []) {
      const { ligand, affinity } = bond.receptor;
      const display = shown.find((entry) => entry.ligand.id === ligand.id);
      const level =
        ligand.kind === 'substance'
          ? fields.level[program.substances.findIndex(({ id }) => id === ligand.id)]![voxel]!
          : display === undefined
            ? 0
            : number(display.level) * share[holder]! * scaled(holder, display.scaledBy);
      const receptor = type.receptors!.find((entry) => entry.receptor.id === bond.receptor.id)!;
      const expression = number(receptor.expression) * scaled(i, receptor.scaledBy);
      const activation =
        bond.activatedBy === undefined
          ? 1
          : cells.activities[program.activities.findIndex(({ id }) => id === bond.activatedBy!.id)]![i]!;
      const bound = level / number(affinity);
      expected += (number(bond.weight) * expression * activation * bound) / (1 + bound);
    }
    // Levels, occupancies and the sum are float32: 6e-8 for each of a few roundings.
    expect(Math.abs(cells.bonds[i]! - expected)).toBeLessThanOrEqual(1e-6 * expected);
    checked += expected > 0 ? 1 : 0;
  }
  expect(checked).toBeGreaterThan(2);
  await tissue.close();
});

import { describe, expect, test } from 'vitest';
import { fraction, hours, internal, perDay, quantity } from '../../../src/core/units.ts';
import { arrange } from '../../../src/engine/cells/arrange.ts';
import { meet } from '../../../src/engine/phases/meet.ts';
import { touch } from '../../../src/engine/senses/contacts.ts';
import { modifiers } from '../../../src/engine/senses/modifiers.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { shuffle } from '../../reproducibility/small-tissue.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

const grazing = internal(marrow.physics.grazing.quantity);

/** Rows of a type. */
const rowsOf = ({ cells, program }: Tissue, type: string) =>
  Array.from({ length: cells.table.count }, (_, row) => row).filter(
    (row) => cells.type[row] === program.typeIndex(type),
  );
const index = (list: readonly { readonly id: string }[], id: string) => list.findIndex((each) => each.id === id);

/** Cells of other types so near to one of a type that they touch it. */
function touching(tissue: Tissue, presenter: number, type: string): number {
  const { cells, grid, program } = tissue;
  const { reach } = program.types[cells.type[presenter]!]!.presenter!;
  const away = (d: number) => d - grid.ny * grid.spacing * Math.round(d / (grid.ny * grid.spacing));
  return rowsOf(tissue, type).filter((row) => {
    const d = Math.hypot(
      cells.x[row]! - cells.x[presenter]!,
      away(cells.y[row]! - cells.y[presenter]!),
      away(cells.z[row]! - cells.z[presenter]!),
    );
    return d <= reach + cells.radius[row]! + cells.radius[presenter]!;
  }).length;
}

/** Blasts that neither divide, die nor move, so that they touch after a tick what they touched in it. */
const still: Scenario['set'] = {
  'cellTypes.blast.behaviors.motility.base': quantity(0, 'µm/min'),
  'cellTypes.blast.behaviors.death.base': perDay(0),
  'cellTypes.blast.behaviors.death.floor': perDay(0),
  'physics.repulsion': quantity(0, 'µm/min'),
  'physics.adhesion': quantity(0, 'µm/min'),
};
const run = async <T>(scenario: Scenario, ticks: number, read: (tissue: Tissue) => T): Promise<T> => {
  const tissue = await create(scenario);
  for (let tick = 0; tick < ticks; tick++) step(tissue);
  arrange(tissue);
  meet(tissue, modifiers(tissue));
  const found = read(tissue);
  await tissue.close();
  return found;
};

test('who binds what a cell displays is summed alike in any order of the cells, however much it displays', async () => {
  const crowd = withCells(withCells(bareBlock, 'car-cell', 1), 'blast', 60);
  const much = { 'cellTypes.car-cell.presents.ligands.vcam1.level': quantity(9001.7, '1') };
  const drug = { id: 'drug', at: { time: hours(0) }, action: 'clamp', target: 'natalizumab' } as const;
  const perturb = [...crowd.perturb, { ...drug, level: quantity(0, 'nM') }];
  const tissue = await create({ ...crowd, perturb, set: { ...still, ...much } });
  const ligand = index(tissue.program.ligands, 'vcam1');
  step(tissue);
  // A drug that takes the receptor here more than there, so that no two cells bind alike.
  const level = tissue.fields.level[index(tissue.program.substances, 'natalizumab')]!;
  for (let v = 0; v < level.length; v++) level[v] = v / 17;
  const found = [1, 2, 3, 4].map((seed) => {
    shuffle(tissue, seed);
    arrange(tissue);
    touch(tissue, modifiers(tissue));
    return tissue.senses.engaged[ligand]![rowsOf(tissue, 'car-cell')[0]!]!;
  });
  expect(found[0]).toBeGreaterThan(1000);
  expect(new Set(found).size).toBe(1);
  await tissue.close();
});

describe('a cell that displays a ligand', () => {
  const dense = { ...withCells(withCells(bareBlock, 'car-cell', 1), 'blast', 40), set: still };
  /** What the CAR cell read in the last tick, and how many touch it. */
  const read = (tissue: Tissue) => {
    const [car] = rowsOf(tissue, 'car-cell');
    const k = tissue.program.signals.findIndex(({ key }) => key === 'engaged:vcam1');
    const p = tissue.senses.order.indexOf(car!);
    return { engaged: tissue.senses.stretch.signal[k]![p]!, touching: touching(tissue, car!, 'blast') };
  };

  test('reads who binds it: each that passes as a share of a contact, whatever the crowd', async () => {
    const found = await run(dense, 1, read);
    expect(found.touching).toBeGreaterThan(5);
    // VCAM-1 at rest is one contact; each binding is rounded to 1/65536.
    expect(found.engaged).toBeCloseTo(grazing * found.touching, 3);
  });

  test('reads nothing of those whose receptor is gone', async () => {
    const off = { id: 'off', at: { time: hours(0) }, action: 'knock-out', target: 'vla4', cell: 'blast' } as const;
    expect((await run({ ...dense, perturb: [...dense.perturb, off] }, 1, read)).engaged).toBe(0);
  });

  test('shows a surface without places to each of many as to one', async () => {
    const wall = (blasts: number) =>
      run({ ...withCells(withCells(bareBlock, 'endothelial-cell', 1), 'blast', blasts), set: still }, 1, (tissue) => {
        const [row] = rowsOf(tissue, 'endothelial-cell');
        const ligand = index(tissue.program.ligands, 'laminin-alpha5');
        const contact = rowsOf(tissue, 'blast').map((blast) => tissue.senses.contact[ligand]![blast]!);
        return { most: Math.max(...contact), touching: touching(tissue, row!, 'blast'), places: tissue.senses.place };
      });
    const found = await wall(40);
    expect(found.touching).toBeGreaterThan(5);
    expect(found.most).toBeCloseTo(grazing, 6);
    expect(found.places.every((place) => place === 0)).toBe(true);
  });
});

describe('an activity scales', () => {
  const clamp = (target: string, share: number, cell: string) =>
    ({ id: target, at: { time: hours(0) }, action: 'block', target, cell, fraction: fraction(1 - share) }) as const;

  test('what a receptor has on the surface', async () => {
    const cxcl12 = {
      id: 'cxcl12',
      at: { time: hours(0) },
      action: 'clamp',
      target: 'cxcl12',
      level: quantity(1, 'K'),
    } as const;
    const blasts = withCells(bareBlock, 'blast', 5);
    const found = await run({ ...blasts, perturb: [...blasts.perturb, cxcl12] }, 4, (tissue) => {
      const { cells, program, senses } = tissue;
      const [row] = rowsOf(tissue, 'blast');
      const occupancy = senses.stretch.occupancy[index(program.receptors, 'cxcr4')]![senses.order.indexOf(row!)]!;
      return { occupancy, surface: cells.activities[index(program.activities, 'cxcr4-on-surface')]![row!]! };
    });
    // Half occupancy of 1.25 receptors; the surface is read after it has moved on for a tick, by a few percent.
    expect(found.occupancy / (1.25 * 0.5 * found.surface)).toBeCloseTo(1, 1);
    expect(found.surface).toBeLessThan(0.7);
  });

  test('what a cell displays', async () => {
    /** Of two ligands of one cell, both full when nothing is done, the scaled one over the other. */
    const shown = (share: number) => {
      const pair = withCells(withCells(bareBlock, 'osteoblast', 1), 'blast', 40);
      const off = clamp('opn-synthesis', share, 'osteoblast');
      return run({ ...pair, perturb: [...pair.perturb, off], set: still }, 192, (tissue) => {
        const contact = (ligand: string) =>
          Math.max(
            ...tissue.senses.contact[index(tissue.program.ligands, ligand)]!.subarray(0, tissue.cells.table.count),
          );
        return contact('opn') / contact('fibronectin');
      });
    };
    // Four days after its synthesis was cut to a half, with a time constant of a day: 1/2 + e⁻⁴/2 = 0.509.
    expect(await shown(1)).toBeCloseTo(1, 6);
    expect(await shown(0.5)).toBeCloseTo(0.509, 3);
  });

  test('what a cell secretes', async () => {
    const car = withCells(bareBlock, 'car-cell', 2);
    const level = (scenario: Scenario) =>
      run(scenario, 4, ({ fields, program }) =>
        fields.level[index(program.substances, 'il-6')]!.some((value) => value > 0),
      );
    // Without leukemic cells their NF-κB is 0, and so is what they secrete of IL-6.
    expect(await level(car)).toBe(false);
    expect(await level({ ...car, set: { 'cellTypes.car-cell.activities.nfkb.span.base': fraction(0.5) } })).toBe(true);
  });
});

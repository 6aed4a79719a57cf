import { describe, expect, test } from 'vitest';
import { hours, internal, type Quantity, quantity } from '../../../src/core/units.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import type { Drug } from '../../../src/model/drug.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

/** Hours for which everything is as without the drug, so that what it then meets is the same. */
const before = 2;

const held = (target: string, level: Quantity, from = 0): Perturbation => ({
  id: `held-${target}-from-${from}`,
  at: { time: hours(from) },
  action: 'clamp',
  target,
  level,
});
const placed = (type: string, count: number, genotype?: readonly string[]): Perturbation => ({
  id: type,
  at: { time: hours(0) },
  action: 'inject',
  target: type,
  count: quantity(count, 'cells'),
  ...(genotype === undefined ? {} : { genotype }),
});

/** Cells that have or show what any drug of the model acts on, with what they answer to, and oxygen low enough for HIF. */
const crowd: readonly Perturbation[] = [
  placed('lsc', 12, ['flt3-itd']),
  placed('hsc', 6),
  placed('car-cell', 4),
  placed('nestin-bright-msc', 4),
  placed('endothelial-cell', 4),
  held('o2', quantity(8, 'mmHg')),
  held('cxcl12', quantity(2, 'K')),
  held('vegf', quantity(1, 'K')),
  held('angpt1', quantity(1, 'K')),
  held('noradrenaline', quantity(1, 'K')),
];

/** What is read in the tick in which the drug comes, at so many times its half level of one target. */
async function met<T>(given: readonly Perturbation[], cut: readonly string[], read: (tissue: Tissue) => T): Promise<T> {
  const scenario: Scenario = { ...bareBlock, cut, perturb: [...crowd, ...given] };
  const tissue = await create(scenario);
  for (let tick = 0; tick < 2 * before + 1; tick++) step(tissue);
  const found = read(tissue);
  await tissue.close();
  return found;
}

const atHalf = (drug: Drug, half: Quantity) =>
  held(drug.substance.id, quantity(internal(half), 'nM'), before);

const occupancy = (id: string) => (tissue: Tissue) =>
  columnOf(tissue, tissue.senses.occupancy[tissue.program.receptors.findIndex((each) => each.id === id)]!);
const aim = (id: string) => (tissue: Tissue) => {
  const k = tissue.program.activities.findIndex((each) => each.id === id);
  const having = (p: number) => tissue.program.types.findIndex((_, t) => p < tissue.senses.runs[t + 1]!);
  return columnOf(tissue, tissue.senses.aim[k]!).map((value, p) =>
    tissue.program.types[having(p)]!.activities[k] === null ? 0 : value,
  );
};
const columnOf = ({ cells }: Tissue, column: Float32Array) => [...column.subarray(0, cells.table.count)];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const everywhere = (id: string) => marrow.cellTypes.map((cell) => `${id} in ${cell.id}`);
/** Kept in float32, and computed in different orders: a few roundings of values up to 2. */
const exact = 6;

const acting = <Key extends 'blocks' | 'stimulates' | 'inhibits' | 'raises'>(key: Key) =>
  marrow.drugs.flatMap((drug) => (drug[key] ?? []).map((effect) => [drug, effect] as const));

describe('a drug at the level of its half effect takes a receptor as competition says, and nothing where that is cut', () => {
  const cases = acting('blocks').map(([drug, effect]) => [drug.id, effect.receptor.id, drug, effect] as const);

  test.each(cases)('%s on %s', async (_, id, drug, { half }) => {
    const given = [atHalf(drug, half.quantity)];
    const alone = await met([], [], occupancy(id));
    expect(sum(alone)).toBeGreaterThan(0);
    const treated = await met(given, [], occupancy(id));
    const receptor = marrow.receptors.find((each) => each.id === id)!;
    // One cell type of those here has it in full: what others express scales both sides alike.
    const bound = alone.map((b, p) => (treated[p] === 0 ? 0 : b / treated[p]! - 1));
    // b₀/b₁ = (2 + L/K)/(1 + L/K): between 1 and 2, and 2 where there is little of the ligand.
    for (const [p, more] of bound.entries()) {
      if (alone[p] === 0) continue;
      expect(more, `${id} ${p}`).toBeGreaterThan(0);
      expect(more, `${id} ${p}`).toBeLessThanOrEqual(1 + 1e-5);
    }
    if (receptor.ligand.kind === 'substance') {
      const clamped = { cxcl12: 2, vegf: 1, noradrenaline: 1 }[receptor.ligand.id]!;
      const L = clamped / internal(receptor.affinity.quantity);
      const most = Math.max(...bound);
      expect(most).toBeCloseTo(1 / (1 + L), 4);
    }
    expect(sum(await met(given, everywhere(id), occupancy(id)))).toBe(0);
  });
});

describe('an agonist fills a receptor beside its ligand, and nothing where that is cut', () => {
  const cases = acting('stimulates').map(([drug, effect]) => [drug.id, effect.receptor.id, drug, effect] as const);

  test.each(cases)('%s on %s', async (_, id, drug, { half, efficacy }) => {
    const without = [held('noradrenaline', quantity(0, 'K'), before)];
    expect(sum(await met(without, [], occupancy(id)))).toBe(0);
    const treated = await met([...without, atHalf(drug, half.quantity)], [], occupancy(id));
    expect(Math.max(...treated)).toBeCloseTo(internal(efficacy.quantity) / 2, exact);
    expect(sum(await met([...without, atHalf(drug, half.quantity)], everywhere(id), occupancy(id)))).toBe(0);
  });
});

describe('a drug that silences a receptor or a mutation halves what it tells at its half level', () => {
  const cases = marrow.drugs.flatMap((drug) =>
    (drug.silences ?? []).map(({ signal, half }) => [drug.id, signal.id, drug, signal, half] as const),
  );

  test.each(cases)('%s on %s', async (_, id, drug, signal, half) => {
    const given = [atHalf(drug, half.quantity)];
    const read =
      signal.kind === 'receptor'
        ? occupancy(id)
        : (tissue: Tissue) => {
            const k = tissue.program.signals.findIndex(({ key }) => key === `mutation:${id}`);
            const lsc = tissue.program.typeIndex('lsc');
            return [...tissue.senses.signal[k]!.subarray(tissue.senses.runs[lsc]!, tissue.senses.runs[lsc + 1]!)];
          };
    const alone = await met([], [], read);
    expect(sum(alone)).toBeGreaterThan(0);
    const treated = await met(given, [], read);
    for (const [p, value] of alone.entries()) expect(treated[p]).toBeCloseTo(value / 2, exact);
    if (signal.kind === 'receptor') expect(sum(await met(given, everywhere(id), read))).toBe(0);
  });
});

describe('a drug that inhibits an activity halves what it heads for, and nothing more where that is cut', () => {
  const cases = acting('inhibits').map(([drug, effect]) => [drug.id, effect.activity.id, drug, effect] as const);

  test.each(cases)('%s on %s', async (_, id, drug, { half }) => {
    const given = [atHalf(drug, half.quantity)];
    const alone = await met([], [], aim(id));
    expect(sum(alone)).toBeGreaterThan(0);
    const treated = await met(given, [], aim(id));
    for (const [p, value] of alone.entries()) expect(treated[p]! / Math.max(value, 1e-9)).toBeLessThan(0.75);
    expect(sum(treated) / sum(alone)).toBeCloseTo(0.5, 2);
    expect(sum(await met(given, everywhere(id), aim(id)))).toBe(0);
  });
});

describe('a drug that raises an activity moves half of what is left to its end, and nothing where that is cut', () => {
  const cases = acting('raises').map(([drug, effect]) => [drug.id, effect.activity.id, drug, effect] as const);

  test.each(cases)('%s on %s', async (_, id, drug, { half, to }) => {
    const given = [atHalf(drug, half.quantity)];
    const alone = await met([], [], aim(id));
    const treated = await met(given, [], aim(id));
    const end = internal(to.quantity);
    const raised = treated.map((value, p) => value - alone[p]!);
    expect(Math.min(...raised)).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(...raised)).toBeGreaterThan(0);
    for (const [p, more] of raised.entries()) {
      if (more > 1e-6) expect(more).toBeCloseTo((end - alone[p]!) / 2, exact);
    }
    expect(sum(await met(given, everywhere(id), aim(id)))).toBe(0);
  });
});

describe('a prodrug is activated where oxygen is low', () => {
  test.each(marrow.drugs.filter(({ store }) => store?.slowedBy !== undefined).map((drug) => [drug.id, drug] as const))(
    '%s',
    async (_, drug) => {
      const { reference, slowedBy } = drug.store!;
      const held24 = held(drug.substance.id, quantity(internal(reference.quantity), 'nM'), before);
      const stored = (pressure: number) =>
        met([held24, held('o2', quantity(pressure, 'mmHg'), before)], [], (tissue) =>
          sum([...tissue.cells.stores[0]!.subarray(0, tissue.cells.table.count)]),
        );
      const without = await stored(0);
      expect(without).toBeGreaterThan(0);
      const least = slowedBy!.least === undefined ? 0 : internal(slowedBy!.least.quantity);
      const half = internal(slowedBy!.half.quantity);
      expect((await stored(half)) / without).toBeCloseTo(least + (1 - least) / 2, 4);
      expect((await stored(9 * half)) / without).toBeCloseTo(least + (1 - least) / 10, 4);
    },
  );
});

test('an antibody that takes VLA-4 loosens what holds an LSC, and no more where VLA-4 is cut', async () => {
  const bondOf = async (given: readonly Perturbation[], cut: readonly string[]) => {
    const tissue = await create({ ...bareBlock, cut, perturb: [...crowd, ...given] });
    for (let tick = 0; tick < 2 * before; tick++) step(tissue);
    const { cells, program } = tissue;
    const rows = [...cells.type.subarray(0, cells.table.count)];
    const lsc = rows.indexOf(program.typeIndex('lsc'));
    const holder = rows.indexOf(program.typeIndex('car-cell'));
    for (const column of [cells.x, cells.y, cells.z]) column[lsc] = column[holder]!;
    cells.x[lsc] = cells.x[holder]! + cells.radius[holder]! + cells.radius[lsc]!;
    cells.holder[lsc] = cells.id[holder]! + 1;
    const id = cells.id[lsc]!;
    step(tissue);
    const row = [...cells.id.subarray(0, cells.table.count)].indexOf(id);
    const found = cells.bonds[row]!;
    await tissue.close();
    return found;
  };
  const natalizumab = marrow.drugs.find(({ id }) => id === 'natalizumab')!;
  const given = [held('natalizumab', quantity(100 * internal(natalizumab.blocks![0]!.half.quantity), 'nM'), before)];
  const whole = await bondOf([], []);
  expect(await bondOf(given, [])).toBeLessThan(0.7 * whole);
  const cut = ['vla4 in lsc'];
  expect(await bondOf(given, cut)).toBeCloseTo(await bondOf([], cut), 5);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours, internal, type Quantity, quantity } from '../../../src/core/units.ts';
import { arrange } from '../../../src/engine/cells/arrange.ts';
import { harm } from '../../../src/engine/cells/harm.ts';
import type { LiveTissue } from '../../../src/engine/create.ts';
import { behave } from '../../../src/engine/phases/behave.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { diffuse } from '../../../src/engine/phases/diffuse.ts';
import { meet } from '../../../src/engine/phases/meet.ts';
import { sense } from '../../../src/engine/phases/sense.ts';
import { signal } from '../../../src/engine/phases/signal.ts';
import type { Modifiers } from '../../../src/engine/senses/modifiers.ts';
import { behaviorColumn } from '../../../src/engine/senses/senses.ts';
import { layStretch } from '../../../src/engine/senses/stretch.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import type { Drug } from '../../../src/model/drug.ts';
import type { Perturbation } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

/** Ticks for which everything is as without any drug. */
const before = 4;

const held = (target: string, level: Quantity): Perturbation => ({
  id: `held-${target}`,
  at: { time: hours(0) },
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

/** Levels of what is around the cells, K: enough to be felt, of which drugs leave something. */
const around = { cxcl12: 2, vegf: 1, angpt1: 1, noradrenaline: 1 } as const;

/** Cells that have or show what any drug of the model acts on, with what they answer to, and oxygen low enough for HIF. */
const crowd: readonly Perturbation[] = [
  placed('lsc', 12, ['flt3-itd']),
  placed('hsc', 6),
  placed('car-cell', 4),
  placed('nestin-bright-msc', 4),
  placed('endothelial-cell', 4),
  held('o2', quantity(8, 'mmHg')),
  ...Object.entries(around).map(([substance, level]) => held(substance, quantity(level, 'K'))),
];

/** A crowd whose cells have lived without drugs for a while, with every drug of the model at level 0, about to sense. */
class Meeting {
  readonly tissue: LiveTissue;
  private readonly now: Modifiers;
  private readonly activities: readonly Float32Array[];

  private constructor(tissue: LiveTissue) {
    this.tissue = tissue;
    for (let tick = 0; tick < before; tick++) step(tissue);
    this.now = circulate(tissue);
    diffuse(tissue, this.now);
    this.activities = tissue.cells.activities.map((column) => column.slice());
  }

  static async of(cut: readonly string[]): Promise<Meeting> {
    const none = marrow.drugs.map(({ substance }) => held(substance.id, quantity(0, 'nM')));
    return new Meeting(await create({ ...bareBlock, cut, perturb: [...crowd, ...none] }));
  }

  /**
   * What is read once cells have sensed and responded, with these levels around them; then all is as before.
   *
   * @param levels by the id of a substance, in the unit in which the engine keeps it
   */
  at<T>(levels: Readonly<Record<string, number>>, read: (tissue: Tissue, now: Modifiers) => T): T {
    const { cells, fields, program } = this.tissue;
    const columns = Object.keys(levels).map(
      (id) => fields.level[program.substances.findIndex((each) => each.id === id)]!,
    );
    const kept = columns.map((column) => column.slice());
    for (const [n, level] of Object.values(levels).entries()) columns[n]!.fill(level);
    meet(this.tissue, this.now);
    layStretch(this.tissue, 0);
    sense(this.tissue, this.now);
    signal(this.tissue, this.now);
    const found = read(this.tissue, this.now);
    for (const [n, column] of columns.entries()) column.set(kept[n]!);
    for (const [k, column] of cells.activities.entries()) column.set(this.activities[k]!);
    return found;
  }
}

/** The drug at the level of its half effect at one target. */
const atHalf = (drug: Drug, half: Quantity) => ({ [drug.substance.id]: internal(half) });

const everywhere = (id: string) => marrow.cellTypes.map((cell) => `${id} in ${cell.id}`);
const targets = marrow.drugs.flatMap(({ blocks = [], stimulates = [], silences = [], inhibits = [], raises = [] }) => [
  ...[...blocks, ...stimulates].map(({ receptor }) => receptor),
  ...silences.map(({ signal }) => signal).filter(({ kind }) => kind === 'receptor'),
  ...[...inhibits, ...raises].map(({ activity }) => activity),
]);

let whole: Meeting;
/** The same crowd without anything that a drug acts on. */
let without: Meeting;
beforeAll(async () => {
  whole = await Meeting.of([]);
  without = await Meeting.of([...new Set(targets.map(({ id }) => id))].flatMap(everywhere));
});
afterAll(async () => {
  await whole.tissue.close();
  await without.tissue.close();
});

const occupancy = (id: string) => (tissue: Tissue) =>
  columnOf(tissue, tissue.senses.stretch.occupancy[tissue.program.receptors.findIndex((each) => each.id === id)]!);
const aim = (id: string) => (tissue: Tissue) => {
  const k = tissue.program.activities.findIndex((each) => each.id === id);
  const having = (p: number) => tissue.program.types.findIndex((_, t) => p < tissue.senses.runs[t + 1]!);
  return columnOf(tissue, tissue.senses.stretch.aim[k]!).map((value, p) =>
    tissue.program.types[having(p)]!.activities[k] === null ? 0 : value,
  );
};
const columnOf = ({ cells }: Tissue, column: Float32Array) => [...column.subarray(0, cells.table.count)];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** Kept in float32, and computed in different orders: a few roundings of values up to 2. */
const exact = 6;

const acting = <Key extends 'blocks' | 'stimulates' | 'inhibits' | 'raises'>(key: Key) =>
  marrow.drugs.flatMap((drug) => {
    const effects: readonly NonNullable<Drug[Key]>[number][] = drug[key] ?? [];
    return effects.map((effect) => [drug, effect] as const);
  });

describe('a drug at the level of its half effect takes a receptor as competition says, and nothing where that is cut', () => {
  const cases = acting('blocks').map(([drug, effect]) => [drug.id, effect.receptor.id, drug, effect] as const);

  test.each(cases)('%s on %s', (_, id, drug, { half }) => {
    const given = atHalf(drug, half.quantity);
    const alone = whole.at({}, occupancy(id));
    expect(sum(alone)).toBeGreaterThan(0);
    const treated = whole.at(given, occupancy(id));
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
      const level = Object.entries(around).find(([substance]) => substance === receptor.ligand.id)![1];
      const L = level / internal(receptor.affinity.quantity);
      const most = Math.max(...bound);
      expect(most).toBeCloseTo(1 / (1 + L), 4);
    }
    expect(sum(without.at(given, occupancy(id)))).toBe(0);
  });
});

describe('an agonist fills a receptor beside its ligand, and nothing where that is cut', () => {
  const cases = acting('stimulates').map(([drug, effect]) => [drug.id, effect.receptor.id, drug, effect] as const);

  test.each(cases)('%s on %s', (_, id, drug, { half, efficacy }) => {
    const ligand = marrow.receptors.find((each) => each.id === id)!.ligand.id;
    expect(sum(whole.at({ [ligand]: 0 }, occupancy(id)))).toBe(0);
    const given = { [ligand]: 0, ...atHalf(drug, half.quantity) };
    const treated = whole.at(given, occupancy(id));
    expect(Math.max(...treated)).toBeCloseTo(internal(efficacy.quantity) / 2, exact);
    expect(sum(without.at(given, occupancy(id)))).toBe(0);
  });
});

describe('a drug that silences a receptor or a mutation halves what it tells at its half level', () => {
  const cases = marrow.drugs.flatMap((drug) =>
    (drug.silences ?? []).map(({ signal, half }) => [drug.id, signal.id, drug, signal, half] as const),
  );

  test.each(cases)('%s on %s', (_, id, drug, signal, half) => {
    const given = atHalf(drug, half.quantity);
    const read =
      signal.kind === 'receptor'
        ? occupancy(id)
        : (tissue: Tissue) => {
            const k = tissue.program.signals.findIndex(({ key }) => key === `mutation:${id}`);
            const lsc = tissue.program.typeIndex('lsc');
            return [
              ...tissue.senses.stretch.signal[k]!.subarray(tissue.senses.runs[lsc]!, tissue.senses.runs[lsc + 1]!),
            ];
          };
    const alone = whole.at({}, read);
    expect(sum(alone)).toBeGreaterThan(0);
    const treated = whole.at(given, read);
    for (const [p, value] of alone.entries()) expect(treated[p]).toBeCloseTo(value / 2, exact);
    if (signal.kind === 'receptor') expect(sum(without.at(given, read))).toBe(0);
  });
});

describe('a drug that inhibits an activity halves what it heads for, and nothing more where that is cut', () => {
  const cases = acting('inhibits').map(([drug, effect]) => [drug.id, effect.activity.id, drug, effect] as const);

  test.each(cases)('%s on %s', (_, id, drug, { half }) => {
    const given = atHalf(drug, half.quantity);
    const alone = whole.at({}, aim(id));
    expect(sum(alone)).toBeGreaterThan(0);
    const treated = whole.at(given, aim(id));
    for (const [p, value] of alone.entries()) expect(treated[p]! / Math.max(value, 1e-9)).toBeLessThan(0.75);
    expect(sum(treated) / sum(alone)).toBeCloseTo(0.5, 2);
    expect(sum(without.at(given, aim(id)))).toBe(0);
  });
});

describe('a drug that raises an activity moves half of what is left to its end, and nothing where that is cut', () => {
  const cases = acting('raises').map(([drug, effect]) => [drug.id, effect.activity.id, drug, effect] as const);

  // Endothelium that VEGF and Ang-1 rouse has more AKT than any drug raises it to.
  const unroused = { vegf: 0, angpt1: 0 };

  test.each(cases)('%s on %s', (_, id, drug, { half, to }) => {
    const given = { ...unroused, ...atHalf(drug, half.quantity) };
    const alone = whole.at(unroused, aim(id));
    const treated = whole.at(given, aim(id));
    const end = internal(to.quantity);
    const raised = treated.map((value, p) => value - alone[p]!);
    expect(Math.min(...raised)).toBeGreaterThanOrEqual(-1e-6);
    expect(Math.max(...raised)).toBeGreaterThan(0);
    for (const [p, more] of raised.entries()) {
      if (more > 1e-6) expect(more).toBeCloseTo((end - alone[p]!) / 2, exact);
    }
    expect(sum(without.at(given, aim(id)))).toBe(0);
  });
});

describe('a prodrug is activated where oxygen is low', () => {
  test.each(marrow.drugs.filter(({ store }) => store?.slowedBy !== undefined).map((drug) => [drug.id, drug] as const))(
    '%s',
    (_, drug) => {
      const { reference, slowedBy } = drug.store!;
      const k = whole.tissue.program.drugs.findIndex(({ id }) => id === drug.id);
      const stored = (o2: number) =>
        whole.at({ [drug.substance.id]: internal(reference.quantity), o2 }, (tissue, now) => {
          const { damage, stores } = tissue.cells;
          behaviorColumn(tissue, 'repair').fill(0);
          harm(tissue, now);
          const found = sum(columnOf(tissue, stores[k]!));
          for (const column of [damage, ...stores]) column.fill(0);
          return found;
        });
      const fully = stored(0);
      expect(fully).toBeGreaterThan(0);
      const least = slowedBy!.least === undefined ? 0 : internal(slowedBy!.least.quantity);
      const half = internal(slowedBy!.half.quantity);
      expect(stored(half) / fully).toBeCloseTo(least + (1 - least) / 2, 4);
      expect(stored(9 * half) / fully).toBeCloseTo(least + (1 - least) / 10, 4);
    },
  );
});

test('an antibody that takes VLA-4 loosens what holds an LSC, and no more where VLA-4 is cut', async () => {
  const { id, blocks } = marrow.drugs.find((drug) => drug.id === 'natalizumab')!;
  const bonds = async (cut: readonly string[]) => {
    const meeting = await Meeting.of(cut);
    const { cells, program } = meeting.tissue;
    const rows = [...cells.type.subarray(0, cells.table.count)];
    const lsc = rows.indexOf(program.typeIndex('lsc'));
    const holder = rows.indexOf(program.typeIndex('car-cell'));
    for (const column of [cells.x, cells.y, cells.z]) column[lsc] = column[holder]!;
    cells.x[lsc] = cells.x[holder]! + cells.radius[holder]! + cells.radius[lsc]!;
    cells.holder[lsc] = cells.id[holder]! + 1;
    arrange(meeting.tissue);
    const found = [0, 100 * internal(blocks![0]!.half.quantity)].map((level) =>
      meeting.at({ [id]: level }, (tissue, now) => {
        behave(tissue, now);
        return cells.bonds[lsc]!;
      }),
    );
    await meeting.tissue.close();
    return found;
  };
  const [free = 0, treated = 0] = await bonds([]);
  expect(treated).toBeLessThan(0.7 * free);
  const [cut, both] = await bonds(['vla4 in lsc']);
  expect(both).toBe(cut);
  expect(cut).toBeGreaterThan(0);
});

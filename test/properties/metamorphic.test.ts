import { beforeAll, describe, expect, test } from 'vitest';
import { random } from '../../src/core/random.ts';
import {
  convert,
  days,
  fraction,
  hours,
  internal,
  minutes,
  printQuantity,
  type Quantity,
  quantity,
  type Unit,
} from '../../src/core/units.ts';
import { parametersOf } from '../../src/model/paths.ts';
import type { Dose, Regimen } from '../../src/model/regimen.ts';
import type { Perturbation, Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { block, bolus, eventful, history } from '../reproducibility/small-tissue.ts';

/** Sixteen hours of marrow, with leukemic cells from hour 5. */
const control: Scenario = {
  ...eventful,
  block: block(160, 40, 40),
  until: hours(16),
  perturb: eventful.perturb.slice(0, 3),
  regimens: [],
};
const ticks = 32;
const every = 4;
const run = (scenario: Scenario) => history(scenario, ticks, every);
const end = async (scenario: Scenario) => (await run(scenario)).at(-1);

const regimen = (doses: readonly Dose[], start: Regimen['start'] = { time: hours(7) }, id = 'regimen'): Regimen => ({
  id,
  start,
  doses,
});
const given = (doses: readonly Dose[], start?: Regimen['start']): Scenario => ({
  ...control,
  regimens: [regimen(doses, start)],
});
const perturbed = (...more: readonly Perturbation[]): Scenario => ({
  ...control,
  perturb: [...control.perturb, ...more],
});
const happening = (
  id: string,
  rest: Omit<Perturbation, 'id' | 'at'>,
  at: Perturbation['at'] = { time: hours(8) },
): Perturbation => ({ id, at, ...rest });

const cytarabine = [bolus('cytarabine', 50, 0), bolus('cytarabine', 50, 8)];
const infusion: Dose = { ...bolus('doxorubicin', 2, 1.7), route: 'infusion', lasting: hours(2.3) };

let untreated: string[];
let treated: string[];
beforeAll(async () => {
  untreated = await run(control);
  treated = await run(given([...cytarabine, infusion]));
});

describe('a treatment that does nothing is no treatment', () => {
  const never: Regimen['start'] = { measure: 'leukemic-fraction', above: fraction(0.999) };
  test.each<[string, Scenario]>([
    ['a regimen without doses', given([])],
    ['doses of nothing', given([bolus('cytarabine', 0, 0), bolus('doxorubicin', 0, 3)])],
    ['an infusion of nothing', given([{ ...infusion, amount: quantity(0, 'mg/kg') }])],
    ['a dose after the end', given([bolus('cytarabine', 100, 16)])],
    ['a regimen that begins at the end', given(cytarabine, { time: hours(16) })],
    ['a regimen that waits for what never comes', given(cytarabine, never)],
    ['a dose that is given no times', given([{ ...bolus('cytarabine', 100, 0), times: 0 }])],
  ])('%s', async (_, scenario) => {
    expect(await run(scenario)).toEqual(untreated);
  });

  test.each<[string, Dose | Regimen]>([
    ['a dose of nothing', bolus('doxorubicin', 0, 0)],
    ['a dose after the end', bolus('daunorubicin', 3, 16)],
    ['a regimen that waits for what never comes', regimen([bolus('daunorubicin', 3, 0)], never, 'other')],
  ])('%s beside one that does something', async (_, more) => {
    const doses = [...cytarabine, infusion];
    const scenario = 'doses' in more ? { ...given(doses), regimens: [regimen(doses), more] } : given([...doses, more]);
    expect(await run(scenario)).toEqual(treated);
  });
});

describe('a dose is the drug that is in it', () => {
  const halves = (dose: Dose): Dose[] => {
    const half = { ...dose, amount: quantity(dose.amount.amount / 2, 'mg/kg') };
    return [half, half];
  };
  test('it does something', () => {
    // The first dose is at hour 7, in the fourth interval of 2 h.
    expect(treated.slice(0, 3)).toEqual(untreated.slice(0, 3));
    for (const k of [3, 4, 5, 6, 7]) expect(treated[k]).not.toBe(untreated[k]);
  });

  test.each<[string, Scenario]>([
    ['two halves at the same instant', given([...cytarabine.flatMap(halves), infusion])],
    ['two infusions of a half side by side', given([...cytarabine, ...halves(infusion)])],
    [
      'halves in two regimens',
      {
        ...control,
        regimens: ['one', 'two'].map((id) =>
          regimen(
            [...cytarabine, infusion].map((dose) => halves(dose)[0]!),
            { time: hours(7) },
            id,
          ),
        ),
      },
    ],
    ['doses listed in another order', given([infusion, ...cytarabine.toReversed()])],
    ['one dose repeated', given([{ ...cytarabine[0]!, every: hours(8), times: 2 }, infusion])],
    [
      'the same amount in mg for the body of the species',
      given([...cytarabine, infusion].map((dose) => ({ ...dose, amount: quantity(dose.amount.amount * mouse, 'mg') }))),
    ],
  ])('%s', async (_, scenario) => {
    expect(await run(scenario)).toEqual(treated);
  });

  test.each<[string, Dose[]]>([
    ['a millionth more', [{ ...cytarabine[0]!, amount: quantity(50.00005, 'mg/kg') }, cytarabine[1]!, infusion]],
    ['a minute later', [{ ...cytarabine[0]!, at: minutes(1) }, cytarabine[1]!, infusion]],
  ])('%s is another dose', async (_, doses) => {
    expect(await end(given(doses))).not.toBe(treated.at(-1));
  });
});

/** Of the mouse, kg; 0.02 is not a power of two, but so many mg per kg times it is one of the mg written. */
const mouse = marrow.species.find(({ id }) => id === 'mouse')!.bodyMass.quantity.amount * 0.001;

describe('the words of a scenario do not matter, its contents do', () => {
  const full: Scenario = {
    ...given([...cytarabine, infusion]),
    set: {
      'cellTypes.hsc.cycle.g1': hours(7.2),
      'cellTypes.myeloid.bloodHalfLife': hours(7.2),
      'physics.repulsion': quantity(54, 'µm/h'),
      'rules.crowding-slows-healthy-cells.halfMaximum': fraction(0.12),
    },
  };
  let expected: string[];
  beforeAll(async () => {
    expected = await run(full);
  });

  const inUnits = (units: Readonly<Partial<Record<Quantity['dimension'], Unit>>>): Scenario =>
    deep(full, (value) =>
      isQuantity(value) && units[value.dimension] !== undefined ? convert(value, units[value.dimension]!) : value,
    ) as Scenario;

  test.each<[string, () => Scenario]>([
    ['times in days', () => inUnits({ time: 'd' })],
    ['times in minutes', () => inUnits({ time: 'min' })],
    ['lengths in mm', () => inUnits({ length: 'mm' })],
    ['shares in percent', () => inUnits({ number: '%' })],
    ['speeds in µm/min and mm/s', () => inUnits({ speed: 'µm/min' })],
    [
      'times as a person writes them',
      () => ({
        ...full,
        set: { ...full.set, 'cellTypes.hsc.cycle.g1': days(0.3), 'cellTypes.myeloid.bloodHalfLife': days(0.3) },
      }),
    ],
    [
      'keys in another order',
      () =>
        deep(full, (value) =>
          isPlain(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value,
        ) as Scenario,
    ],
    [
      'another title, id and record',
      () => ({ ...full, id: 'x', title: 'y', says: 'z', record: { ...full.record, series: hours(1) } }),
    ],
    [
      'a parameter set to what it is',
      () => ({ ...full, set: { ...full.set, 'cellTypes.lsc.cycle.s': defaultOf('cellTypes.lsc.cycle.s') } }),
    ],
    ['a later end', () => ({ ...full, until: days(3) })],
    ['a side of a dispute on which no rule depends', () => ({ ...full, sides: { 'D-DFO': 'a' } })],
  ])('%s', async (_, scenario) => {
    expect(await run(scenario())).toEqual(expected);
  });

  test.each<[string, Scenario]>([
    ['another seed', { ...full, seed: full.seed + 1 }],
    ['a seed that differs in its high word only', { ...full, seed: full.seed + 2 ** 32 }],
    ['a parameter set to something else', { ...full, set: { 'cellTypes.hsc.cycle.g1': hours(7.3) } }],
    ['a larger block', { ...full, block: block(160, 40, 50) }],
  ])('%s gives another history', async (_, scenario) => {
    const found = await run(scenario);
    for (const [k, hash] of found.entries()) expect(hash, `station ${k}`).not.toBe(expected[k]);
  });
});

test('a quantity is one number, to the last bit, in whatever unit it is written', () => {
  const pairs = [
    [days(0.3), hours(7.2)],
    [minutes(6), hours(0.1)],
    [quantity(2.4, '1/d'), quantity(0.1, '1/h')],
    [quantity(0.7, '%'), fraction(0.007)],
    [quantity(0.0421, 'mm'), quantity(42.1, 'µm')],
    [quantity(1.1, 'µM'), quantity(1100, 'nM')],
    [quantity(20.3, 'g'), quantity(0.0203, 'kg')],
  ] as const;
  for (const [one, other] of pairs) expect(internal(one), printQuantity(one)).toBe(internal(other));
});

describe('rules', () => {
  // Signals that are never there: mutations that no cell carries.
  const carried = control.perturb.flatMap(({ genotype = [] }) => genotype);
  const unused = marrow.rules
    .filter(({ signal }) => signal.kind === 'mutation' && !carried.includes(signal.id))
    .map(({ id }) => id);

  test('cutting rules whose signal is never there changes nothing', async () => {
    expect(unused).toContain('flt3-itd-activates-stat5');
    for (const cut of [...unused.map((id) => [id]), unused])
      expect(await run({ ...control, cut }), String(cut)).toEqual(untreated);
  });

  test('cutting the rules of cells that are not there changes nothing', async () => {
    const leukemic = ['lsc', 'leukemic-progenitor', 'blast'];
    const healthy = { ...control, perturb: [] };
    const theirs = marrow.rules
      .filter((rule) => rule.cells.every((cell) => leukemic.includes(cell.id)))
      .map(({ id }) => id);
    expect(theirs.length).toBeGreaterThan(3);
    expect(await run({ ...healthy, cut: theirs })).toEqual(await run(healthy));
  });

  test('cutting a rule that is used changes what follows', async () => {
    for (const id of ['crowding-slows-healthy-cells', 'cxcl12-retains', 'tgf-beta-activates-smad']) {
      expect(await end({ ...control, cut: [id] }), id).not.toBe(untreated.at(-1));
    }
  });

  test('a half-maximum of a used rule changed by a millionth changes later stations', async () => {
    for (const id of [
      'oxygen-degrades-hif-1',
      'crowding-slows-healthy-cells',
      'gcsf-speeds-maturation',
      'tgf-beta-activates-smad',
    ]) {
      const found = await run(nudged(id));
      expect(found.at(-1), id).not.toBe(untreated.at(-1));
    }
  });

  test('that of a rule of leukemic cells changes stations from their arrival on', async () => {
    const found = await run(nudged('crowding-slows-leukemic-cells'));
    // They arrive at 4.8 h, in the third interval of 2 h.
    expect(found.slice(0, 2)).toEqual(untreated.slice(0, 2));
    expect(found.at(-1)).not.toBe(untreated.at(-1));
  });

  test('that of a rule that is not used changes nothing', async () => {
    for (const id of unused) expect(await run(nudged(id)), id).toEqual(untreated);
  });

  function nudged(id: string): Scenario {
    const path = `rules.${id}.halfMaximum`;
    const value = defaultOf(path);
    return { ...control, set: { [path]: { ...value, amount: value.amount * (1 + 1e-6) } } };
  }
});

describe('perturbations', () => {
  test.each<[string, Perturbation]>([
    ['after the end', happening('late', { action: 'ablate', target: 'stroma' }, { time: hours(16) })],
    ['of cells that are not there', happening('none', { action: 'ablate', target: 'lsc' }, { time: hours(2) })],
    ['of no fraction', happening('no fraction', { action: 'ablate', target: 'myeloid', fraction: fraction(0) })],
    ['that block nothing', happening('block', { action: 'block', target: 'cxcr4', fraction: fraction(0) })],
    ['that multiply by one', happening('one', { action: 'over-express', target: 'cxcr4', factor: fraction(1) })],
    ['that last no time', happening('brief', { action: 'knock-out', target: 'cxcr4', lasting: hours(0) })],
    ['that add no cells', happening('nobody', { action: 'inject', target: 'blast', count: quantity(0, 'cells') })],
    [
      'in a cell type that lacks the receptor',
      happening('elsewhere', { action: 'knock-out', target: 'cxcr4', cell: 'erythroid' }),
    ],
  ])('%s change nothing', async (_, perturbation) => {
    expect(await run(perturbed(perturbation))).toEqual(untreated);
  });

  test('doubling and halving cancel', async () => {
    const both = perturbed(
      happening('double', { action: 'over-express', target: 'cxcr4', factor: fraction(2) }),
      happening('halve', { action: 'over-express', target: 'cxcr4', factor: fraction(0.5) }),
    );
    expect(await run(both)).toEqual(untreated);
  });

  test('a gene that is cut is one that is knocked out from the first tick', async () => {
    const out = happening('out', { action: 'knock-out', target: 'cxcr4', cell: 'hspc' }, { time: hours(0) });
    const found = await run(perturbed(out));
    expect(found).not.toEqual(untreated);
    expect(await run({ ...control, cut: ['cxcr4 in hspc'] })).toEqual(found);
  });

  test('a full block is a knock-out that ends, in whatever unit', async () => {
    const base = { target: 'cxcr4', lasting: hours(4) };
    const found = await run(perturbed(happening('block', { ...base, action: 'block', fraction: fraction(1) })));
    expect(found).not.toEqual(untreated);
    expect(
      await run(perturbed(happening('percent', { ...base, action: 'block', fraction: quantity(100, '%') }))),
    ).toEqual(found);
    expect(await run(perturbed(happening('out', { ...base, action: 'knock-out' })))).toEqual(found);
  });

  test('a moment is the same as a time and as an offset from another event', async () => {
    const ablate = { action: 'ablate', target: 'myeloid', fraction: fraction(0.2) } as const;
    const found = await run(perturbed(happening('x', ablate, { time: hours(7.2) })));
    expect(found).not.toEqual(untreated);
    expect(await run(perturbed(happening('x', ablate, { time: days(0.3) })))).toEqual(found);
    // Injections come at the first tick from 4.8 h on, which is 5 h; 2.5 h later is the first tick from 7.2 h on.
    expect(await run(perturbed(happening('x', ablate, { after: 'blasts', by: hours(2.5) })))).toEqual(found);
  });

  test('nothing before an event depends on it', async () => {
    for (const seed of [1, 2, 3]) {
      const at = Math.floor(random(seed, 1, 0, 0, 0) * ticks);
      const found = await run(
        perturbed(
          happening('x', { action: 'ablate', target: 'erythroid', fraction: fraction(0.1) }, { time: hours(at / 2) }),
        ),
      );
      const before = Math.floor(at / every);
      expect(found.slice(0, before), `at tick ${at}`).toEqual(untreated.slice(0, before));
      expect(found[before], `at tick ${at}`).not.toBe(untreated[before]);
    }
  });
});

function defaultOf(path: string): Quantity {
  return parametersOf(marrow).find((parameter) => parameter.path === path)!.parameter.quantity;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isQuantity = (value: unknown): value is Quantity => isPlain(value) && 'dimension' in value && 'unit' in value;

/** A copy in which `change` was applied to every value, from the leaves up. */
function deep(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => deep(element, change));
  if (!isPlain(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, child]) => [key, deep(child, change)])));
}

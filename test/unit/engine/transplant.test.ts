import { afterEach, beforeEach, expect, test } from 'vitest';
import { days, hours, quantity } from '../../../src/core/units.ts';
import type { LiveTissue } from '../../../src/engine/create.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { step } from '../../../src/engine/step.ts';
import { measureIn } from '../../../src/experiments/measures/measured.ts';
import { frameOf } from '../../../src/experiments/runs/frame.ts';
import { seriesOf } from '../../../src/experiments/series/series.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { healthy } from '../../../src/scenarios/index.ts';
import { block, tissueOf } from '../../reproducibility/small-tissue.ts';

const given = (id: string, target: string, count: number, more: Partial<Perturbation> = {}): Perturbation => ({
  id,
  at: { time: hours(0) },
  action: 'transplant',
  target,
  count: quantity(count, 'cells'),
  ...more,
});

const host: Scenario = { ...healthy, settle: days(0), block: block(160, 60, 40) };
const scenario: Scenario = {
  ...host,
  perturb: [
    given('graft', 'hsc', 400, { donor: 'wild-type' }),
    given('helpers', 'hspc', 60, { donor: 'wild-type' }),
    given('rival', 'hsc', 100, { genotype: ['flt3-itd'] }),
  ],
};

let tissue: LiveTissue;
let hostHsc: number;
beforeEach(async () => {
  tissue = await tissueOf(scenario);
  hostHsc = typesOf('hsc').length;
});
afterEach(() => tissue.close());

const rows = () => Array.from({ length: tissue.cells.table.count }, (_, row) => row);
const typesOf = (id: string) => rows().filter((row) => tissue.cells.type[row] === tissue.program.typeIndex(id));
const flagsOf = (donor: string) => tissue.cells.donors.find(({ id }) => id === donor)!.descended;
const seriesAt = () => new Map(seriesOf(tissue).map(({ name, value }) => [name, value]));

test('chimerism is read in marrow and in blood apart', () => {
  step(tissue);
  const { cells } = tissue;
  const [given, own] = [true, false].map((isGiven) => {
    const ofType = typesOf('hsc').filter((row) => (flagsOf('wild-type')[row] === 1) === isGiven);
    const inBlood = ofType.filter((row) => cells.inBlood[row] === 1).length;
    return { blood: inBlood, marrow: ofType.length - inBlood };
  }) as [Record<'blood' | 'marrow', number>, Record<'blood' | 'marrow', number>];
  const read = (state?: 'in blood') =>
    measureIn(tissue, {
      kind: 'chimerism',
      cell: 'hsc',
      donor: 'wild-type',
      ...(state === undefined ? {} : { state }),
    });
  expect(given.marrow).toBeGreaterThan(0);
  expect(read()).toBeCloseTo((100 * given.marrow) / (given.marrow + own.marrow), 9);
  expect(read('in blood')).toBeCloseTo((100 * given.blood) / (given.blood + own.blood), 9);
  expect(read('in blood')).toBe(seriesAt().get('donor_wild-type_blood_hsc_pct'));
});

test('the cells of a donor come in through blood and home at the rate of their type', () => {
  const from = tissue.clock.nextId[0]!;
  step(tissue);
  const { cells, program, tally } = tissue;
  const t = program.typeIndex('hsc');
  expect(tally.added[t]).toBe(500);
  const graft = rows().filter((row) => cells.id[row]! >= from && cells.id[row]! < from + 400);
  const inBlood = graft.filter((row) => cells.inBlood[row] === 1).length;
  // They home at 1/h for half an hour and hardly die meanwhile: 6 standard deviations of a binomial.
  const stays = Math.exp(-0.5);
  expect(Math.abs(inBlood - 400 * stays)).toBeLessThan(6 * Math.sqrt(400 * stays * (1 - stays)));
  expect(tally.returned[t]).toBeGreaterThan(0);
});

test('donor and genotype pass to all descendants and to no other cell', () => {
  const from = tissue.clock.nextId[0]!;
  for (let tick = 0; tick < 80; tick++) step(tissue);
  const { cells, program } = tissue;
  const isFrom = (row: number, low: number, high: number) =>
    cells.founder[row]! >= from + low && cells.founder[row]! < from + high ? 1 : 0;
  const flt3Itd = program.mutations.indexOf('flt3-itd');
  let born = 0;
  for (const row of rows()) {
    expect(flagsOf('wild-type')[row]).toBe(isFrom(row, 0, 460));
    expect(flagsOf('rival')[row]).toBe(isFrom(row, 460, 560));
    expect((cells.genotype[row]! >>> flt3Itd) & 1).toBe(isFrom(row, 460, 560));
    if (flagsOf('wild-type')[row] === 1 && cells.id[row]! >= from + 560) born += 1;
  }
  expect(born).toBeGreaterThan(0);
});

test('chimerism and clones are counted in tissue and blood', () => {
  const before = seriesAt();
  expect(before.get('donor_wild-type_hsc_pct')).toBe(0);
  expect(before.get('donor_rival_lsc_pct')).toBeNaN();
  expect(before.get('hsc_clones')).toBe(hostHsc);
  expect(before.get('lsc_clones')).toBe(0);
  step(tissue);
  const row = seriesAt();
  const alive = typesOf('hsc');
  const share = (donor: string) => (100 * alive.filter((each) => flagsOf(donor)[each] === 1).length) / alive.length;
  // Three groups of HSC: those of the host, 400 and 100, of which at most a few have died or divided within a tick.
  expect(row.get('donor_wild-type_hsc_pct')).toBe(share('wild-type'));
  expect(row.get('donor_wild-type_hsc_pct')).toBeCloseTo((100 * 400) / (500 + hostHsc), 0);
  expect(row.get('donor_rival_hsc_pct')).toBeCloseTo((100 * 100) / (500 + hostHsc), 0);
  expect(row.get('hsc_clones')).toBe(new Set(alive.map((each) => tissue.cells.founder[each])).size);
  expect(row.has('car-cell_clones')).toBe(false);
  const frame = new Map(frameOf(tissue).map(({ name, values }) => [name, values]));
  expect([...frame.get('donor_rival')!]).toEqual(rows().map((each) => flagsOf('rival')[each]));
});

test('a transplant that has not come leaves the bits as they are', async () => {
  const plain = await tissueOf(host);
  const waiting = await tissueOf({ ...host, perturb: [given('late', 'hsc', 10, { at: { time: days(9) } })] });
  for (let tick = 0; tick < 4; tick++) {
    step(plain);
    step(waiting);
  }
  expect(stateHash(waiting.tables)).toBe(stateHash(plain.tables));
  await Promise.all([plain.close(), waiting.close()]);
});

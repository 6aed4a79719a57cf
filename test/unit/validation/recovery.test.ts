import { describe, expect, test } from 'vitest';
import { marrow } from '../../../src/scenarios/index.ts';
import { recoveryTable } from '../../../tools/recovery-table.ts';
import { readRecord, recordOf } from '../../../validation/record/file.ts';
import { comparisonsOf, type Recovered } from '../../../validation/recovery/compare.ts';
import { courses } from '../../../validation/recovery/published.ts';
import { outcomesIn } from '../../architecture/reported.ts';

const patient = (number: number, found: Partial<Recovered>): Recovered => ({
  course: '7+3-60',
  patient: number,
  anc_500_day: null,
  anc_1000_day: null,
  platelet_nadir: null,
  platelets_20_day: null,
  platelets_50_day: null,
  platelets_100_day: null,
  ...found,
});
const verdictsOf = (rows: readonly Recovered[]) =>
  Object.fromEntries(comparisonsOf(rows).map(({ reading, verdict, median }) => [reading, { verdict, median }]));

describe('a recovery', () => {
  test('agrees when the median of the patients lies within three days of what was published', () => {
    // 28 days were published of platelets, 32 of neutrophils.
    const rows = [24, 26, 40].map((day, k) => patient(k, { platelets_100_day: day, anc_1000_day: day }));
    expect(verdictsOf(rows)).toMatchObject({
      platelets_100_day: { verdict: 'agrees', median: 26 },
      anc_1000_day: { verdict: 'misses', median: 26 },
    });
  });

  test('of a lowest count agrees only within the published range', () => {
    expect(verdictsOf([patient(0, { platelet_nadir: 31 })])).toMatchObject({ platelet_nadir: { verdict: 'misses' } });
    expect(verdictsOf([patient(0, { platelet_nadir: 29 })])).toMatchObject({ platelet_nadir: { verdict: 'agrees' } });
  });

  test('is not told where half of the patients or fewer have a day', () => {
    const rows = [patient(0, { platelets_50_day: 24 }), patient(1, {})];
    expect(verdictsOf(rows)).toMatchObject({ platelets_50_day: { verdict: 'not told', median: null } });
  });

  test('stands in the table with its range, its patients and its verdict, a miss too', () => {
    const rows = [20, 22].map((day, k) => patient(k, { anc_1000_day: day }));
    const [, ...lines] = recoveryTable({ compared: comparisonsOf(rows) });
    expect(lines.find(([, reading]) => reading!.includes('1.0'))!.slice(2, 5)).toEqual([
      '32',
      '21 (20 to 22), 2 of 2',
      'misses',
    ]);
  });
});

test('nothing that was published of a trial of the review is among the recoveries', () => {
  for (const { published, regimen } of courses) {
    for (const { source } of [...published, regimen]) {
      expect(outcomesIn({ source: source.replaceAll('ASH 2014, abstract 386', ''), cites: [] })).toEqual([]);
    }
  }
});

test('every number that was fitted to a recovery is one of a drug in humans', () => {
  const own = marrow.drugs.flatMap(({ id, damage }) =>
    damage?.rateIn === undefined ? [] : [[id, Object.keys(damage.rateIn)]],
  );
  expect(own).toEqual([['mitoxantrone', ['human']]]);
});

const record = readRecord<{ readonly rows: readonly Recovered[]; readonly compared: unknown }>(
  recordOf('recovery', true),
);

test.skipIf(record === null)('what is on record follows from its patients', () => {
  expect(record!.compared).toEqual(comparisonsOf(record!.rows));
});

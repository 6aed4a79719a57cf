import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { administrations } from '../../../src/engine/treatment/schedule.ts';
import { prescribe } from '../../../src/model/ready-regimen.ts';
import { readyRegimens } from '../../../src/scenarios/index.ts';
import { trials } from '../../../src/trials/index.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

/**
 * What each regimen gives, as it stands in the source that the regimen names: drug, amount of one dose, days counted from 1
 * (halves are evenings), and its length in hours where it is an infusion of a day or more.
 */
const published: Readonly<Record<string, readonly (readonly [string, string, readonly number[], number?])[]>> = {
  'timed-sequential-bevacizumab': [
    ['cytarabine', '2000 mg/m²', [1], 72],
    ['mitoxantrone', '40 mg/m²', [4]],
    ['bevacizumab', '10 mg/kg', [8]],
  ],
  'bevacizumab-days-1-14': [['bevacizumab', '10 mg/kg', [1, 14]]],
  '7+3-bevacizumab': [
    ['cytarabine', '1400 mg/m²', [1], 168],
    ['daunorubicin', '45 mg/m²', [1, 2, 3]],
    ['bevacizumab', '10 mg/kg', [1, 15, 36, 50]],
    ['cytarabine', '1000 mg/m²', [36, 36.5, 37, 37.5, 38, 38.5, 39, 39.5, 40, 40.5, 41, 41.5]],
  ],
  '7+3-sunitinib': [
    ['cytarabine', '700 mg/m²', [1], 168],
    ['daunorubicin', '60 mg/m²', [1, 2, 3]],
    ['sunitinib', '25 mg', [1, 2, 3, 4, 5, 6, 7]],
  ],
  'oxi4503-cytarabine': [
    ['oxi4503', '9.76 mg/m²', [1, 4, 29, 32]],
    ['cytarabine', '1000 mg/m²', [1, 2, 3, 4, 5, 29, 30, 31, 32, 33]],
  ],
  'plerixafor-mec': [
    ['plerixafor', '0.24 mg/kg', [1, 2, 3, 4, 5]],
    ['mitoxantrone', '8 mg/m²', [1, 2, 3, 4, 5]],
    ['etoposide', '100 mg/m²', [1, 2, 3, 4, 5]],
    ['cytarabine', '1000 mg/m²', [1, 2, 3, 4, 5]],
  ],
  'plerixafor-gcsf-mec': [
    ['filgrastim', '0.01 mg/kg', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['plerixafor', '0.24 mg/kg', [4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5]],
    ['mitoxantrone', '8 mg/m²', [4, 5, 6, 7, 8]],
    ['etoposide', '100 mg/m²', [4, 5, 6, 7, 8]],
    ['cytarabine', '1000 mg/m²', [4, 5, 6, 7, 8]],
  ],
  'sorafenib-gcsf-plerixafor': [
    ['sorafenib', '800 mg', Array.from({ length: 112 }, (_, k) => 1 + k / 2)],
    ['filgrastim', '0.01 mg/kg', [1, 3, 5, 7, 9, 11, 13, 29, 31, 33, 35, 37, 39, 41]],
    ['plerixafor', '0.24 mg/kg', [1, 3, 5, 7, 9, 11, 13, 29, 31, 33, 35, 37, 39, 41]],
  ],
  'bl8040-hidac': [
    ['bl8040', '1.5 mg/kg', [1, 2, 3, 4, 5, 6, 7]],
    ['cytarabine', '3000 mg/m²', [3, 4, 5, 6, 7]],
  ],
  'ulocuplumab-mec': [
    ['ulocuplumab', '10 mg/kg', [1, 8, 15, 22]],
    ['mitoxantrone', '8 mg/m²', [8, 9, 10, 11, 12]],
    ['etoposide', '100 mg/m²', [8, 9, 10, 11, 12]],
    ['cytarabine', '1000 mg/m²', [8, 9, 10, 11, 12]],
  ],
  '7+3-cx01': [
    ['cx01', '4 mg/kg', [1]],
    ['cx01', '42 mg/kg', [1], 168],
    ['cytarabine', '700 mg/m²', [1], 168],
    ['idarubicin', '12 mg/m²', [1, 2, 3]],
  ],
  '7+3-cx01-low': [
    ['cx01', '4 mg/kg', [1]],
    ['cx01', '21 mg/kg', [1], 168],
    ['cytarabine', '700 mg/m²', [1], 168],
    ['idarubicin', '12 mg/m²', [1, 2, 3]],
  ],
  '7+3-as101': [
    ['as101', '3 mg/m²', [1, 3, 5, 7, 9, 11, 13]],
    ['cytarabine', '700 mg/m²', [1], 168],
    ['daunorubicin', '60 mg/m²', [1, 2, 3]],
  ],
  'uproleselan-mec': [
    ['uproleselan', '10 mg/kg', [1, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5]],
    ['mitoxantrone', '8 mg/m²', [2, 3, 4, 5, 6]],
    ['etoposide', '100 mg/m²', [2, 3, 4, 5, 6]],
    ['cytarabine', '1000 mg/m²', [2, 3, 4, 5, 6]],
  ],
  'uproleselan-800-mec': [
    ['uproleselan', '800 mg', [1, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5]],
    ['mitoxantrone', '8 mg/m²', [2, 3, 4, 5, 6]],
    ['etoposide', '100 mg/m²', [2, 3, 4, 5, 6]],
    ['cytarabine', '1000 mg/m²', [2, 3, 4, 5, 6]],
  ],
  '7+3-uproleselan-800': [
    ['uproleselan', '800 mg', [1, ...Array.from({ length: 18 }, (_, k) => 2 + k / 2)]],
    ['cytarabine', '700 mg/m²', [2], 168],
    ['daunorubicin', '60 mg/m²', [2, 3, 4]],
  ],
  'th302-daily': [['th302', '460 mg/m²', [1, 2, 3, 4, 5, 22, 23, 24, 25, 26]]],
  'th302-continuous': [['th302', '1650 mg/m²', [1, 22], 120]],
  'pr104-human': [['pr104', '3000 mg/m²', [1, 15, 29]]],
};

const ofTrials = [...new Set(trials.flatMap(({ arms }) => arms.map(({ regimen }) => regimen.id)))];

test('every regimen that a trial gives stands in the table of doses', () => {
  expect(new Set(ofTrials)).toEqual(new Set(Object.keys(published)));
});

test.each(Object.entries(published))('%s gives what was published, on the days it was given', async (id, doses) => {
  const ready = readyRegimens.find((regimen) => regimen.id === id)!;
  const tissue = await create({
    ...bareBlock,
    species: 'human',
    until: days(70),
    regimens: [prescribe(ready, 'treatment', { time: days(0) })],
  });
  tissue.schedule.began[0] = 0;
  const { schedule, clock } = tissue;
  const { every, times } = ready.cycles ?? { every: days(0), times: 1 };
  const later = Array.from({ length: times - 1 }, (_, k) => (24 * (k + 1) * every.amount) / clock.dt);
  schedule.courses.cycleBegan.set(later);
  const given = administrations(schedule, clock.dt, 0, 70 * 24);
  await tissue.close();
  const halfDay = (hours: number) => 1 + Math.floor(hours / 12) / 2;
  const lines = given.map(
    ({ dose: { drug, amount, lasting }, from, to }) =>
      `${drug} ${amount.amount} ${amount.unit} day ${halfDay(from)}${lasting !== undefined && to - from >= 24 ? ` for ${to - from} h` : ''}`,
  );
  const wanted = doses.flatMap(([drug, amount, on, length]) =>
    on.map((day) => `${drug} ${amount} day ${day}${length === undefined ? '' : ` for ${length} h`}`),
  );
  expect(new Set(lines)).toEqual(new Set(wanted));
  expect(lines).toHaveLength(wanted.length);
});

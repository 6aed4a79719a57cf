import { describe, expect, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import { days, hours, quantity } from '../../../src/core/units.ts';
import { catalogOf } from '../../../src/experiments/catalog.ts';
import { type DosingUnits, printRegimens, readDosingTable, readOverlay } from '../../../src/io/index.ts';

const units: DosingUnits = { time: 'h', amount: 'mg/m²', compartments: new Map() };
const catalog = catalogOf();
const plan = { id: 'table', start: { time: days(20) } } as const;
const read = (lines: readonly string[], more: Partial<DosingUnits> = {}) =>
  readDosingTable(lines.join('\n'), 'doses.csv', { ...units, ...more }, catalog, plan);

const sevenPlusThree = ['ID,TIME,AMT,RATE,DRUG,II,ADDL', '1,0,672,4,cytarabine,0,0', '1,0,60,120,daunorubicin,24,2'];

describe('a dosing table', () => {
  test('becomes the doses that it states: infusions by their rate, further doses by their interval', () => {
    expect(read(sevenPlusThree)).toEqual({
      ...plan,
      doses: [
        { drug: 'cytarabine', amount: quantity(672, 'mg/m²'), route: 'infusion', at: hours(0), lasting: hours(168) },
        {
          drug: 'daunorubicin',
          amount: quantity(60, 'mg/m²'),
          route: 'infusion',
          at: hours(0),
          lasting: hours(0.5),
          every: hours(24),
          times: 3,
        },
      ],
    });
  });

  test('is printed as an overlay that reads back to the same regimen', () => {
    const regimen = read(sevenPlusThree);
    expect(readOverlay(printRegimens([regimen]), 'printed.yaml', catalog).regimens).toEqual([regimen]);
  });

  test('refuses an observation with an amount, and passes over rows marked in a column C', () => {
    expect(() => read(['TIME,AMT,EVID,DRUG', '0,100,0,cytarabine'])).toThrow(/an observation has an amount/);
    const marked = ['C,TIME,AMT,RATE,DRUG', 'C,0,500,20,cytarabine', '.,0,100,4,cytarabine'];
    expect(read(marked).doses.map(({ amount }) => amount.amount)).toEqual([100]);
  });

  test('passes over observations, comments and other patients, and takes compartments for what one says they are', () => {
    const lines = [
      'ID;TIME;AMT;CMT;EVID;DV',
      '# a comment',
      '7;0;100;1;1;.',
      '7;0.5;.;1;0;12.5',
      '8;1;50;1;1;.',
      '7;24;100;1;1;.',
    ];
    const regimen = read(lines, { compartments: new Map([['1', 'cytarabine:bolus']]), patient: '7', amount: 'mg' });
    expect(regimen.doses.map(({ drug, at, route }) => [drug, at.amount, route])).toEqual([
      ['cytarabine', 0, 'bolus'],
      ['cytarabine', 24, 'bolus'],
    ]);
  });

  test('in days is in days: nothing is taken for hours in silence', () => {
    const [dose] = read(['TIME,AMT,DRUG,II,ADDL', '1,100,cytarabine,1,6'], { time: 'd' }).doses;
    expect(dose).toMatchObject({ at: days(1), every: days(1), times: 7 });
  });
});

const bad: readonly (readonly [
  what: string,
  lines: readonly string[],
  line: number,
  column: number,
  words: readonly string[],
])[] = [
  ['nothing', [''], 1, 1, ['no doses', 'TIME and AMT']],
  ['no column AMT', ['TIME,DOSE,DRUG', '0,1,cytarabine'], 1, 1, ['the column AMT is missing']],
  ['no drug', ['TIME,AMT', '0,100'], 1, 1, ['does not say which drug', '--cmt 1=cytarabine']],
  [
    'a drug that is misspelled',
    ['TIME,AMT,DRUG', '0,100,cytarabin'],
    2,
    7,
    ['unknown drug', 'Did you mean "cytarabine"?'],
  ],
  ['a compartment that nobody explains', ['TIME,AMT,CMT', '0,100,2'], 2, 7, ['compartment 2', '--cmt 2=cytarabine']],
  ['a dose of nothing', ['TIME,AMT,DRUG,EVID', '0,0,cytarabine,1'], 2, 3, ['the dose is nothing', 'above 0']],
  ['a negative dose', ['TIME,AMT,DRUG', '0,-5,cytarabine'], 2, 3, ['the dose is nothing', '"-5"']],
  ['no dose at all', ['TIME,AMT,DRUG', '0,0,cytarabine'], 2, 3, ['no row has a dose']],
  ['words for numbers', ['TIME,AMT,DRUG', 'noon,100,cytarabine'], 2, 1, ['TIME is no number', '"noon"']],
  ['a row that is too short', ['TIME,AMT,DRUG', '0,100'], 2, 6, ['does not fit the header', '3 values']],
  [
    'more doses without an interval',
    ['TIME,AMT,DRUG,II,ADDL', '0,1,cytarabine,0,3'],
    2,
    16,
    ['need an interval', 'II above 0'],
  ],
  ['a modeled rate', ['TIME,AMT,RATE,DRUG', '0,1,-2,cytarabine'], 2, 5, ['modeled rate']],
  ['a reset', ['TIME,AMT,DRUG,EVID', '0,1,cytarabine,4'], 2, 16, ['resets are not read']],
  ['steady state', ['TIME,AMT,DRUG,SS', '0,1,cytarabine,1'], 2, 16, ['steady state is not read']],
  [
    'several patients',
    ['ID,TIME,AMT,DRUG', '1,0,1,cytarabine', '2,0,1,cytarabine'],
    2,
    1,
    ['several patients', '1, 2', '--patient'],
  ],
  [
    'overlapping infusions',
    ['TIME,AMT,DUR,DRUG', '0,1,24,cytarabine', '12,1,24,cytarabine'],
    3,
    1,
    ['overlap', 'day 0.5', 'line 2'],
  ],
  [
    'an infusion longer than its interval',
    ['TIME,AMT,DUR,DRUG,II,ADDL', '0,1,24,cytarabine,12,3'],
    2,
    19,
    ['overlap', 'Make II longer'],
  ],
  ['a header below a comment', ['# of a trial', 'TIME,DOSE,DRUG', '0,1,cytarabine'], 2, 1, ['AMT is missing']],
  [
    'a column that is nearly known',
    ['# of a trial', 'TIME,AMT,DRUG,ADDLL', '0,1,cytarabine,3'],
    2,
    15,
    ['the column ADDLL is not read', 'Did you mean "ADDL"?'],
  ],
  [
    'a route that the drug is not given by',
    ['TIME,AMT,DRUG,ROUTE', '0,1,cytarabine,oral'],
    2,
    16,
    ['not given by this route'],
  ],
  [
    'more doses than an overlay may have',
    ['TIME,AMT,DRUG', ...Array.from({ length: 501 }, (_, n) => `${n},1,cytarabine`)],
    1,
    6,
    ['too many doses', 'at most 500', '501'],
  ],
  [
    'more administrations than a scenario may have, before each is compared with each',
    ['TIME,AMT,DUR,DRUG,II,ADDL', ...Array.from({ length: 500 }, (_, n) => `${n},1,0.5,cytarabine,1000,999`)],
    1,
    6,
    ['too many administrations', 'at most 10000', '500000'],
  ],
];

describe('a table is refused, with line, column and remedy, for', () => {
  test.each(bad)('%s', (_, lines, line, column, words) => {
    try {
      read(lines);
    } catch (error) {
      if (!(error instanceof MarrowError)) throw error;
      expect(error.fault.where).toMatchObject({ file: 'doses.csv', line, column });
      for (const word of words) expect(error.message).toContain(word);
      expect(error.fault.advice).toBeTruthy();
      return;
    }
    throw new Error('it was accepted');
  });
});

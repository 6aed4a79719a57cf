import { days } from '../core/units.ts';
import type { Measure } from './measure.ts';
import { gain, mean, over, type Reading, type Window } from './reading.ts';

/** Days of a leukemia that nobody treats: about half of the marrow is leukemic in the middle of them. */
export const course = days(30);
/** The last days of it. */
export const lastDays: Window = { from: days(27), to: days(30) };

export const cells = (cell: string): Measure => ({ kind: 'cells', cell });

export const leukemicCells: Reading = mean(
  cells('leukemic'),
  lastDays,
  'leukemic cells in the marrow on days 27 to 30',
  'cells',
);

export const radiusOfFat: Reading = mean(
  { kind: 'radius', cell: 'adipocyte' },
  lastDays,
  'radius of adipocytes on days 27 to 30',
  'µm',
);

export const fattyAcids: Reading = mean(
  { kind: 'level', substance: 'ffa' },
  lastDays,
  'free fatty acids in the tissue on days 27 to 30',
  'K',
);

/** Deaths to be expected of a blast, day by day. */
export const lossOfBlasts: Reading = over(
  gain(
    { kind: 'expected', event: 'death', cell: 'blast' },
    { from: days(24), to: days(30) },
    'deaths of blasts expected on days 24 to 30',
    'cells',
  ),
  mean(cells('blast'), { from: days(24), to: days(30) }, 'blasts on days 24 to 30', 'cells'),
  'deaths per blast on days 24 to 30',
);

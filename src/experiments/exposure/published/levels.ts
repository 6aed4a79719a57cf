import { days, hours, minutes, quantity } from '../../../core/units.ts';
import type { Published } from './published.ts';
import { within } from './within.ts';

/** nM of what a laboratory reports in mg/L, for so many g/mol; and nM·h of mg·h/L. */
const nanomolar = (milligramsPerLiter: number, molarMass: number) => (milligramsPerLiter * 1e6) / molarMass;

const infusedCytarabine = (perDay: number): Published['dose'] => ({
  amount: quantity(7 * perDay, 'mg/m²'),
  route: 'infusion',
  lasting: days(7),
});
/** Dose rate over the clearance of 134 L/h/m²; 2 % are left open for what has not come to rest. */
const steadyCytarabine = (perDay: number) => within(0.02, nanomolar(perDay / 24 / 134, 243.2));

const natalizumabMonthly: Published['dose'] = {
  amount: quantity(300, 'mg'),
  route: 'infusion',
  lasting: hours(1),
  every: days(28),
  times: 12,
};

/** Levels in human blood after usual doses. */
export const publishedLevels: readonly Published[] = [
  ...[100, 200].map(
    (perDay): Published => ({
      drug: 'cytarabine',
      reading: 'level',
      dose: infusedCytarabine(perDay),
      over: 96,
      range: steadyCytarabine(perDay),
      grade: 'estimated',
      source: `${perDay} mg/m² a day over the clearance of 134 L/h/m², n = 265`,
      cites: ['Fleming1995'],
      stated: true,
    }),
  ),
  {
    drug: 'azacitidine',
    reading: 'area',
    dose: { amount: quantity(75, 'mg/m²'), route: 'subcutaneous' },
    over: 24,
    range: within(0.25, nanomolar(1.17, 244.2)),
    grade: 'measured',
    source: '1170 ng·h/mL in other patients; a quarter is left open for bioavailability, 70-112 %',
    cites: ['AzacitidineUnderSkin', 'AzacitidineInTwoWays'],
    stated: false,
  },
  {
    drug: 'venetoclax',
    reading: 'time of peak',
    dose: { amount: quantity(400, 'mg'), route: 'oral' },
    over: 24,
    range: [5, 8],
    grade: 'measured',
    source: 'after 5-8 h',
    cites: ['VenetoclaxLabel'],
    stated: true,
  },
  {
    drug: 'plerixafor',
    reading: 'area',
    dose: { amount: quantity(0.24, 'mg/kg'), route: 'subcutaneous' },
    over: 10,
    range: within(0.05, nanomolar(2.793, 502.8)),
    grade: 'measured',
    source: '2793 ng·h/mL within 10 h, after which a tenth comes: by how much is left open to 5 %',
    cites: ['PlerixaforLabel'],
    stated: true,
  },
  {
    drug: 'plerixafor',
    reading: 'time of peak',
    dose: { amount: quantity(0.24, 'mg/kg'), route: 'subcutaneous' },
    over: 10,
    range: [0.5, 1],
    grade: 'measured',
    source: 'after 0.5-1 h',
    cites: ['PlerixaforLabel'],
    stated: true,
  },
  {
    drug: 'lenalidomide',
    reading: 'area',
    dose: { amount: quantity(10, 'mg'), route: 'oral' },
    over: 48,
    range: [nanomolar(0.58, 259.3), nanomolar(1.124, 259.3)],
    grade: 'measured',
    source: '852 ± 272 ng·h/mL',
    cites: ['LenalidomideInMds'],
    stated: true,
  },
  {
    drug: 'oxi4503',
    reading: 'area',
    dose: { amount: quantity(9.76, 'mg/m²'), route: 'infusion', lasting: minutes(10) },
    over: 24,
    range: within(0.25, 330),
    grade: 'estimated',
    source: 'combretastatin A4, its sister: 0.169 µM·h at 5 mg/m² and 3.29 at 114 mg/m²; a quarter is left open',
    cites: ['Rustin2003'],
    stated: true,
  },
  {
    drug: 'sunitinib',
    reading: 'time of peak',
    dose: { amount: quantity(25, 'mg'), route: 'oral' },
    over: 48,
    range: [6, 12],
    grade: 'assumed',
    source: 'between 6 and 12 h by the product information; recalled',
    cites: [],
    stated: true,
  },
  {
    drug: 'natalizumab',
    reading: 'level',
    dose: natalizumabMonthly,
    over: 12 * 672,
    range: [nanomolar(23, 149_000), nanomolar(29, 149_000)],
    grade: 'measured',
    source: 'troughs of 23-29 mg/L under 300 mg every four weeks',
    cites: ['NatalizumabSheet'],
    stated: true,
  },
  {
    drug: 'natalizumab',
    reading: 'peak',
    dose: natalizumabMonthly,
    over: 12 * 672,
    range: [nanomolar(58, 149_000), nanomolar(162, 149_000)],
    grade: 'measured',
    source: 'peaks of 110 ± 52 mg/L under 300 mg every four weeks',
    cites: ['NatalizumabSheet'],
    stated: true,
  },
];

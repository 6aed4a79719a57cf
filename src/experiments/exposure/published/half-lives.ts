import { quantity } from '../../../core/units.ts';
import type { Published } from './published.ts';
import { within } from './within.ts';

type Route = Published['dose']['route'];

/** Of drugs whose half-life no dose changes, any dose does. */
const any = quantity(10, 'mg');

/** A range that was read, and from which the kinetics were stated. */
function read(
  drug: string,
  route: Route,
  range: Published['range'],
  over: number,
  source: string,
  cites: readonly string[],
): Published {
  return {
    drug,
    reading: 'half-life',
    dose: { amount: any, route },
    over,
    range,
    grade: 'measured',
    source,
    cites,
    stated: true,
  };
}

/** The same of the faster phase after a dose into the vein. */
function first(
  drug: string,
  range: Published['range'],
  over: number,
  source: string,
  cites: readonly string[],
): Published {
  return { ...read(drug, 'bolus', range, over, source, cites), reading: 'first half-life' };
}

/** A range that is recalled or taken from drugs like it. */
function recalled(drug: string, route: Route, range: Published['range'], over: number, source: string): Published {
  return { ...read(drug, route, range, over, source, []), grade: 'assumed' };
}

/** Half-lives in human blood, h: the last one that was read, or is recalled, of each drug that acts, and the first of some. */
export const publishedHalfLives: readonly Published[] = [
  first('cytarabine', within(0.05, 10 / 60), 12, '10 min, to a twentieth', ['CytarabineLabel']),
  read('cytarabine', 'bolus', [1, 107 / 60], 12, '1-3 h by product information, 7 to 107 min in patients', [
    'CytarabineLabel',
    'CytarabineKinetics',
  ]),
  read('doxorubicin', 'bolus', [20, 48], 120, 'product information', ['DoxorubicinLabel']),
  first('daunorubicin', within(0.05, 45 / 60), 120, '45 min, to a twentieth; 0.77 h was read too', [
    'DaunorubicinLabel',
    'FreeDaunorubicin',
  ]),
  read('daunorubicin', 'bolus', [18.5, 19], 120, 'product information; 26.7 h is that of daunorubicinol', [
    'DaunorubicinLabel',
  ]),
  read('idarubicin', 'bolus', [12, 27], 120, 'drug sheet', ['IdarubicinSheet']),
  read('aclarubicin', 'bolus', [13, 13.6], 80, '13.3 h in three patients', ['AclarubicinPhaseOne1983']),
  {
    ...read('mitoxantrone', 'bolus', [23, 215], 240, 'product information, recalled; 42.6 h in eight patients', [
      'Alberts1985',
    ]),
    grade: 'assumed',
  },
  {
    ...read('etoposide', 'bolus', [4, 11], 24, 'product information; the kinetics have clearance and volume', [
      'EtoposideLabel',
    ]),
    stated: false,
  },
  read('fludarabine', 'bolus', [18, 22], 120, '20 h, to a tenth', ['FludarabineManual']),
  read('azacitidine', 'bolus', [0.34, 0.38], 4, '0.36 ± 0.02 h, six patients', ['AzacitidineInTwoWays']),
  read('azacitidine', 'subcutaneous', [0.55, 0.83], 8, '0.69 ± 0.14 h, six patients', ['AzacitidineInTwoWays']),
  read('venetoclax', 'oral', [24, 28], 160, 'about 26 h', ['VenetoclaxLabel']),
  read('plerixafor', 'subcutaneous', [3, 5], 24, 'product information', ['PlerixaforLabel']),
  read('filgrastim', 'bolus', [3.4, 3.6], 24, 'about 3.5 h, with neutrophils as at rest', ['FilgrastimLabel']),
  read('sorafenib', 'oral', [25, 48], 240, 'product information', ['SorafenibSheet']),
  read('quizartinib', 'oral', [79, 83], 400, 'effective half-life of 81 h on maintenance', ['QuizartinibSummary']),
  read('sunitinib', 'oral', [41, 86], 400, 'product information', ['SunitinibSheet']),
  recalled('rebastinib', 'oral', [6, 24], 120, 'given twice a day; recalled'),
  read('bevacizumab', 'bolus', [11 * 24, 50 * 24], 2400, 'about 20 d (11-50)', ['BevacizumabLabel']),
  {
    ...read('lenalidomide', 'oral', [3, 4], 30, '3-4 h; the kinetics have 3.72 h of another study', ['Chen2017']),
    stated: false,
  },
  recalled('thalidomide', 'oral', [5, 7], 60, 'five to seven hours; recalled'),
  recalled('oxi4503', 'bolus', [0.3, 5], 12, 'as its sister combretastatin A4; recalled'),
  recalled('deferoxamine', 'bolus', [0.3, 6], 12, 'minutes at first, six hours at the end; recalled'),
  recalled('amd3465', 'bolus', [0.5, 5], 24, 'shorter than plerixafor; nothing was read'),
  recalled('bl8040', 'bolus', [0.5, 4], 24, 'short in plasma; recalled'),
  {
    ...recalled(
      'ulocuplumab',
      'bolus',
      [48, 300],
      168,
      'some six days at 10 mg/kg, of which it is read over a week; recalled',
    ),
    dose: { amount: quantity(10, 'mg/kg'), route: 'bolus' },
  },
  recalled('cx01', 'bolus', [0.5, 6], 12, 'as heparins; it is infused without a break'),
  {
    ...read('natalizumab', 'bolus', [7 * 24, 15 * 24], 672, '11 ± 4 d; read over the four weeks between two doses', [
      'NatalizumabSheet',
    ]),
    dose: { amount: quantity(300, 'mg'), route: 'bolus' },
    stated: false,
  },
  recalled('amg-330', 'bolus', [1, 4], 20, 'gone within hours, as blinatumomab; recalled'),
  recalled('as101', 'bolus', [1, 24], 48, 'given every other day; nothing was read'),
  recalled('gmi1359', 'bolus', [1.5, 12], 40, 'as uproleselan or longer; nothing was read'),
  recalled('uproleselan', 'bolus', [1.5, 8], 24, 'cleared by the kidney; recalled; a sister drug has 7.7 h'),
  recalled('gmi1687', 'bolus', [1.5, 12], 40, 'as others of its kind; nothing was read'),
  recalled('h90', 'bolus', [48, 400], 800, 'about a week in mice; recalled'),
  recalled('echinomycin', 'bolus', [0.5, 24], 40, 'nothing was read'),
  recalled('th302', 'bolus', [0.4, 1.5], 8, 'less than an hour; recalled'),
  recalled('pr104', 'bolus', [0.2, 1.5], 6, 'of PR-104A; recalled'),
  recalled('navitoclax', 'oral', [12, 24], 160, 'recalled; 22.2 h in dogs'),
  recalled('gsk2795039', 'bolus', [4, 40], 100, 'so that mice, by body size, clear it within some two hours; recalled'),
  recalled('iacs-010759', 'oral', [20, 120], 400, 'days, so that it was given once a week in the end; recalled'),
  recalled('gw4869', 'bolus', [10, 80], 200, 'so that mice, by body size, clear it in some hours; nothing was read'),
  recalled('rosiglitazone', 'oral', [3, 4], 30, 'three to four hours; recalled'),
  recalled('clenbuterol', 'oral', [25, 39], 240, 'recalled'),
  recalled('propranolol', 'oral', [3, 6], 40, 'three to six hours; recalled'),
  read('mirabegron', 'oral', [45, 55], 300, '50 h, to a tenth', ['MirabegronSheet']),
  recalled('exosomal-daunorubicin', 'bolus', [0.1, 2], 4, 'some 20 min, as liver and spleen take vesicles; recalled'),
  recalled('cell-borne-daunorubicin', 'bolus', [4, 48], 80, 'some 14 h in blood; nothing was read'),
];

import { days, hours, minutes } from '../../src/core/units.ts';
import type { ReadyRegimen } from '../../src/model/ready-regimen.ts';
import { daily, infused, perArea } from '../../src/scenarios/regimens/dose.ts';
import { flagIda } from '../../src/scenarios/regimens/fludarabine.ts';
import { mec } from '../../src/scenarios/regimens/mec.ts';
import {
  withDaunorubicin45,
  withDaunorubicin60,
  withDaunorubicin90,
} from '../../src/scenarios/regimens/seven-and-three.ts';
import type { Trial } from '../../src/trials/index.ts';

/** What is read of blood after chemotherapy: days from the first dose, or the lowest count in 10⁹/L. */
export const readings = {
  anc_500_day: 'neutrophils back at 0.5 · 10⁹/L',
  anc_1000_day: 'neutrophils back at 1.0 · 10⁹/L',
  platelet_nadir: 'lowest platelet count',
  platelets_20_day: 'platelets back at 20 · 10⁹/L',
  platelets_50_day: 'platelets back at 50 · 10⁹/L',
  platelets_100_day: 'platelets back at 100 · 10⁹/L',
} as const;
export type Reading = keyof typeof readings;

/** What was published of it. */
export interface Published {
  readonly reading: Reading;
  /** From, to: days, or 10⁹/L. One number twice where a median is all there is. */
  readonly between: readonly [number, number];
  readonly source: string;
  /** Some number of the model was fitted to it. */
  readonly isFitted: boolean;
}

/** Chemotherapy without any drug that aims at the niche, and how blood recovers from it. */
export interface Course {
  readonly id: string;
  readonly disease: Trial['population']['disease'];
  readonly regimen: ReadyRegimen;
  readonly published: readonly Published[];
}

const mitoxantroneEtoposide: ReadyRegimen = {
  id: 'mitoxantrone-etoposide',
  title: 'mitoxantrone and etoposide',
  source:
    'mitoxantrone 10 mg/m² on days 1-3 and etoposide 100 mg/m² on days 1-5, Blood 2007;110:4385; lengths of the infusions are assumed',
  species: 'human',
  doses: [
    daily(infused('mitoxantrone', perArea(10), minutes(15)), 3),
    daily(infused('etoposide', perArea(100), hours(1)), 5),
  ],
};

/** Longer than any of these recoveries. */
export const followed = days(42);

const seen = (reading: Reading, at: number, source: string, isFitted = false): Published => ({
  reading,
  between: [at, at],
  source,
  isFitted,
});
const recalled = (reading: Reading, low: number, high: number, says: string): Published => ({
  reading,
  between: [low, high],
  source: `${says}, recalled`,
  isFitted: false,
});

const aged60to75 = 'median of patients from 60 to 75 years on the 7+3 arm of Blood 2014;123:3239';
const alike =
  'three to four weeks, and as long with 45 as with 90 mg/m² (Blood 2007;110:1833, where no days were read)';

/** Recoveries after standard chemotherapy. None is of a trial that the review names. */
export const courses: readonly Course[] = [
  {
    id: '7+3-45',
    disease: 'untreated',
    regimen: withDaunorubicin45,
    published: [recalled('anc_500_day', 21, 28, alike)],
  },
  {
    id: '7+3-60',
    disease: 'untreated',
    regimen: withDaunorubicin60,
    published: [
      recalled('anc_500_day', 21, 28, 'three to four weeks'),
      seen('anc_1000_day', 32, aged60to75),
      recalled('platelet_nadir', 5, 30, 'patients are below 20 and get platelets'),
      recalled('platelets_50_day', 20, 28, 'three to four weeks'),
      seen('platelets_100_day', 28, aged60to75),
    ],
  },
  {
    id: '7+3-90',
    disease: 'untreated',
    regimen: withDaunorubicin90,
    published: [recalled('anc_500_day', 21, 28, alike)],
  },
  {
    id: 'mitoxantrone-etoposide',
    disease: 'relapsed',
    regimen: mitoxantroneEtoposide,
    published: [
      seen(
        'anc_500_day',
        29,
        'median duration of neutropenia of those who came into remission, with mitoxantrone on 3 or 5 days, Blood 2007;110:4385',
        true,
      ),
    ],
  },
  {
    id: 'mec',
    disease: 'relapsed',
    regimen: mec,
    published: [
      { ...recalled('anc_500_day', 24, 30, 'about four weeks'), isFitted: true },
      recalled('platelet_nadir', 5, 20, 'patients are below 20 and get platelets'),
      recalled('platelets_50_day', 24, 32, 'about four weeks'),
    ],
  },
  {
    id: 'flag-ida',
    disease: 'relapsed',
    regimen: flagIda,
    published: [
      seen(
        'anc_500_day',
        18.5,
        'median of 24 patients, with or without idarubicin, ACCP virtual meeting 2012, paper 26308; the regimen in full was not read',
      ),
      seen('platelets_100_day', 24, 'the same'),
    ],
  },
];

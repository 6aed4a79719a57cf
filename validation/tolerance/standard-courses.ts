import { days, hours, minutes, type Quantity } from '../../src/core/units.ts';
import type { ReadyRegimen } from '../../src/model/ready-regimen.ts';
import { daily, infused, perArea } from '../../src/scenarios/regimens/dose.ts';
import { withDaunorubicin45, withDaunorubicin90 } from '../../src/scenarios/regimens/seven-and-three.ts';
import type { Trial } from '../../src/trials/index.ts';
import type { Group } from '../../src/trials/tolerance.ts';

/** Complete remissions of a group of patients under chemotherapy alone. */
export interface Remissions {
  readonly group: Group;
  readonly share: number;
  /** Fitted to, or another report of the same, by which one sees how far reports reach. */
  readonly use: 'fit' | 'beside';
  readonly source: string;
}

/** How many more come into remission than with the course before, as a share: nothing is fitted to it. */
export interface MoreRemissions {
  readonly group: Group;
  readonly than: string;
  readonly more: number;
  readonly source: string;
}

/** Chemotherapy without any drug that aims at the niche, and what came of it. */
export interface StandardCourse {
  readonly id: string;
  readonly disease: Trial['population']['disease'];
  readonly regimen: ReadyRegimen;
  readonly followed: Quantity<'time'>;
  /** Tolerances at which the course is run, from the lowest. */
  readonly levels: readonly number[];
  readonly remissions: readonly Remissions[];
  readonly more: readonly MoreRemissions[];
}

const mecOverSixDays: ReadyRegimen = {
  id: 'mec-six-days',
  title: 'MEC over six days',
  source:
    'mitoxantrone 6 mg/m² as a bolus, here in 15 minutes, etoposide 80 mg/m² in one hour and cytarabine 1000 mg/m² in six hours, each daily for six days, Blood 2008;112:4007',
  species: 'human',
  doses: [
    daily(infused('mitoxantrone', perArea(6), minutes(15)), 6),
    daily(infused('etoposide', perArea(80), hours(1)), 6),
    daily(infused('cytarabine', perArea(1000), hours(6)), 6),
  ],
};

const followed = days(42);

/**
 * Published remissions of standard chemotherapy: the only outcomes of patients that a fit may read. None is of a trial that the review names.
 * Where no report of one course was found, a second course of those whom the first did not help counts as part of it.
 */
export const standardCourses: readonly StandardCourse[] = [
  {
    id: '7+3-45',
    disease: 'untreated',
    regimen: withDaunorubicin45,
    followed,
    levels: [0.125, 0.25, 0.5, 1, 2, 4],
    remissions: [
      {
        group: 'untreated-to-60',
        share: 0.647,
        use: 'fit',
        source:
          'the mean of 57.3 %, Fernandez et al., N Engl J Med 2009;361:1249, and 72.0 %, Lee et al., Blood 2011;118:3832, after induction, some with a second course',
      },
      {
        group: 'untreated-to-60',
        share: 0.573,
        use: 'beside',
        source: '57.3 %, Fernandez et al., N Engl J Med 2009;361:1249',
      },
      {
        group: 'untreated-to-60',
        share: 0.72,
        use: 'beside',
        source: '72.0 % of 189, with 200 mg/m² of cytarabine a day, Lee et al., Blood 2011;118:3832',
      },
      {
        group: 'untreated-from-60',
        share: 0.35,
        use: 'fit',
        source:
          '35 % of 411 after the first course, with 200 mg/m² of cytarabine a day, Löwenberg et al., N Engl J Med 2009;361:1235',
      },
      {
        group: 'untreated-from-60',
        share: 0.485,
        use: 'beside',
        source: '48.5 % of 635 after induction, not all with this regimen, Farag et al., Blood 2006;108:63',
      },
    ],
    more: [],
  },
  {
    id: 'mec',
    disease: 'relapsed',
    regimen: mecOverSixDays,
    followed,
    levels: [0.25, 0.5, 1, 2, 4],
    remissions: [
      {
        group: 'relapsed',
        share: 23 / 54,
        use: 'fit',
        source:
          '12 of 30 who had relapsed or were refractory, Blood 2008;112:4007, and 11 of 24 whom one induction had not helped, with mitoxantrone on three days, Rinsho Ketsueki 2018;59:858',
      },
      {
        group: 'relapsed',
        share: 0.3,
        use: 'beside',
        source: 'the lower end of the interval of 23 in 54',
      },
      {
        group: 'relapsed',
        share: 0.56,
        use: 'beside',
        source: 'the upper end of the interval of 23 in 54',
      },
    ],
    more: [],
  },
  {
    id: '7+3-90',
    disease: 'untreated',
    regimen: withDaunorubicin90,
    followed,
    levels: [0.125, 0.25, 0.5, 1, 2, 4],
    remissions: [],
    more: [
      {
        group: 'untreated-to-60',
        than: '7+3-45',
        more: 0.105,
        source: '82.5 % of 194 instead of 72.0 % of 189, Lee et al., Blood 2011;118:3832',
      },
      {
        group: 'untreated-from-60',
        than: '7+3-45',
        more: 0.17,
        source:
          '52 % of 402 instead of 35 % of 411 after the first course, Löwenberg et al., N Engl J Med 2009;361:1235',
      },
    ],
  },
];

/** The course as a trial of patients whose leukemic cells all withstand so many times the damage that those of the model do. */
export function standardTrial({ id, disease, regimen, followed }: StandardCourse, times: number): Trial {
  return {
    id,
    title: regimen.title,
    phase: 'standard',
    findings: [],
    source: regimen.source,
    population: {
      says: `leukemic cells withstand ${times} times the damage`,
      patients: null,
      disease,
      tolerance: { says: 'one level', middle: times, reach: 1, source: 'a level of the scan' },
      mutations: [],
    },
    arms: [{ name: regimen.title, regimen, isOfTrial: true, withheld: [] }],
    endpoints: ['cr', 'cr-cri'],
    followed,
    unanswerable: [],
    limits: [],
  };
}

/**
 * How much damage leukemic cells of a group of patients withstand, over what those of the model do. Patients who are treated alike differ in
 * whether they come into remission, and groups in how many do; neither is in the ranges of any other property.
 */
export interface Tolerance {
  /** The group. */
  readonly says: string;
  /** Geometric middle of the range, fitted to remissions of standard chemotherapy. */
  readonly middle: number;
  /** From the middle to either end, times. */
  readonly reach: number;
  /** To what the middle was fitted. */
  readonly source: string;
}

/** Between medians of those who stay without remission and those who come into it, times: half of a range that is spread evenly by ratio. */
const apart = 2.9;

/** Where the reach comes from. */
export const reachSource =
  'cells of non-responders were 2.9 times as resistant to daunorubicin in a dish as those of responders, and no more resistant to cytarabine: 49 adults with untreated AML, Klumper et al., Br J Haematol 1996;93:903; that one factor holds for all drugs is assumed';

export const groups = ['untreated-to-60', 'untreated-from-60', 'relapsed'] as const;
export type Group = (typeof groups)[number];

export const tolerances: Readonly<Record<Group, Tolerance>> = {
  'untreated-to-60': {
    says: 'untreated AML up to 60 years',
    middle: 0.39,
    reach: apart,
    source:
      'fitted, 0.22 to 0.66 by chance among virtual patients, to remissions with 7+3 and 45 mg/m² of daunorubicin: the mean of 57.3 %, Fernandez et al., N Engl J Med 2009;361:1249, and 72.0 %, Lee et al., Blood 2011;118:3832, after induction, some with a second course',
  },
  'untreated-from-60': {
    says: 'untreated AML from 60 years on',
    middle: 0.91,
    reach: apart,
    source:
      'fitted, 0.54 to 1.6 by chance among virtual patients, to remissions with 7+3 and 45 mg/m² of daunorubicin: 35 % of 411 after the first course, with 200 mg/m² of cytarabine a day, Löwenberg et al., N Engl J Med 2009;361:1235',
  },
  relapsed: {
    says: 'relapsed or refractory AML',
    middle: 0.94,
    reach: apart,
    source:
      'fitted, 0.57 to 1.4 by chance among virtual patients, to remissions with MEC: 12 of 30 who had relapsed or were refractory, Blood 2008;112:4007, and 11 of 24 whom one induction had not helped, with mitoxantrone on three days, Rinsho Ketsueki 2018;59:858',
  },
};

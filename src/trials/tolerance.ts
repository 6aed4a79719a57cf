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
    middle: 1,
    reach: apart,
    source: 'not fitted yet',
  },
  'untreated-from-60': {
    says: 'untreated AML from 60 years on',
    middle: 1,
    reach: apart,
    source: 'not fitted yet',
  },
  relapsed: {
    says: 'relapsed or refractory AML',
    middle: 1,
    reach: apart,
    source: 'not fitted yet',
  },
};

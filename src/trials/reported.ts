import type { FindingId } from '../evidence/index.ts';
import type { Endpoint } from './trial.ts';

/** What of a published outcome can be compared: a share of patients, a fold, or which arm does better. */
export type Published =
  | {
      readonly kind: 'share';
      /** Patients who responded; where only a percentage was reported, as many as come nearest. */
      readonly responded: number;
      readonly patients: number;
      /** A rate that is usual without the drug: how likely would so many responses then have been? */
      readonly ifTruly?: number;
    }
  /** A mean fold over the time before the dose, without an interval: two thirds of it to one and a half times it is taken for one. */
  | { readonly kind: 'fold'; readonly fold: number }
  /** The other arm is the reference of the trial. */
  | { readonly kind: 'against'; readonly arm: string; readonly is: 'no better' | 'sooner' | 'more' }
  | { readonly kind: 'words' };

/** An outcome as the review gives it, with the number of its source where the review gives none. */
export interface Reported {
  /** Where the review says it. */
  readonly finding: FindingId;
  readonly says: string;
  readonly endpoint: Endpoint;
  /** In which arm. */
  readonly arm: string;
  readonly published: Published;
}

/**
 * What was reported of each trial, by its registry number. These values are only compared with: no rule, number, fit or prediction reads
 * them, and `test/architecture/reported.ts` says which files may import this one.
 */
export const reported: Readonly<Record<string, readonly Reported[]>> = {
  NCT00015951: [
    {
      finding: 'B057',
      says: 'favorable complete remission, without a number; there was no arm without bevacizumab',
      endpoint: 'cr',
      arm: 'chemotherapy, then bevacizumab',
      published: { kind: 'words' },
    },
  ],
  'BEV-MONO': [
    {
      finding: 'B058',
      says: 'no or a modest effect on leukemia',
      endpoint: 'day-14-blasts',
      arm: 'bevacizumab',
      published: { kind: 'against', arm: 'no treatment', is: 'no better' },
    },
  ],
  NTR904: [
    {
      finding: 'B059',
      says: 'no improvement; its source has complete remission in 65 % in both arms',
      endpoint: 'cr',
      arm: '7+3 with bevacizumab',
      published: { kind: 'against', arm: '7+3', is: 'no better' },
    },
    {
      finding: 'B059',
      says: 'complete remission in 65 % without bevacizumab by its source (Ossenkoppele 2012), of half of the 171 patients',
      endpoint: 'cr',
      arm: '7+3',
      published: { kind: 'share', responded: 55, patients: 85 },
    },
    {
      finding: 'B059',
      says: 'complete remission in 65 % with bevacizumab by its source (Ossenkoppele 2012), of half of the 171 patients',
      endpoint: 'cr',
      arm: '7+3 with bevacizumab',
      published: { kind: 'share', responded: 55, patients: 85 },
    },
  ],
  NCT00783653: [
    {
      finding: 'B063',
      says: 'favorable complete remission, without a number; there was no arm without sunitinib',
      endpoint: 'cr',
      arm: '7+3 with sunitinib',
      published: { kind: 'words' },
    },
  ],
  NCT00512252: [
    {
      finding: 'B096',
      says: 'complete remission with or without recovery of counts in 46 %: 21 of the 46 who got 0.24 mg/kg',
      endpoint: 'cr-cri',
      arm: 'plerixafor with MEC',
      published: { kind: 'share', responded: 21, patients: 46 },
    },
    {
      finding: 'B097',
      says: 'blasts in blood about doubled',
      endpoint: 'blast-mobilization',
      arm: 'plerixafor with MEC',
      published: { kind: 'fold', fold: 2 },
    },
  ],
  NCT00906945: [
    {
      finding: 'B098',
      says: 'no better rate of remission for G-CSF in addition; the trial itself had no arm without it',
      endpoint: 'cr-cri',
      arm: 'G-CSF and plerixafor with MEC',
      published: { kind: 'against', arm: 'plerixafor with MEC', is: 'no better' },
    },
  ],
  NCT00943943: [
    {
      finding: 'B100',
      says: '36 % of 28 responded, partial remission counted',
      endpoint: 'cr-cri-pr',
      arm: 'sorafenib with G-CSF and plerixafor',
      published: { kind: 'share', responded: 10, patients: 28 },
    },
    {
      finding: 'B101',
      says: 'blasts in blood rose 58.4-fold in the mean',
      endpoint: 'blast-mobilization',
      arm: 'sorafenib with G-CSF and plerixafor',
      published: { kind: 'fold', fold: 58.4 },
    },
  ],
  NCT01838395: [
    {
      finding: 'B104',
      says: 'blasts were mobilized, without a number',
      endpoint: 'blast-mobilization',
      arm: 'BL-8040 with cytarabine',
      published: { kind: 'against', arm: 'cytarabine alone', is: 'more' },
    },
  ],
  NCT01120457: [
    {
      finding: 'B106',
      says: 'complete remission with or without recovery of counts in 51 %: 22 of the 43 who got 10 mg/kg in the expansion; before MEC, after one dose alone, in four of all 73',
      endpoint: 'cr-cri',
      arm: 'ulocuplumab with MEC',
      published: { kind: 'share', responded: 22, patients: 43 },
    },
  ],
  NCT02056782: [
    {
      finding: 'B108',
      says: 'complete remission in 11 of 12',
      endpoint: 'cr',
      arm: '7+3 with CX-01',
      published: { kind: 'share', responded: 11, patients: 12, ifTruly: 0.65 },
    },
    {
      finding: 'B109',
      says: 'counts came back fast',
      endpoint: 'platelets-100',
      arm: '7+3 with CX-01',
      published: { kind: 'against', arm: '7+3', is: 'sooner' },
    },
  ],
  NCT02873338: [
    {
      finding: 'B110',
      says: 'complete remission with or without recovery of counts in 89 %; which arm is not said: taken of the higher dose, and of 18, since 89 % is 16 of 18 or 17 of 19 and of 22, a third of 66, no number at all',
      endpoint: 'cr-cri',
      arm: '7+3 with CX-01 0.25 mg/kg/h',
      published: { kind: 'share', responded: 16, patients: 18 },
    },
  ],
  NCT02306291: [
    {
      finding: 'B122',
      says: 'complete and promising; the review names MEC or FAI and no number; by its source (DeAngelo 2022) the trial ran MEC, with complete remission with or without recovery of counts in 41 % of the 54 at 10 mg/kg (35 % with), and 7+3 in untreated patients',
      endpoint: 'cr-cri',
      arm: 'uproleselan with MEC',
      published: { kind: 'share', responded: 22, patients: 54 },
    },
  ],
  NCT01149915: [
    {
      finding: 'B137',
      says: 'rapid and short-lived fall of leukemia in most, without a number',
      endpoint: 'blasts-halved',
      arm: 'TH-302 on five days',
      published: { kind: 'against', arm: 'no treatment', is: 'more' },
    },
  ],
  NCT01037556: [
    {
      finding: 'B139',
      says: 'activity, without a number',
      endpoint: 'cr-cri-pr',
      arm: 'PR-104',
      published: { kind: 'against', arm: 'no treatment', is: 'more' },
    },
    {
      finding: 'B140',
      says: 'myelosuppression was its main toxicity, without a number',
      endpoint: 'neutrophils-500',
      arm: 'PR-104',
      published: { kind: 'words' },
    },
  ],
};

/** What was reported of a trial; nothing where the review gives no outcome of its own. */
export function reportedOf({ id }: { readonly id: string }): readonly Reported[] {
  return reported[id] ?? [];
}

import { assessableFrom } from './assessment.ts';
import type { CountLevels } from './count-levels.ts';
import { sinceTreatment, type TreatedCourse } from './course.ts';
import { firstFrom } from './rows.ts';

/** Days from the first dose to the first on which a response, or a better one of its kind, was there; null for never. */
export interface Response {
  /** Complete remission: no blasts, neutrophils at 1.0 and platelets at 100 · 1e9/L. */
  readonly cr_day: number | null;
  /** With partial recovery: neutrophils at 0.5 and platelets at 50 · 1e9/L. */
  readonly crh_day: number | null;
  /** With incomplete recovery: one of the two counts of CR. */
  readonly cri_day: number | null;
  /** With incomplete recovery of platelets alone: the neutrophils of CR. */
  readonly crp_day: number | null;
  /** Morphologic leukemia-free state: no blasts, counts as they may be. */
  readonly mlfs_day: number | null;
  /** Partial remission: counts of CR, blasts in marrow at most 25 % and at most half of those before treatment. */
  readonly pr_day: number | null;
}

/** Blasts in marrow below which there may be remission, and at which there is a relapse, %. */
export const remissionBlasts = 5;
/** Most blasts in marrow of a partial remission, %. */
const partialBlasts = 25;
/** Blasts in blood that a count of 200 leukocytes does not show, %. The criteria say "absence". */
const unseenInBlood = 0.5;
/** Share of the marrow cells of the start below which a marrow is aplastic. */
export const aplastic = 0.1;

/**
 * Responses of a run. Nothing when there was nothing to remit: no treatment, or fewer than 5 % blasts before it.
 *
 * Source: Döhner et al., Blood 140, 1345 (2022), table of response criteria; CRp as trials before CRh report it, after Cheson
 * et al., J Clin Oncol 21, 4642 (2003). There is no disease outside the block, and no transfusion.
 */
export function responseOf(course: TreatedCourse, levels: CountLevels): Response {
  const { cellularity, circulatingBlasts, marrowBlasts, neutrophils, platelets, treated } = course;
  if (treated < 0 || !(marrowBlasts[treated]! >= remissionBlasts)) return none;
  const from = assessableFrom(course, levels);
  const isClear = (row: number) => circulatingBlasts[row]! < unseenInBlood;
  const isFree = (row: number) => marrowBlasts[row]! < remissionBlasts && isClear(row);
  const has = (row: number, level: 'partial' | 'complete') => ({
    neutrophils: neutrophils[row]! >= levels.neutrophils[level],
    platelets: platelets[row]! >= levels.platelets[level],
  });
  const hasBoth = (row: number, level: 'partial' | 'complete') =>
    has(row, level).neutrophils && has(row, level).platelets;
  const isHalved = (row: number) =>
    marrowBlasts[row]! <= partialBlasts && marrowBlasts[row]! <= marrowBlasts[treated]! / 2;
  const first = (holds: (row: number) => boolean) =>
    sinceTreatment(
      course,
      firstFrom(marrowBlasts, from, (_, row) => holds(row)),
    );
  return {
    cr_day: first((row) => isFree(row) && hasBoth(row, 'complete')),
    crh_day: first((row) => isFree(row) && hasBoth(row, 'partial')),
    cri_day: first((row) => isFree(row) && (has(row, 'complete').neutrophils || has(row, 'complete').platelets)),
    crp_day: first((row) => isFree(row) && has(row, 'complete').neutrophils),
    mlfs_day: first((row) => isFree(row) && !(cellularity[row]! < aplastic * cellularity[0]!)),
    pr_day: first((row) => isClear(row) && isHalved(row) && hasBoth(row, 'complete')),
  };
}

const none: Response = { cr_day: null, crh_day: null, cri_day: null, crp_day: null, mlfs_day: null, pr_day: null };

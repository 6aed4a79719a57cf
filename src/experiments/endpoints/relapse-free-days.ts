import type { TreatedCourse } from './course.ts';
import { type Response, remissionBlasts } from './response.ts';
import { firstFrom, rowOnDay } from './rows.ts';

/** Days from the first dose to which relapse-free days are counted. */
const horizon = 180;

/**
 * Days from the first CR, CRh or CRi to relapse, of the first 180 days from the first dose: 0 when no remission came. Null
 * when there was nothing to remit, the run ended before it could be told, or no blasts in blood were recorded.
 *
 * Source: relapse-free survival from CR, CRh or CRi, and relapse as at least 5 % blasts in marrow, Döhner et al., Blood 140,
 * 1345 (2022). Blasts that come back in blood alone are no relapse here: one cell in the blood of a block is some per µL.
 */
export function relapseFreeDays(course: TreatedCourse, response: Response): number | null {
  const { circulatingBlasts, marrowBlasts, time, treated } = course;
  if (treated < 0 || !(marrowBlasts[treated]! >= remissionBlasts)) return null;
  if (Number.isNaN(circulatingBlasts[treated]!)) return null;
  const isFollowed = rowOnDay(time, time[treated]! + horizon) >= 0;
  const days = [response.cr_day, response.crh_day, response.cri_day].filter((day) => day !== null);
  const began = days.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...days);
  if (began >= horizon) return isFollowed ? 0 : null;
  const remitted = rowOnDay(time, time[treated]! + began);
  const relapsed = firstFrom(marrowBlasts, remitted, (blasts) => blasts >= remissionBlasts);
  const ended = relapsed < 0 ? Number.POSITIVE_INFINITY : time[relapsed]! - time[treated]!;
  if (ended > horizon) return isFollowed ? horizon - began : null;
  return ended - began;
}

import { blast } from '../../biology/cells/blast.ts';
import { cd34Positive } from '../../biology/cells/cd34.ts';
import { leukemicProgenitor } from '../../biology/cells/leukemic-progenitor.ts';
import { lsc } from '../../biology/cells/lsc.ts';
import type { Series } from '../../io/index.ts';
import type { CountLevels } from './count-levels.ts';
import { courseOf } from './course.ts';
import { day14Blasts } from './day-14-blasts.ts';
import { type Doses, dosesIn } from './doses.ts';
import { lastingRecovery } from './lasting-recovery.ts';
import { lossOf } from './loss.ts';
import { peakMobilization } from './mobilization.ts';
import { relapseFreeDays } from './relapse-free-days.ts';
import { type Response, responseOf } from './response.ts';
import { lowest } from './rows.ts';

/** Endpoints of a run as a trial would report them; null where there is no such number. */
export interface Endpoints extends Response, Doses {
  /** HSC and neutrophils that were missing over those at the start, summed over time, d: a day with none counts one. */
  readonly hsc_days_lost: number | null;
  readonly anc_days_lost: number | null;
  /** Lowest neutrophil count of the run over that at the start. */
  readonly anc_lowest_over_start: number | null;
  /** Leukemic share of the marrow 14 days after the first dose, %. */
  readonly day_14_blasts_pct: number | null;
  /** Days from the first CR, CRh or CRi to relapse, of the first 180 days from the first dose. */
  readonly relapse_free_days: number | null;
  /**
   * Days from the first dose to the first of three days on which neutrophils, once below 500 or 1000 per µL, are at it again; in other
   * species than humans at the same share of the healthy count.
   */
  readonly anc_500_day: number | null;
  readonly anc_1000_day: number | null;
  /** Lowest platelet count after the first dose, or of the whole run without one, 1e9/L. */
  readonly platelet_nadir: number | null;
  /** The same of platelets, once below 20, 50 or 100 · 1e9/L. */
  readonly platelets_20_day: number | null;
  readonly platelets_50_day: number | null;
  readonly platelets_100_day: number | null;
  /** Greatest egress of CD34+ cells, of LSC, and of leukemic progenitors and blasts in the week after the first dose, over that of the day before. */
  readonly cd34_mobilization_fold: number | null;
  readonly lsc_mobilization_fold: number | null;
  readonly blast_mobilization_fold: number | null;
  /** Days from the first dose to that greatest egress. */
  readonly cd34_mobilization_day: number | null;
  readonly lsc_mobilization_day: number | null;
  readonly blast_mobilization_day: number | null;
}

/** Endpoints from the recorded series alone. */
export function endpointsOf(series: Series, levels: CountLevels): Endpoints {
  const course = courseOf(series);
  const { hsc, neutrophils, platelets, time, treated } = course;
  const response = responseOf(course, levels);
  const neutrophilLoss = lossOf(time, neutrophils);
  const fewest = platelets[lowest(platelets, Math.max(treated, 0))] ?? Number.NaN;
  const peak = (cells: readonly string[]) => (treated < 0 ? null : peakMobilization(series, cells, time[treated]!));
  const [cd34, stem, bulk] = [peak(cd34Positive), peak([lsc.id]), peak([leukemicProgenitor.id, blast.id])];
  return {
    ...response,
    relapse_free_days: relapseFreeDays(course, response),
    day_14_blasts_pct: day14Blasts(course),
    anc_500_day: lastingRecovery(course, neutrophils, levels.neutrophils.partial),
    anc_1000_day: lastingRecovery(course, neutrophils, levels.neutrophils.complete),
    platelet_nadir: Number.isNaN(fewest) ? null : fewest,
    platelets_20_day: lastingRecovery(course, platelets, levels.platelets.untransfused),
    platelets_50_day: lastingRecovery(course, platelets, levels.platelets.partial),
    platelets_100_day: lastingRecovery(course, platelets, levels.platelets.complete),
    hsc_days_lost: lossOf(time, hsc).daysLost,
    anc_days_lost: neutrophilLoss.daysLost,
    anc_lowest_over_start: neutrophilLoss.lowestOverStart,
    cd34_mobilization_fold: cd34?.fold ?? null,
    lsc_mobilization_fold: stem?.fold ?? null,
    blast_mobilization_fold: bulk?.fold ?? null,
    cd34_mobilization_day: cd34?.after ?? null,
    lsc_mobilization_day: stem?.after ?? null,
    blast_mobilization_day: bulk?.after ?? null,
    ...dosesIn(series),
  };
}

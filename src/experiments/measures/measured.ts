import { measures as read } from '../../engine/measures.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { columnOf, type Measure } from '../../model/measure.ts';
import { activityOf, associationOf } from './activity.ts';
import { carriersOf } from './carriers.ts';
import { coincidenceOf } from './coincidence.ts';
import { countOf } from './count.ts';
import { depthOf } from './depth.ts';
import { chimerismOf, clonesOf } from './descent.ts';
import { distanceOf, dotsOf } from './distance.ts';
import { expectedOf } from './expected.ts';
import { gatedDistanceOf, gatedOf, overlapOf, purityOf } from './gated.ts';
import { gradientOf } from './gradient.ts';
import { levelOf, shareBelow } from './level.ts';
import { inLowest } from './lowest.ts';
import { radiusOf } from './radius.ts';
import { roomOf } from './room.ts';
import { leakOf, perfusionOf, vesselDensityOf, vesselProfilesOf } from './vessels.ts';

/** What a tissue shows of some measures at this moment, by their columns. */
export function measured(tissue: Tissue, measures: readonly Measure[]): [column: string, value: number][] {
  return measures.map((measure) => [columnOf(measure), measureIn(tissue, measure)]);
}

/** NaN where a tissue has nothing to measure. */
export function measureIn(tissue: Tissue, measure: Measure): number {
  switch (measure.kind) {
    case 'cells':
      return countOf(tissue, measure);
    case 'gated':
      return gatedOf(tissue, measure);
    case 'purity':
      return purityOf(tissue, measure);
    case 'gated distance':
      return gatedDistanceOf(tissue, measure);
    case 'overlap':
      return overlapOf(tissue, measure);
    case 'chimerism':
      return chimerismOf(tissue, measure);
    case 'clones':
      return clonesOf(tissue, measure);
    case 'carriers':
      return carriersOf(tissue, measure);
    case 'room':
      return roomOf(tissue, measure);
    case 'distance':
      return distanceOf(tissue, measure);
    case 'dots':
      return dotsOf(tissue, measure);
    case 'activity':
      return activityOf(tissue, measure);
    case 'association':
      return associationOf(tissue, measure);
    case 'radius':
      return radiusOf(tissue, measure);
    case 'level':
      return levelOf(tissue, measure);
    case 'below':
      return shareBelow(tissue, measure);
    case 'gradient':
      return gradientOf(tissue, measure);
    case 'in lowest':
      return inLowest(tissue, measure);
    case 'depth':
      return depthOf(tissue, measure);
    case 'vessel density':
      return vesselDensityOf(tissue, measure);
    case 'vessel profiles':
      return vesselProfilesOf(tissue, measure);
    case 'leak':
      return leakOf(tissue);
    case 'perfusion':
      return perfusionOf(tissue);
    case 'coincidence':
      return coincidenceOf(tissue, measure);
    case 'expected':
      return expectedOf(tissue, measure);
    case 'neutrophils':
      return read(tissue).neutrophilCount;
    case 'leukemic share':
      return 100 * read(tissue).leukemicFraction;
  }
}

import type { Tissue } from '../../engine/tissue.ts';
import { givenOf } from '../../engine/treatment/courses.ts';
import type { SeriesColumn } from './series-column.ts';

/**
 * Of the regimens that may be adjusted, by drug: doses given so far, a reduced one counting for its share, and doses that
 * were due and were left out. Nothing where all is given as planned.
 */
export function adjustedOf({ schedule }: Tissue): SeriesColumn[] {
  const decided = new Map<string, { given: number; held: number }>();
  schedule.plans.forEach((_, k) => {
    for (const { drug, given, held } of givenOf(schedule.courses, k)) {
      const sum = decided.get(drug) ?? { given: 0, held: 0 };
      decided.set(drug, { given: sum.given + given, held: sum.held + held });
    }
  });
  return [...decided].flatMap(([drug, { given, held }]) => [
    { name: `${drug}_doses_given`, value: given },
    { name: `${drug}_doses_held`, value: held },
  ]);
}

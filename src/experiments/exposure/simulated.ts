import { MarrowError } from '../../core/error.ts';
import { hours } from '../../core/units.ts';
import type { Model } from '../../model/model.ts';
import { type Course, courseOf, evenly, firstHalfLife, halfLifeSince, peakOf } from './course.ts';
import type { Published, Reading } from './published/index.ts';

const readings: Readonly<Record<Reading, (course: Course) => number>> = {
  'half-life': (course) => halfLifeSince(0.9 * course.times.at(-1)!, course),
  'first half-life': firstHalfLife,
  'time of peak': (course) => peakOf(course).time,
  peak: (course) => peakOf(course).level,
  level: ({ levels }) => levels.at(-1)!,
  area: ({ area }) => area,
};

/** Into so many steps is the time divided: a peak is found to a thousandth of it. */
const steps = 1000;

/** What the kinetics of the model give for what was published, in the unit of its range. */
export function simulated(model: Model, { drug: id, dose, over, reading }: Published): number {
  const drug = model.drugs.find((each) => each.id === id);
  const human = model.species.find((each) => each.id === 'human');
  if (drug === undefined || human === undefined) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `the level of "${id}" in human blood cannot be simulated`,
      expected: 'a model with that drug and with humans',
      advice: 'Take it out of experiments/exposure/published, or put the drug back.',
    });
  }
  return readings[reading](courseOf(drug, human, { ...dose, at: hours(0) }, evenly(over, steps)));
}

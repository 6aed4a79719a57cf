import { hours, internal, printQuantity } from '../../core/units.ts';
import type { Drug } from '../../model/drug.ts';
import type { Model } from '../../model/model.ts';
import type { Dose, Route } from '../../model/regimen.ts';
import type { Species } from '../../model/species.ts';
import { courseOf, evenly, halfLifeSince, peakOf } from './course.ts';
import { type UsualDose, usualDose } from './usual-dose.ts';

/** The level of a drug in blood after the first dose that a species usually gets: part of the contract of `explain --json`. */
export interface FirstDose {
  readonly species: string;
  /** Ready regimen or strategy that gives it; null where none does, and the dose is an example. */
  readonly given_in: string | null;
  readonly dose: string;
  readonly peak_nM: number;
  readonly peak_h: number;
  /** Over the last tenth of the time after the dose. */
  readonly half_life_h: number;
  readonly area_nM_h: number;
  /** Until a tenth of what was in the body is left. */
  readonly over_h: number;
  /** In equal steps of time, from the start to the end. */
  readonly levels_nM: readonly number[];
}

/** One for each species that has kinetics of the drug. */
export function firstDosesOf(model: Model, drug: Drug): FirstDose[] {
  return model.species
    .filter(({ id }) => drug.pharmacokinetics[id] !== undefined)
    .map((species) => firstDose(drug, species, usualDose(drug, species)));
}

/** Steps of the curve that is told, and into how many each is divided to find the peak. */
const steps = 48;
const finer = 10;

function firstDose(drug: Drug, species: Species, { plan, dose: first }: UsualDose): FirstDose {
  const { every: _every, times: _times, ...rest } = first;
  const dose: Dose = { ...rest, at: hours(0) };
  const end = dose.lasting === undefined ? 0 : internal(dose.lasting);
  const over = timeToTenth(drug, species, dose, end);
  const last = over - (over - end) / 10;
  const curve = evenly(over, steps);
  const moments = new Set([...curve, ...evenly(over, steps * finer), end, last]);
  const course = courseOf(
    drug,
    species,
    dose,
    [...moments].toSorted((a, b) => a - b),
  );
  const peak = peakOf(course);
  return {
    species: species.id,
    given_in: plan,
    dose: `${printQuantity(dose.amount)} ${inWords(dose)}`,
    peak_nM: peak.level,
    peak_h: peak.time,
    half_life_h: halfLifeSince(last, course),
    area_nM_h: course.area,
    over_h: over,
    levels_nM: curve.map((time) => course.levels[course.times.indexOf(time)]!),
  };
}

const routeWords: Readonly<Record<Route, string>> = {
  bolus: 'at once',
  infusion: 'by infusion',
  oral: 'by mouth',
  subcutaneous: 'under the skin',
};

const inWords = ({ route, lasting }: Dose) =>
  lasting === undefined ? routeWords[route] : `over ${printQuantity(lasting)}`;

const tenth = 0.1;
/** h. */
const tenYears = 87_600;

/** Hours after which a tenth is left of what the body held as the dose ended; ten years for a drug that does not leave it. */
function timeToTenth(drug: Drug, species: Species, dose: Dose, end: number): number {
  const isLeft = (time: number) => {
    const [most, held] = courseOf(drug, species, dose, [end, time]).held;
    return held! > tenth * most!;
  };
  let [since, until] = [0, 1];
  while (isLeft(end + until) && until < tenYears) [since, until] = [until, 2 * until];
  for (let n = 0; n < 12; n++) {
    const middle = (since + until) / 2;
    if (isLeft(end + middle)) since = middle;
    else until = middle;
  }
  return end + until;
}

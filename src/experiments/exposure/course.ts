import { exp, LN2, log } from '../../core/math.ts';
import { internal } from '../../core/units.ts';
import { administer, type Given } from '../../engine/treatment/administer.ts';
import { amountOf, depotsOf, disposition } from '../../engine/treatment/pharmacokinetics.ts';
import type { Drug } from '../../model/drug.ts';
import type { Dose } from '../../model/regimen.ts';
import type { Species } from '../../model/species.ts';

/** The level of one drug in blood from its first dose on. */
export interface Course {
  /** h. */
  readonly times: readonly number[];
  /** At each of them, nM; at 0 just after a bolus. */
  readonly levels: readonly number[];
  /** What is in the body at each of them, nmol. */
  readonly held: readonly number[];
  /** Area under the level up to the last of them, nM·h. */
  readonly area: number;
}

/** h: what is given at an instant is in blood so long after it. */
const justAfter = 1e-9;

/**
 * The level after one dose or a row of doses by the kinetics of the drug alone, with blood cells as at rest.
 *
 * @param times ascending, h
 */
export function courseOf(drug: Drug, species: Species, dose: Omit<Dose, 'drug'>, times: readonly number[]): Course {
  const body = disposition(drug, species);
  const amounts = { central: 0, peripheral: 0, area: 0 };
  const waiting = new Map(depotsOf(drug, species).map((depot) => [depot, new Float64Array(1)]));
  const doses = givenOf(dose, amountOf({ drug: drug.id, ...dose }, body, species));
  const levels: number[] = [];
  const held: number[] = [];
  let now = 0;
  for (const time of times) {
    const next = time === 0 ? justAfter : time;
    administer(amounts, waiting, { drug, species, body }, doses, now, next);
    now = next;
    levels.push(amounts.central / body.volume);
    held.push([...waiting.values()].reduce((sum, [left]) => sum + left!, amounts.central + amounts.peripheral));
  }
  return { times, levels, held, area: amounts.area / body.volume };
}

function givenOf({ at, every, lasting, route, times = 1 }: Omit<Dose, 'drug'>, amount: number): Given[] {
  const between = every === undefined ? 0 : internal(every);
  const length = lasting === undefined ? 0 : internal(lasting);
  return Array.from({ length: times }, (_, n) => {
    const from = internal(at) + n * between;
    return { amount, route, from, to: from + length };
  });
}

/** Moments from 0 to `over`, in so many equal steps. */
export function evenly(over: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, n) => (n * over) / steps);
}

/** Highest level, nM, and when it is reached, h. */
export function peakOf({ levels, times }: Course): { readonly level: number; readonly time: number } {
  const level = levels.reduce((most, each) => (each > most ? each : most), 0);
  return { level, time: times[levels.indexOf(level)]! };
}

/** Half-life between the end and the last moment that is not after another one, h. */
export function halfLifeSince(from: number, { levels, times }: Course): number {
  const n = times.findLastIndex((time) => time <= from);
  return ((times.at(-1)! - times[n]!) * LN2) / log(levels[n]! / levels.at(-1)!);
}

/** Half-life of what is left of the first two levels when the last phase, extended back from the end, is taken off, h. */
export function firstHalfLife(course: Course): number {
  const { times, levels } = course;
  const end = times.at(-1)!;
  const last = LN2 / halfLifeSince(0.9 * end, course);
  const left = (n: number) => levels[n]! - levels.at(-1)! * exp(last * (end - times[n]!));
  return ((times[1]! - times[0]!) * LN2) / log(left(0) / left(1));
}

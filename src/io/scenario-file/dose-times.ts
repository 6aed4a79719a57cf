import { internal, type Quantity, sayQuantity } from '../../core/units.ts';
import type { Dose, Regimen } from '../../model/regimen.ts';
import { daysOf, firstOverlap, hardly, hoursOf, infusionsOf, startsOf } from './infusions.ts';
import { limits } from './limits.ts';
import { type Path, refuse } from './problem.ts';

/** What to do about doses that no body can be given, in the words of the file in which they stand. */
export interface DoseAdvice {
  readonly overlapsItself: string;
  /** @param index of the dose that was listed before */
  readonly overlaps: (index: number) => string;
  readonly tooMany: string;
}

const inScenario: DoseAdvice = {
  overlapsItself: 'Make "lasting" shorter or "every" longer; a higher rate is a larger amount.',
  overlaps: (index) => `Let this one begin when doses[${index}] has ended, or make one infusion of the two.`,
  tooMany: 'Give fewer cycles, or an infusion in place of many doses.',
};

/** Refuse more doses than a file may ask for, infusions of one drug at the same time, and doses that run into the next cycle. */
export function checkDoses(regimen: Regimen, path: Path, advice: DoseAdvice = inScenario): void {
  const { doses, cycles } = regimen;
  checkNumber(regimen, path, advice);
  for (const [index, dose] of doses.entries()) checkOwnLength(dose, [...path, 'doses', index], advice);
  checkApart(doses, path, advice);
  if (cycles === undefined || cycles.times === 1) return;
  for (const [index, dose] of doses.entries()) checkCycle(dose, cycles.every, [...path, 'doses', index]);
}

/** Administrations in all cycles. */
export function administrationsOf({ doses, cycles }: Regimen): number {
  return doses.reduce((sum, { times = 1 }) => sum + times, 0) * (cycles?.times ?? 1);
}

function checkNumber(regimen: Regimen, path: Path, { tooMany }: DoseAdvice): void {
  const numbers = [
    ['doses', regimen.doses.length, limits.doses],
    ['administrations', administrationsOf(regimen), limits.administrations],
  ] as const;
  for (const [what, found, most] of numbers) {
    if (found <= most) continue;
    refuse({
      path: [...path, 'doses'],
      message: `the regimen has too many ${what}`,
      expected: `at most ${most}`,
      found: `${found}`,
      advice: tooMany,
    });
  }
}

function checkOwnLength({ drug, lasting, every, times = 1 }: Dose, path: Path, { overlapsItself }: DoseAdvice): void {
  if (lasting === undefined || every === undefined || times === 1) return;
  if (internal(lasting) <= internal(every) + hardly) return;
  refuse({
    path: [...path, 'every'],
    message: `infusions of ${drug} overlap: each begins before the one before it has ended`,
    expected: `at least ${sayQuantity(lasting)}, the length of one`,
    found: sayQuantity(every),
    advice: overlapsItself,
  });
}

function checkApart(doses: readonly Dose[], path: Path, { overlaps }: DoseAdvice): void {
  const overlap = firstOverlap(doses.flatMap(infusionsOf));
  if (overlap === null) return;
  const [before, next] = overlap;
  const [first, second] = before.index < next.index ? [before, next] : [next, before];
  refuse({
    path: [...path, 'doses', second.index, 'at'],
    message: `infusions of ${second.drug} overlap on ${daysOf(next.from)} of the regimen`,
    expected: 'one infusion of a drug at a time',
    found: `one from ${daysOf(first.from)} and one from ${daysOf(second.from)}`,
    advice: overlaps(first.index),
  });
}

function checkCycle(dose: Dose, every: Quantity<'time'>, path: Path): void {
  const end = startsOf(dose).at(-1)! + hoursOf(dose.lasting);
  if (end <= internal(every) + hardly) return;
  refuse({
    path: [...path, dose.every === undefined ? 'at' : 'times'],
    message: `doses of ${dose.drug} run into the next cycle`,
    expected: `the last one over by ${daysOf(internal(every))}, when the next cycle begins`,
    found: `one until ${daysOf(end)}`,
    advice: 'Give fewer of them, or make the cycle longer.',
  });
}

import { internal, printQuantity, type Quantity } from '../../core/units.ts';
import type { Dose, Regimen } from '../../model/regimen.ts';
import { type Path, refuse } from './problem.ts';

/** Rounding of sums of hours. */
const hardly = 1e-6;
const daysOf = (hours: number) => `day ${Number((hours / 24).toPrecision(6))}`;
const hoursOf = (time: Quantity<'time'> | undefined) => (time === undefined ? 0 : internal(time));

/** Refuse infusions of one drug that run at the same time, and doses that run into the next cycle. */
export function checkDoses(regimen: Regimen, path: Path): void {
  const { doses, cycles } = regimen;
  doses.forEach((dose, index) => {
    const at = [...path, 'doses', index];
    checkOwnLength(dose, at);
    for (const [before, earlier] of doses.slice(0, index).entries()) {
      if (earlier.drug === dose.drug) checkPair(earlier, dose, before, at);
    }
    if (cycles !== undefined && cycles.times > 1) checkCycle(dose, cycles.every, at);
  });
}

function checkOwnLength({ drug, lasting, every, times = 1 }: Dose, path: Path): void {
  if (lasting === undefined || every === undefined || times === 1) return;
  if (internal(lasting) <= internal(every) + hardly) return;
  refuse({
    path: [...path, 'every'],
    message: `infusions of ${drug} overlap: each begins before the one before it has ended`,
    expected: `at least ${printQuantity(lasting)}, the length of one`,
    found: printQuantity(every),
    advice: 'Make "lasting" shorter or "every" longer; a higher rate is a larger amount.',
  });
}

function checkPair(earlier: Dose, dose: Dose, before: number, path: Path): void {
  if (earlier.lasting === undefined || dose.lasting === undefined) return;
  for (const first of startsOf(earlier)) {
    for (const second of startsOf(dose)) {
      const isApart =
        first + hoursOf(earlier.lasting) <= second + hardly || second + hoursOf(dose.lasting) <= first + hardly;
      if (isApart) continue;
      refuse({
        path: [...path, 'at'],
        message: `infusions of ${dose.drug} overlap on ${daysOf(Math.max(first, second))} of the regimen`,
        expected: 'one infusion of a drug at a time',
        found: `one from ${daysOf(first)} and one from ${daysOf(second)}`,
        advice: `Let this one begin when doses[${before}] has ended, or make one infusion of the two.`,
      });
    }
  }
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

function startsOf({ at, every, times = 1 }: Dose): number[] {
  return Array.from({ length: times }, (_, n) => internal(at) + n * hoursOf(every));
}

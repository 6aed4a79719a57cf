import { ceil, max, min } from '../../core/math.ts';
import { type Depot, depots } from '../../model/depots.ts';
import type { Drug } from '../../model/drug.ts';
import type { Route } from '../../model/regimen.ts';
import type { Species } from '../../model/species.ts';
import { number } from '../program/program.ts';
import { type Amounts, absorb, absorptionOf, advance, type Disposition, withTarget } from './pharmacokinetics.ts';

/** A dose on its way into one body: so many nmol from one instant to another, h; at once where the two are the same. */
export interface Given {
  readonly amount: number;
  readonly route: Route;
  readonly from: number;
  readonly to: number;
}

/** A drug in one body, with the rates that hold now. */
export interface Recipient {
  readonly drug: Drug;
  readonly species: Species;
  readonly body: Disposition;
}

/** What waits to be taken up, nmol: one number for each depot that the drug has. */
export type Waiting = ReadonlyMap<Depot, Float64Array>;

/** Advance what a body holds of a drug from one instant to another, h: exact between those at which a dose begins or ends. */
export function administer(
  amounts: Amounts,
  waiting: Waiting,
  { drug, species, body }: Recipient,
  doses: readonly Given[],
  from: number,
  to: number,
): void {
  const instants = [...new Set([from, to, ...doses.flatMap((dose) => [dose.from, dose.to])])]
    .filter((moment) => moment >= from && moment <= to)
    .sort((a, b) => a - b);
  instants.forEach((moment, i) => {
    let bolus = 0;
    let infusion = 0;
    for (const dose of doses) {
      const lasting = dose.to - dose.from;
      if (lasting > 0 && dose.from <= moment && dose.to > moment) infusion += dose.amount / lasting;
      if (lasting > 0 || dose.from !== moment || moment >= to) continue;
      const depot = depots.find((each) => each === dose.route);
      if (depot === undefined) bolus += dose.amount;
      else waiting.get(depot)![0]! += dose.amount * number(absorptionOf(drug, species, depot).bioavailability);
    }
    amounts.central += bolus;
    const next = instants[i + 1];
    if (next !== undefined) pass(amounts, waiting, { drug, species, body }, infusion, next - moment);
  });
}

/** Share of itself that a target may take of a drug within one step: an error of its square over 24, some 1e-4. */
const longest = 0.05;
const mostSteps = 1000;

/**
 * Advance by `dt` hours in which no dose begins or ends. A target that fills takes more of a low level than of a high one:
 * in short steps it clears at the rate that belongs to the level halfway, and the rest is exact at that rate.
 */
function pass(amounts: Amounts, waiting: Waiting, to: Recipient, infusion: number, dt: number): void {
  const { target, volume } = to.body;
  if (target === undefined) {
    passAtRate(amounts, waiting, to, infusion, dt);
    return;
  }
  const steps = min(max(1, ceil((dt * target.most) / (target.half * longest))), mostSteps);
  const at = ({ central }: Amounts) => ({ ...to, body: withTarget(to.body, central / volume) });
  for (let n = 0; n < steps; n++) {
    const halfway = { ...amounts };
    const waitingHalfway = new Map([...waiting].map(([depot, left]) => [depot, left.slice()]));
    passAtRate(halfway, waitingHalfway, at(amounts), infusion, dt / steps / 2);
    passAtRate(amounts, waiting, at(halfway), infusion, dt / steps);
  }
}

function passAtRate(
  amounts: Amounts,
  waiting: Waiting,
  { drug, species, body }: Recipient,
  infusion: number,
  dt: number,
): void {
  advance(amounts, body, infusion, dt);
  for (const [depot, left] of waiting) {
    left[0] = absorb(amounts, body, left[0]!, number(absorptionOf(drug, species, depot).rate), dt);
  }
}

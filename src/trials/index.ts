import { named } from '../model/resolve.ts';
import { bevMono } from './registry/bev-mono.ts';
import { nct00015951 } from './registry/nct00015951.ts';
import { nct00512252 } from './registry/nct00512252.ts';
import { nct00783653 } from './registry/nct00783653.ts';
import { nct00906945 } from './registry/nct00906945.ts';
import { nct00943943 } from './registry/nct00943943.ts';
import { nct01010373 } from './registry/nct01010373.ts';
import { nct01037556 } from './registry/nct01037556.ts';
import { nct01120457 } from './registry/nct01120457.ts';
import { nct01149915 } from './registry/nct01149915.ts';
import { nct01838395 } from './registry/nct01838395.ts';
import { nct02056782 } from './registry/nct02056782.ts';
import { nct02306291 } from './registry/nct02306291.ts';
import { nct02576301 } from './registry/nct02576301.ts';
import { nct02873338 } from './registry/nct02873338.ts';
import { nct03616470 } from './registry/nct03616470.ts';
import { nct03701308 } from './registry/nct03701308.ts';
import { ntr904 } from './registry/ntr904.ts';
import type { Trial } from './trial.ts';

export { isNearTheFit } from './fitted.ts';
export { limitsOf, ofABlock } from './limits.ts';
export { historyOf, type Patient, propertiesOf, scenarioOf, treatment } from './patient.ts';
export { type Prior, priors, quantileOf, quantityAt, valueAt } from './prior.ts';
export { damageWithstood, eligible, type Spread, spreadsOf } from './spread.ts';
export {
  type AmountEndpoint,
  amounts,
  type Endpoint,
  type ShareEndpoint,
  shares,
  type Trial,
  type TrialArm,
  type Unanswerable,
} from './trial.ts';

/** Every trial that the review names, in the order in which it names them. */
export const trials: readonly Trial[] = [
  nct00015951,
  bevMono,
  ntr904,
  nct00783653,
  nct02576301,
  nct00512252,
  nct00906945,
  nct00943943,
  nct01838395,
  nct01120457,
  nct02056782,
  nct02873338,
  nct01010373,
  nct02306291,
  nct03616470,
  nct03701308,
  nct01149915,
  nct01037556,
];

/**
 * A trial by its registry number, in capitals or not.
 *
 * @throws MarrowError `invalid-input` with the nearest one
 */
export function trialOf(id: string): Trial {
  return named(trials, id.toUpperCase(), 'trial');
}

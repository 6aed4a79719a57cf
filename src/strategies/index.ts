import { named } from '../model/named.ts';
import { adhesionStrategies } from './adhesion.ts';
import { chemokineStrategies } from './chemokines.ts';
import { chloromaStrategies } from './chloroma.ts';
import { hypoxiaStrategies } from './hypoxia.ts';
import type { Strategy } from './strategy.ts';
import { stromaStrategies } from './stroma.ts';
import { survivalStrategies } from './survival.ts';
import { vesicleStrategies } from './vesicles.ts';
import { vesselStrategies } from './vessels.ts';

export { strategyEvent } from './courses.ts';
export { dosesGiven } from './doses-given.ts';
export { levelsHeld } from './held.ts';
export { recorded as recordedOfStrategies } from './reads.ts';
export { readingsOf as readingsOfStrategy, type Strategy, type StrategyReadings } from './strategy.ts';

/** The strategies of the review's second figure, each against its control. */
export const strategies: readonly Strategy[] = [
  ...vesselStrategies,
  ...chloromaStrategies,
  ...chemokineStrategies,
  ...adhesionStrategies,
  ...hypoxiaStrategies,
  ...survivalStrategies,
  ...vesicleStrategies,
  ...stromaStrategies,
];

/**
 * A strategy by its id.
 *
 * @throws MarrowError `invalid-input` with the nearest one
 */
export function strategyOf(id: string): Strategy {
  return named(strategies, id.toLowerCase(), 'strategy');
}

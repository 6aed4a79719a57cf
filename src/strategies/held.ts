import { internal, printQuantity, type Quantity, sayQuantity } from '../core/units.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { sinceFirst } from './since-first.ts';

/** A drug at one level in the whole marrow for so long, as a pump would keep it. Cells in blood meet none of it. */
export interface Held {
  readonly drug: string;
  readonly level: Quantity<'concentration'>;
  readonly lasting: Quantity<'time'>;
}

export const holdFrom =
  (time: Quantity<'time'>) =>
  ({ drug, level, lasting }: Held): Perturbation => ({
    id: `${drug}-held`,
    at: { time },
    action: 'clamp',
    target: drug,
    level,
    lasting,
  });

/** What an arm holds at a level, in words: `deferoxamine held at 200 µM, from the start, for 14 d`. */
export function levelsHeld(scenario: Pick<Scenario, 'perturb' | 'regimens'>): string[] {
  return scenario.perturb.flatMap(({ action, at, target, level, lasting }) => {
    if (action !== 'clamp' || level === undefined) return [];
    const since = sinceFirst(scenario, at);
    const from = internal(since) === 0 ? 'from the start' : `from ${printQuantity(since)} on`;
    const end = lasting === undefined ? '' : `, for ${printQuantity(lasting)}`;
    return [`${target} held at ${sayQuantity(level)}, ${from}${end}`];
  });
}

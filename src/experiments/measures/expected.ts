import type { Tally, Tissue } from '../../engine/tissue.ts';
import type { CountedEvent, Measure } from '../../model/measure.ts';

const sums = {
  egress: 'egressHazard',
  homing: 'homingHazard',
  lodging: 'lodgingHazard',
  division: 'cycleHazard',
  renewal: 'renewalHazard',
  death: 'deathHazard',
} as const satisfies Readonly<Record<CountedEvent, keyof Tally>>;

/** Events that were to be expected since the start: the sum of their probabilities, which rare cells show before any happens. */
export function expectedOf(
  { program, tally }: Tissue,
  { event, cell }: Extract<Measure, { kind: 'expected' }>,
): number {
  return tally[sums[event]].reduce((sum, hazard, t) => {
    const { id, group } = program.types[t]!;
    return id === cell || group === cell ? sum + hazard : sum;
  }, 0);
}

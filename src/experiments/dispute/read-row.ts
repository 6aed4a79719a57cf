import type { DisputeRow } from './dispute-row.ts';
import type { Read } from './outcome-by-day.ts';

/** Reads observables from what a row keeps of every seed. */
export function fromRow({ observables }: Pick<DisputeRow, 'observables'>): Read {
  return ({ name, contrast }, day, side) => {
    const days = observables.find((each) => each.name === name)?.days ?? [];
    const seeds = days.find((each) => each.day === day)?.[side].by_seed ?? [];
    return {
      of: new Map(seeds.map(({ seed, of }) => [seed, of])),
      ...(contrast.against === undefined
        ? {}
        : { against: new Map(seeds.map(({ seed, against }) => [seed, against])) }),
    };
  };
}

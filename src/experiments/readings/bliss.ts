import { type Effect, summary } from './effect.ts';
import { ratioOfMeans } from './ratio-of-means.ts';
import type { Readings } from './readings-of.ts';

/** Readings of four arms: two things done together, each of them alone, and neither. */
export interface FourArms {
  readonly both: Readings;
  readonly alone: readonly [one: Readings, other: Readings];
  readonly neither: Readings;
}

/** What is read with each alone and with both, and what is expected of both, as shares of what is read with neither. */
export interface Together {
  readonly alone: readonly [one: number, other: number];
  /** When they act independently of each other, as Bliss (1939) has it: the product of what each leaves. */
  readonly expected: number;
  readonly both: number;
}

/**
 * By how much two things together leave more than if they acted independently, as a share of the mean that neither leaves. Expected
 * is, within a seed, what the one leaves times the share that the other does. Its interval has the spread of that mean in it.
 */
export function beyondBliss(arms: FourArms): Effect {
  const seeds = seedsOf(arms);
  if (seeds.some(({ neither }) => neither === 0)) {
    return {
      ...summary(new Map()),
      lacks: 'with neither of the two a seed reads 0, so that nothing is expected of both',
    };
  }
  const excess = new Map(seeds.map((each) => [each.seed, each.both - expectedIn(each)]));
  return summary(ratioOfMeans(excess, new Map(seeds.map(({ seed, neither }) => [seed, neither]))) ?? new Map());
}

/** The means behind that effect; null where there is none. */
export function together(arms: FourArms): Together | null {
  const seeds = seedsOf(arms);
  if (seeds.length === 0 || seeds.some(({ neither }) => neither === 0)) return null;
  const unit = Math.abs(meanOf(seeds.map(({ neither }) => neither)));
  const share = (of: (seed: Four) => number) => meanOf(seeds.map(of)) / unit;
  return {
    alone: [share(({ one }) => one), share(({ other }) => other)],
    expected: share(expectedIn),
    both: share(({ both }) => both),
  };
}

interface Four {
  readonly seed: number;
  readonly both: number;
  readonly one: number;
  readonly other: number;
  readonly neither: number;
}

/** Seeds in which all four arms have something to read. */
function seedsOf({ both, alone, neither }: FourArms): Four[] {
  const [first, second] = alone;
  return [...both].flatMap(([seed, own]): Four[] => {
    const [one, other, without] = [first, second, neither].map((readings) => readings.get(seed) ?? null);
    if (own === null || one == null || other == null || without == null) return [];
    return [{ seed, both: own, one, other, neither: without }];
  });
}

const expectedIn = ({ one, other, neither }: Four) => (one * other) / neither;
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

import { holm } from '../statistics/holm.ts';
import {
  type ComparedArm,
  type Comparison,
  type PairedEffect,
  pairedEffect,
  type Summary,
  summaryIn,
  summaryOf,
} from './comparison.ts';
import type { OutcomeName } from './outcome-words.ts';
import { level } from './power.ts';

/** Two outcomes between which arms may have to choose: of the one there should be little, of the other much. */
export interface Goals {
  readonly less: OutcomeName;
  readonly more: OutcomeName;
}

/** What treatment should take, and what it should spare. */
export const usualGoals: Goals = { less: 'residual_lsc', more: 'hsc_lowest_over_start' };

/** `behind`: some arm beats it in both by the means, but none beyond chance, so that it is not told apart from the front. */
export type Place = 'front' | 'behind' | 'beaten';

export interface FrontArm {
  readonly name: string;
  readonly place: Place;
  /** Seeds in which it has both outcomes. */
  readonly n: number;
  /** Over these seeds. */
  readonly less: Pick<Summary, 'mean' | 'ci'>;
  readonly more: Pick<Summary, 'mean' | 'ci'>;
}

/** An arm that another one beats in both outcomes, by the means over the seeds that both have. */
export interface Defeat {
  readonly arm: string;
  readonly by: string;
  readonly n: number;
  /** Of the better arm minus this one. */
  readonly less: Pick<PairedEffect, 'effect' | 'ci'>;
  readonly more: Pick<PairedEffect, 'effect' | 'ci'>;
  /** The greater p of the two outcomes, after Holm's correction for the number of pairs of arms. */
  readonly p_corrected: number;
}

/** Arms that no other one beats in both outcomes (Pareto), and the others. Those without the outcomes are left out. */
export interface Front extends Goals {
  readonly arms: readonly FrontArm[];
  readonly defeats: readonly Defeat[];
  /** For which p is corrected. */
  readonly pairs: number;
}

/** The front of a comparison; null where fewer than two arms have both outcomes. */
export function frontOf(comparison: Pick<Comparison, 'arms'>, { less, more }: Goals): Front | null {
  const arms = comparison.arms.flatMap((arm) => withBoth(arm, { less, more }) ?? []);
  if (arms.length < 2) return null;
  const matches = arms.flatMap((arm, k) => arms.slice(k + 1).map((other) => matchOf(arm, other, { less, more })));
  // Two arms of which neither beats the other count as a pair that shows nothing.
  const raised = holm(matches.map((match) => match?.p ?? 1));
  const defeats = matches.flatMap((match, k): Defeat[] => {
    if (match === null) return [];
    const { p: _, ...defeat } = match;
    return [{ ...defeat, p_corrected: raised[k]! }];
  });
  const placeOf = (name: string): Place => {
    const own = defeats.filter(({ arm }) => arm === name);
    if (own.length === 0) return 'front';
    return own.some(({ p_corrected }) => p_corrected < level) ? 'beaten' : 'behind';
  };
  const ends = ({ mean, ci }: Summary) => ({ mean, ci });
  return {
    less,
    more,
    arms: arms.map((arm) => ({
      name: arm.name,
      place: placeOf(arm.name),
      n: arm.n,
      less: ends(summaryIn(arm, less)),
      more: ends(summaryIn(arm, more)),
    })),
    defeats,
    pairs: matches.length,
  };
}

/** The arm in the seeds in which it has both outcomes; null where there is none. */
function withBoth(arm: ComparedArm, { less, more }: Goals): ComparedArm | null {
  const [ofLess, ofMore] = [summaryIn(arm, less).values, summaryIn(arm, more).values];
  const both = arm.seeds.map((_, k) => ofLess[k] !== null && ofMore[k] !== null);
  const n = both.filter(Boolean).length;
  const shared = (values: Summary['values'], outcome: OutcomeName) =>
    summaryOf(
      values.map((value, k) => (both[k] === true ? value : null)),
      outcome,
    );
  const outcomes = { ...arm.outcomes, [less]: shared(ofLess, less), [more]: shared(ofMore, more) };
  return n === 0 ? null : { ...arm, n, outcomes };
}

type Match = Omit<Defeat, 'p_corrected'> & { readonly p: number };

/** Which of two arms beats the other in both, with the chance of so much where one of the outcomes is alike; null for neither. */
function matchOf(one: ComparedArm, other: ComparedArm, goals: Goals): Match | null {
  return defeatOf(other, one, goals) ?? defeatOf(one, other, goals);
}

function defeatOf(arm: ComparedArm, by: ComparedArm, goals: Goals): Match | null {
  const [less, more] = [pairedEffect(by, arm, goals.less), pairedEffect(by, arm, goals.more)];
  if (less.effect === null || more.effect === null || less.effect >= 0 || more.effect <= 0) return null;
  const ends = ({ effect, ci }: Pick<PairedEffect, 'effect' | 'ci'>) => ({ effect, ci });
  return {
    arm: arm.name,
    by: by.name,
    n: less.n,
    less: ends(less),
    more: ends(more),
    p: Math.max(less.p ?? 1, more.p ?? 1),
  };
}

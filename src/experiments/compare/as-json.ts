import type { Count, FailedRun } from '../arms/run-arms.ts';
import type { Answer } from './answer.ts';
import type { Comparison } from './comparison.ts';
import type { Front } from './front.ts';
import { wordsOf } from './outcome-words.ts';
import type { Power } from './power.ts';
import { sayFront } from './say-front.ts';

/** A comparison with all that is said of it. */
export interface Report {
  readonly comparison: Comparison;
  readonly power: Power;
  readonly answers: readonly Answer[];
  readonly front: Front | null;
  readonly count: Count;
  readonly done: number;
  readonly failed: readonly FailedRun[];
  readonly wall_s: number;
  /** Files that were written, below `folder`. */
  readonly folder: string;
}

/** The contract of `compare --json`. */
export function asJson({ comparison, power, answers, front, count, done, failed, wall_s, folder }: Report) {
  return {
    reference: comparison.reference,
    outcomes: comparison.outcomes.map((name) => {
      const { says, unit } = wordsOf(name);
      return { name, says, unit };
    }),
    left_out: comparison.leftOut,
    arms: comparison.arms.map(({ name, n, seeds, outcomes }) => ({ name, n, seeds, outcomes })),
    paired: comparison.paired,
    answers,
    front: front === null ? null : { ...front, sentence: sayFront(front) },
    power,
    failed,
    runs_done: done,
    runs_reused: count.reused,
    wall_s: Math.round(wall_s * 1000) / 1000,
    folder,
  };
}

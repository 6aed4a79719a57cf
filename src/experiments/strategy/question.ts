import type { Strategy } from '../../strategies/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { keyOf } from '../arms/experiment.ts';
import { armInQuestion, readingInQuestion } from '../arms/in-question.ts';
import { experimentOf } from './experiment-of.ts';
import { judging } from './strategy-row.ts';

/** Digest of all that the answer to a strategy depends on: control and arms with the part of the model that they meet, seeds, and what is read. `by` is the way of judging. */
export function questionOfStrategy(strategy: Strategy, conditions: Conditions, by = judging): string {
  const { arms, seeds } = experimentOf(strategy, conditions);
  const { lsc, hsc, also } = strategy.reads;
  const reads = {
    lsc: readingInQuestion(lsc),
    ...(hsc === undefined ? {} : { hsc: readingInQuestion(hsc) }),
    also: also.map(readingInQuestion),
  };
  return keyOf({ judging: by, seeds, arms: arms.map(armInQuestion), reads });
}

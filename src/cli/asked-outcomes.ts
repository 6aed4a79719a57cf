import { MarrowError } from '../core/error.ts';
import { nearest } from '../core/nearest.ts';
import {
  type Comparable,
  type Goals,
  namesOf,
  type OutcomeName,
  outcomeCalled,
  sayLeftOut,
  usualGoals,
} from '../experiments/index.ts';

/**
 * The outcome that is called so, among those in which arms can be compared.
 *
 * @throws MarrowError `invalid-input` for any other name, and for a measure that some arms do not record
 */
export function outcomeOf(name: string, { outcomes, leftOut }: Comparable): OutcomeName {
  const found = outcomeCalled(name, outcomes);
  if (found !== undefined) return found;
  const partly = leftOut.find(({ measure }) => namesOf(measure).includes(name));
  if (partly !== undefined) throw notComparable(sayLeftOut(partly));
  const close = nearest(name, outcomes.flatMap(namesOf));
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no outcome is called "${name}"`,
    expected: `one of ${outcomes.join(', ')}, or a measure that all scenarios record`,
    ...(close === undefined ? {} : { advice: `Did you mean "${close}"?` }),
  });
}

function notComparable(why: string): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: why.replace(/\.$/, ''),
    expected: 'a measure that all scenarios record',
    advice: 'State it under "record: measures:" of every scenario, or of one that all of them extend.',
  });
}

/**
 * Two outcomes with a comma between them: `residual_lsc,hsc_lowest_over_start`. The name of a measure may have commas of its own.
 *
 * @throws MarrowError `invalid-input` when these are not two outcomes in which arms can be compared
 */
export function goalsOf(text: string, comparable: Comparable): Goals {
  const parts = text.split(',').map((part) => part.trim());
  const pairs = parts
    .slice(1)
    .map((_, k) => [parts.slice(0, k + 1).join(', '), parts.slice(k + 1).join(', ')] as const);
  const isKnown = (name: string) => outcomeCalled(name, comparable.outcomes) !== undefined;
  const pair = pairs.find((names) => names.every(isKnown)) ?? (pairs.length === 1 ? pairs[0]! : []);
  const [less, more] = pair.map((name) => outcomeOf(name, comparable));
  if (less !== undefined && more !== undefined && less !== more) return { less, more };
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'a front lies between two outcomes',
    expected: 'one of which there should be little, a comma, and another of which there should be much',
    found: text,
    advice: `For instance ${usualGoals.less},${usualGoals.more}.`,
  });
}

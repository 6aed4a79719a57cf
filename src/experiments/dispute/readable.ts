import type { DisputeExperiment, Observable } from '../../assays/index.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { isSetBy, pathBetween } from '../paths/path-between.ts';
import { sayPath } from '../paths/say-path.ts';
import { onSide } from './on-side.ts';

/** What the model says of an observable before anything is run. */
export interface Readable {
  readonly observable: Observable;
  /** From what the sides differ in to what is read, in words; null when nothing leads there. */
  readonly path: readonly string[] | null;
  /** Why it cannot tell the sides apart however it comes out; null when it can. */
  readonly excluded: string | null;
}

/**
 * Which observables may tell the sides of a dispute apart: not those that nothing leads to, nor those that the switch sets
 * by rules inside the cell alone.
 */
export function readableOf({ id, observables }: DisputeExperiment, conditions: Conditions): Readable[] {
  return observables.map((observable) => {
    const { contrast, days, on } = observable;
    const about = days.slice(0, 1).flatMap((day) => on(day).about);
    const sides = [onSide(id, contrast.of, 'a', conditions), onSide(id, contrast.of, 'b', conditions)] as const;
    const scenarios = [sides[0].scenario, sides[1].scenario] as const;
    const path = pathBetween(marrow, scenarios, about);
    return {
      observable,
      path: path === null ? null : sayPath(path, marrow),
      excluded: path === null ? 'nothing leads from the switch to it' : reasonIn(isSetBy(marrow, scenarios, about)),
    };
  });
}

/** The observables of an experiment whose sides the model does not tell apart, so that there is no way to look for. */
export function unsearched({ observables }: DisputeExperiment): Readable[] {
  return observables.map((observable) => ({ observable, path: null, excluded: null }));
}

/** The observables that may tell. */
export function openIn(readable: readonly Readable[]): Observable[] {
  return readable.filter(({ excluded }) => excluded === null).map(({ observable }) => observable);
}

function reasonIn(isSet: boolean): string | null {
  return isSet ? 'the switch sets it, by nothing but rules inside the cell' : null;
}

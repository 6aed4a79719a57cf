import type { DisputeExperiment, Measure, Observable } from '../../assays/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { keyOf } from '../arms/experiment.ts';
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

/** A scenario on side a and on side b. */
type OnSides = readonly [a: Scenario, b: Scenario];

/**
 * Which observables may tell the sides of a dispute apart: not those that nothing leads to, nor those that the switch sets
 * by rules inside the cell alone, in an arm. What it sets in both of two arms may tell all the same where these differ in which cells
 * are there: what is read is then what those cells do to others, which the switch does not say.
 */
export function readableOf({ id, observables }: DisputeExperiment, conditions: Conditions): Readable[] {
  return observables.map((observable) => {
    const { contrast, days, on } = observable;
    const about = days.slice(0, 1).flatMap((day) => on(day).about);
    const arms = [contrast.of, ...(contrast.against === undefined ? [] : [contrast.against])].map((arm): OnSides => {
      const side = (name: 'a' | 'b') => onSide(id, arm, name, conditions).scenario;
      return [side('a'), side('b')];
    });
    const path = arms.map((sides) => pathBetween(marrow, sides, about)).find((each) => each !== null);
    if (path === undefined) return { observable, path: null, excluded: 'nothing leads from the switch to it' };
    const isSet = arms.some((sides) => isSetBy(marrow, sides, about)) && !isOfOtherCells(arms, about);
    return { observable, path: sayPath(path, marrow), excluded: reasonIn(isSet) };
  });
}

/** Whether two arms differ in nothing but which cells are there, and that comes to what is read by way of other cells on either side. */
function isOfOtherCells(arms: readonly OnSides[], about: readonly Measure[]): boolean {
  const [of, against] = arms;
  if (of === undefined || against === undefined || besideCells(of[0]) !== besideCells(against[0])) return false;
  return ([0, 1] as const).every((side) => !isSetBy(marrow, [of[side], against[side]], about));
}

/** Digest of all that a scenario is but the cells that are taken from it or brought in. */
function besideCells(scenario: Scenario): string {
  const perturb = scenario.perturb.filter(({ action }) => !ofCells.includes(action));
  return keyOf({ ...scenario, perturb });
}

const ofCells: readonly string[] = ['ablate', 'irradiate', 'inject', 'transplant'];

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

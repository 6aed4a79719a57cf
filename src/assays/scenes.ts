import { days, hours, type Quantity } from '../core/units.ts';
import type { Perturbation, PerturbationAction, Scenario } from '../model/scenario.ts';
import { healthy, story } from '../scenarios/index.ts';

/** What an arm changes in its scene. */
export interface Change {
  readonly anatomy?: NonNullable<Scenario['anatomy']>;
  readonly set?: Scenario['set'];
  readonly cut?: Scenario['cut'];
  readonly perturb?: Scenario['perturb'];
  readonly regimens?: Scenario['regimens'];
  readonly rules?: NonNullable<Scenario['rules']>;
  readonly sides?: Scenario['sides'];
}

/** Assays need no snapshots; twice a day is often enough for what they read. */
const record = { series: hours(12), cells: days(1e4), fields: days(1e4), checkpoint: days(1e4) };

/** Healthy marrow that has settled. */
export function settled(until: Quantity<'time'>): Scenario {
  return {
    ...healthy,
    id: 'healthy-for-assays',
    title: 'Healthy marrow, for assays',
    says: 'Healthy mouse marrow after it has settled.',
    until,
    record,
  };
}

/** Marrow that a leukemic clone takes over, without treatment. */
export function leukemic(until: Quantity<'time'>): Scenario {
  return {
    ...story,
    id: 'leukemic-for-assays',
    title: 'Leukemic marrow, for assays',
    says: 'A leukemic clone takes over healthy mouse marrow; nothing is given.',
    until,
    regimens: [],
    record,
  };
}

/** A scenario with changes laid over it: `set` by path, `sides` by dispute, `anatomy` key by key, the rest in addition. */
export function changed(
  scene: Scenario,
  { anatomy, set = {}, cut = [], perturb = [], regimens = [], rules = [], sides = {} }: Change,
): Scenario {
  return {
    ...scene,
    ...(anatomy === undefined ? {} : { anatomy: { ...scene.anatomy, ...anatomy } }),
    ...(rules.length === 0 ? {} : { rules: [...(scene.rules ?? []), ...rules] }),
    set: { ...scene.set, ...set },
    cut: [...scene.cut, ...cut],
    perturb: [...scene.perturb, ...perturb],
    regimens: [...scene.regimens, ...regimens],
    sides: { ...scene.sides, ...sides },
  };
}

/** Something done at the start. */
export function atOnce(
  id: string,
  action: PerturbationAction,
  target: string,
  rest: Pick<Perturbation, 'cell' | 'factor' | 'fraction' | 'level' | 'count' | 'place'> = {},
): Perturbation {
  return { id, at: { time: days(0) }, action, target, ...rest };
}

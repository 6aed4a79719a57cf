import { days, hours, type Quantity } from '../core/units.ts';
import type { Scenario } from '../model/scenario.ts';
import { healthy } from '../scenarios/index.ts';

/** What an arm changes in its scene. */
export interface Change {
  readonly set?: Scenario['set'];
  readonly cut?: Scenario['cut'];
  readonly perturb?: Scenario['perturb'];
  readonly regimens?: Scenario['regimens'];
}

/** Healthy marrow that has settled, recorded four times a day. */
export function settled(until: Quantity<'time'>): Scenario {
  return {
    ...healthy,
    id: 'healthy-for-assays',
    title: 'Healthy marrow, for assays',
    says: 'Healthy mouse marrow after it has settled.',
    until,
    record: { series: hours(6), cells: days(1e4), fields: days(1e4), checkpoint: days(1e4) },
  };
}

/** A scenario with changes laid over it: `set` by path, the rest in addition. */
export function changed(scene: Scenario, { set = {}, cut = [], perturb = [], regimens = [] }: Change): Scenario {
  return {
    ...scene,
    set: { ...scene.set, ...set },
    cut: [...scene.cut, ...cut],
    perturb: [...scene.perturb, ...perturb],
    regimens: [...scene.regimens, ...regimens],
  };
}

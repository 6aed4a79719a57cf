import { days } from '../core/units.ts';
import type { Scenario } from '../model/scenario.ts';
import type { AssayArm } from './assay.ts';
import { type Change, changed, settled } from './scenes.ts';

/** Healthy marrow once it has settled. Arms go on from it, so that none has to settle anew under rules of its own. */
export const rested: Scenario = settled(days(0));

/** An arm that goes on from rested marrow, with changes from then on. It cannot change where vessels and stroma stand. */
export const goOn = (name: string, scene: Scenario, ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: changes.reduce(changed, scene),
  origin: rested,
});

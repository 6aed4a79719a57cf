import { days, micrometers, type Quantity } from '../core/units.ts';
import type { Measure } from '../model/measure.ts';
import type { Scenario } from '../model/scenario.ts';
import { chloroma } from '../scenarios/index.ts';
import { settled } from './scenes.ts';

/** A solid mass of leukemic cells, from its rim to its middle. */
export function solidMass(until: Quantity<'time'>): Scenario {
  return {
    ...settled(until),
    id: 'chloroma-for-assays',
    title: 'A chloroma, for assays',
    says: chloroma.says,
    site: chloroma.site,
    settle: days(0),
  };
}

/** Where the review finds that vessels are destroyed, and where they stay. */
export const coreOfMass = { of: 'rim', from: micrometers(250) } as const;
export const rimOfMass = { of: 'rim', to: micrometers(100) } as const;

/** Leukemic cells of a mass, and those of its core and of its rim. */
export const inMass: Measure = { kind: 'cells', cell: 'leukemic' };
export const inCore: Measure = { ...inMass, zone: coreOfMass };
export const inRim: Measure = { ...inMass, zone: rimOfMass };

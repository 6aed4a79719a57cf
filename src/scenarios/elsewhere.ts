import { days, hours, micrometers, quantity } from '../core/units.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { healthy } from './healthy.ts';

/** Healthy marrow at the end of a long bone. */
export const healthyMetaphysis: Scenario = {
  ...healthy,
  id: 'healthy-metaphysis',
  title: 'Healthy marrow of the metaphysis',
  says: 'Undisturbed mouse marrow between the trabeculae below a growth plate, for twenty days.',
  site: 'metaphysis',
  until: days(20),
};

/** Healthy marrow of the tail. */
export const healthyTail: Scenario = {
  ...healthy,
  id: 'healthy-tail',
  title: 'Healthy marrow of a tail vertebra',
  says: 'Undisturbed fatty marrow of a mouse tail, for twenty days.',
  site: 'caudal-vertebra',
  until: days(20),
};

/** Blood formation outside the marrow, whose stroma makes no fat though few blood-forming cells stand beside it. */
export const healthySpleen: Scenario = {
  ...healthy,
  id: 'healthy-spleen',
  title: 'Blood formation in the spleen',
  says: 'Red pulp of a mouse spleen with the few blood-forming cells that it has, for ten days; none come in from the marrow.',
  site: 'spleen',
  cut: ['ppar-gamma-commits-car-cells'],
  settle: days(0),
  until: days(10),
};

/** A solid mass of leukemic cells: half of one that is 800 µm across. */
export const chloroma: Scenario = {
  ...healthy,
  id: 'chloroma',
  title: 'A chloroma',
  says: 'A solid mass of leukemic cells outside bone, from its rim to its middle, for four days.',
  site: 'chloroma',
  settle: days(0),
  until: days(4),
};

const seeded = (target: string, count: number): Perturbation => ({
  id: target,
  at: { time: hours(0) },
  action: 'inject',
  target,
  count: quantity(count, 'cells'),
  genotype: ['mll-af9'],
});

/** Leukemic cells on a layer of stroma in a dish. */
export const coCulture: Scenario = {
  ...healthy,
  id: 'co-culture',
  title: 'Leukemic cells on stroma',
  says: 'Leukemic cells in a dish on a layer of CXCL12-abundant reticular cells, for four days.',
  site: 'culture',
  block: { x: micrometers(40), y: micrometers(160), z: micrometers(160) },
  settle: days(0),
  until: days(4),
  perturb: [seeded('lsc', 10), seeded('leukemic-progenitor', 30), seeded('blast', 30)],
};

/** The same without stroma. */
export const monoculture: Scenario = {
  ...coCulture,
  id: 'monoculture',
  title: 'Leukemic cells without a niche',
  says: 'Leukemic cells alone in a dish, for four days.',
  set: { 'sites.culture.stroma.car-cell.density': quantity(0, 'cells/mm³') },
};

/** Marrow of other places than the shaft of a long bone, and what is grown in a dish. */
export const elsewhere: readonly Scenario[] = [
  healthyMetaphysis,
  healthyTail,
  healthySpleen,
  chloroma,
  coCulture,
  monoculture,
];

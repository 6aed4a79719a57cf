import { days, micrometers, minutes } from '../core/units.ts';
import type { Scenario } from '../model/scenario.ts';

/** Undisturbed mouse marrow. */
export const healthy: Scenario = {
  id: 'healthy',
  title: 'Healthy marrow',
  says: 'Undisturbed mouse marrow for 120 days; nothing is clamped.',
  species: 'mouse',
  site: 'diaphysis',
  block: { x: micrometers(400), y: micrometers(160), z: micrometers(120) },
  voxel: micrometers(10),
  tick: minutes(30),
  settle: days(12),
  until: days(120),
  seed: 7,
  set: {},
  cut: [],
  perturb: [],
  regimens: [],
  sides: {},
  record: { series: days(0.25), cells: days(1), fields: days(1), checkpoint: days(2) },
};

import { days, hours, micrometers, quantity } from '../../src/core/units.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { story } from '../../src/scenarios/story.ts';

/** Leukemic cells after an hour, cytarabine after four. */
export const shortStory: Scenario = {
  ...story,
  settle: days(0),
  id: 'short-story',
  block: { x: micrometers(160), y: micrometers(60), z: micrometers(60) },
  until: days(1),
  perturb: ['lsc', 'blast'].map((target) => ({
    id: target,
    at: { time: hours(1) },
    action: 'inject',
    target,
    count: quantity(20, 'cells'),
    genotype: ['mll-af9'],
  })),
  regimens: [
    {
      id: 'drugs',
      start: { time: hours(4) },
      doses: ['cytarabine', 'doxorubicin'].map((drug) => ({
        drug,
        amount: quantity(2, 'mg/kg'),
        route: 'bolus',
        at: hours(0.3),
      })),
    },
  ],
};

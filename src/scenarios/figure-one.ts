import { days, micrometers, quantity } from '../core/units.ts';
import type { Scenario } from '../model/scenario.ts';
import { healthy } from './healthy.ts';
import { fivePlusThree } from './story.ts';

const block = { x: micrometers(200), y: micrometers(120), z: micrometers(100) };

/** A small block of undisturbed marrow: about 4,500 cells, which move on any machine that opens the page. */
export const figureHealthy: Scenario = {
  ...healthy,
  id: 'figure-healthy',
  title: 'Healthy marrow',
  says: 'Undisturbed mouse marrow; nothing is clamped.',
  block,
  settle: days(4),
  until: days(60),
};

/** The same block with the same random numbers, into which leukemia stem cells are transplanted, and its treatment. */
export const figureLeukemic: Scenario = {
  ...figureHealthy,
  id: 'figure-leukemic',
  title: 'Leukemic marrow',
  says: 'The same block with transplanted leukemia stem cells; 5+3 comes on day 18.',
  perturb: [
    {
      id: 'founders',
      at: { time: days(0) },
      action: 'inject',
      target: 'lsc',
      count: quantity(20, 'cells'),
      genotype: ['mll-af9'],
    },
  ],
  regimens: [{ ...fivePlusThree, start: { time: days(18) } }],
};

/** The day with which the studio opens both: about a third of the marrow is leukemic, and treatment is two days off. */
export const figureDay = 16;

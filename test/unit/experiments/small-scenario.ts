import { days, fraction, hours, micrometers, quantity } from '../../../src/core/units.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { story } from '../../../src/scenarios/index.ts';

/** Days 0 to 3 of a small block (about 500 cells): LSC arrive at once, half a day later they are treated. */
export const small: Scenario = {
  ...story,
  settle: days(0),
  id: 'small',
  title: 'A small block',
  block: { x: micrometers(160), y: micrometers(60), z: micrometers(40) },
  tick: hours(1),
  until: days(3),
  perturb: [
    {
      id: 'founders',
      at: { time: hours(2) },
      action: 'inject',
      target: 'lsc',
      count: quantity(6, 'cells'),
      genotype: ['mll-af9'],
    },
  ],
  regimens: [
    {
      id: 'induction',
      start: { measure: 'leukemic-fraction', above: fraction(0.001) },
      doses: [
        { drug: 'cytarabine', amount: quantity(100, 'mg/kg'), route: 'bolus', at: hours(12), every: days(1), times: 2 },
      ],
    },
  ],
  record: { series: hours(6), cells: days(1), fields: days(1), checkpoint: days(1) },
};

import { outputIn } from '../../src/assays/output.ts';
import { growing, growingFreely, leukemiaGrown } from '../../src/assays/overgrown.ts';
import { days, hours, quantity } from '../../src/core/units.ts';
import type { Place, Scan } from './scan.ts';

const treated = growing('rosiglitazone', {
  regimens: [
    {
      id: 'rosiglitazone',
      start: { time: days(0) },
      doses: [
        {
          drug: 'rosiglitazone',
          amount: quantity(10, 'mg/kg'),
          route: 'bolus',
          at: hours(0),
          every: days(1),
          times: 10,
        },
      ],
    },
  ],
});

/** Both halves of what an agonist of PPAR-γ is said to do, by a drug. */
export const agonist: Scan = {
  name: 'agonist',
  asks: 'Does rosiglitazone restrain leukemia and raise the output of red and myeloid cells beside it?',
  places: [leukemiaGrown, outputIn({ from: days(8), to: days(10) })].map(
    (reading, k): Place => ({
      at: { of: k === 0 ? 'leukemia' : 'output', 'dose (mg/kg)': 10 },
      of: treated,
      against: growingFreely,
      reading,
    }),
  ),
  along: 'dose (mg/kg)',
};

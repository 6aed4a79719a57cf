import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst } from './courses.ts';
import { outputInSecondWeek } from './reads.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';

/** Strategies on fat and nerves of leukemic marrow. */
export const stromaStrategies: readonly Strategy[] = [
  {
    id: 'ppar-gamma-agonist',
    title: 'PPAR-γ stimulated',
    says: 'Marrow fat that leukemia wears down grows again and supports normal blood.',
    findings: ['A157'],
    ...aloneAgainst({ control: 'leukemic', also: [outputInSecondWeek] }, [
      { name: 'rosiglitazone', doses: [inMice.rosiglitazone] },
    ]),
    limits: [
      'The block has two adipocytes, and CAR cells commit so slowly that an agonist makes next to none in two weeks: what the fat of weeks does is asked by the assay A157, on the side of D-BMAT-LEUKEMIA that lets fat support blood.',
      'A dose half-rouses PPAR-γ for four hours of a day.',
      recalled,
    ],
  },
  {
    id: 'beta2-tone',
    title: 'β2 stimulated or blocked',
    says: 'The tone that leukemia takes from nerves is given back; the opposite should feed leukemia.',
    findings: ['A165', 'A166', 'A167'],
    ...aloneAgainst({ control: 'leukemic' }, [
      { name: 'clenbuterol', doses: [inMice.clenbuterol] },
      { name: 'propranolol', doses: [inMice.propranolol] },
    ]),
    limits: ['A dose of propranolol blocks half of β2 for five hours of a day.', recalled],
  },
];

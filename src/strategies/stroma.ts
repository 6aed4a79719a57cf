import { daily, perKg, pushed } from '../scenarios/regimens/dose.ts';
import { aloneAgainst } from './courses.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';

/** Strategies on fat and nerves of leukemic marrow. */
export const stromaStrategies: readonly Strategy[] = [
  {
    id: 'ppar-gamma-agonist',
    title: 'PPAR-γ stimulated',
    says: 'Marrow fat that leukemia wears down grows again and supports normal blood.',
    findings: ['A157'],
    ...aloneAgainst({ control: 'leukemic' }, [
      { name: 'rosiglitazone', doses: [daily(pushed('rosiglitazone', perKg(10)), 14)] },
    ]),
    limits: [recalled],
  },
  {
    id: 'beta2-tone',
    title: 'β2 stimulated or blocked',
    says: 'The tone that leukemia takes from nerves is given back; the opposite should feed leukemia.',
    findings: ['A165', 'A166', 'A167'],
    ...aloneAgainst({ control: 'leukemic' }, [
      { name: 'clenbuterol', doses: [daily(pushed('clenbuterol', perKg(1.5)), 14)] },
      { name: 'propranolol', doses: [daily(pushed('propranolol', perKg(10)), 14)] },
    ]),
    limits: [recalled],
  },
];

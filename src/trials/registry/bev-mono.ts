import { days } from '../../core/units.ts';
import { bevacizumabAlone } from '../../scenarios/index.ts';
import { arm, untreated } from '../arms.ts';
import { notPretreated } from '../limits.ts';
import { tolerances } from '../tolerance.ts';
import type { Trial } from '../trial.ts';

const alone = arm('bevacizumab', bevacizumabAlone);
const nothing = untreated(bevacizumabAlone);

/** Bevacizumab alone, a pilot without a registry number. */
export const bevMono: Trial = {
  id: 'BEV-MONO',
  title: 'Bevacizumab alone, a pilot',
  phase: '2',
  findings: ['B058'],
  source: 'ASH 2006, abstract 4543',
  population: {
    says: 'relapsed or refractory AML, median age 63',
    patients: 9,
    disease: 'relapsed',
    tolerance: tolerances.relapsed,
    mutations: [],
  },
  arms: [nothing, alone],
  endpoints: ['day-14-blasts', 'cr-cri-pr'],
  followed: days(42),
  unanswerable: [
    {
      asks: 'Does VEGF fall?',
      because:
        'VEGF that the antibody has caught stays counted in the field of the model: its level says nothing of what is free',
    },
  ],
  limits: [notPretreated, 'Five of nine patients were given a second dose, two a third; all virtual patients get two.'],
};

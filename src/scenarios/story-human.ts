import { days, fraction, hours, minutes, quantity } from '../core/units.ts';
import type { Regimen } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import { story } from './story.ts';

/** Cytarabine 100 mg/m² a day as an infusion for seven days with daunorubicin 60 mg/m² on days 1-3, given together. */
export const sevenPlusThree: Regimen = {
  id: 'induction',
  start: { measure: 'leukemic-fraction', above: fraction(0.5) },
  doses: [
    { drug: 'cytarabine', amount: quantity(700, 'mg/m²'), route: 'infusion', at: hours(0), lasting: days(7) },
    {
      drug: 'daunorubicin',
      amount: quantity(60, 'mg/m²'),
      route: 'infusion',
      at: hours(0),
      lasting: minutes(30),
      every: days(1),
      times: 3,
    },
  ],
};

/** The story with human clocks. Only the mouse preset has been fitted to a course of disease. */
export const storyHuman: Scenario = {
  ...story,
  id: 'story-human',
  title: 'From healthy marrow to relapse, in a human',
  says: 'The same story with human clocks and 7+3. It runs for minutes to an hour, and only the mouse preset has been fitted.',
  species: 'human',
  until: days(220),
  regimens: [sevenPlusThree],
};

import { days, hours, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { daily, infused, onDay, perArea, perKg, underTheSkin } from './dose.ts';

/** Fludarabine, cytarabine, G-CSF, idarubicin. */
export const flagIda: ReadyRegimen = {
  id: 'flag-ida',
  title: 'FLAG-Ida: fludarabine, cytarabine, G-CSF, idarubicin',
  source:
    'regimen library of New Zealand (FLAG-Ida10, under 60 years): filgrastim 5 µg/kg from day 1, fludarabine 30 mg/m² in 30 min and cytarabine 2 g/m² in 4 h on days 2-6, idarubicin 10 mg/m² on days 2-4; filgrastim is given on days 1-6 and not on until recovery; cytarabine four hours after fludarabine as is usual, recalled',
  species: 'human',
  doses: [
    daily(underTheSkin('filgrastim', perKg(0.005)), 6),
    daily(infused('fludarabine', perArea(30), minutes(30), days(1)), 5),
    daily(infused('cytarabine', perArea(2000), hours(4), hours(28)), 5),
    daily(infused('idarubicin', perArea(10), minutes(15), days(1)), 3),
  ],
};

/** Fludarabine, cytarabine, idarubicin. */
export const fai: ReadyRegimen = {
  id: 'fai',
  title: 'FAI: fludarabine, cytarabine, idarubicin',
  source:
    'named by the review without doses; fludarabine 30 mg/m² and cytarabine 2 g/m² on days 1-5 with idarubicin 10 mg/m² on days 1-3, recalled, in the times of FLAG-Ida',
  species: 'human',
  doses: [
    daily(infused('fludarabine', perArea(30), minutes(30)), 5),
    daily(infused('cytarabine', perArea(2000), hours(4), hours(4)), 5),
    daily(infused('idarubicin', perArea(10), minutes(15), onDay(1)), 3),
  ],
};

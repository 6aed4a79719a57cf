import { hours, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { daily, infused, perArea } from './dose.ts';

/** Mitoxantrone, etoposide, cytarabine. */
export const mec: ReadyRegimen = {
  id: 'mec',
  title: 'MEC: mitoxantrone, etoposide, cytarabine',
  source:
    'mitoxantrone 8, etoposide 100 and cytarabine 1000 mg/m² on days 1-5, as in the trial with ulocuplumab (ASH 2014, abstract 386); lengths of the infusions are assumed',
  species: 'human',
  doses: [
    daily(infused('mitoxantrone', perArea(8), minutes(15)), 5),
    daily(infused('etoposide', perArea(100), hours(1)), 5),
    daily(infused('cytarabine', perArea(1000), hours(1)), 5),
  ],
};

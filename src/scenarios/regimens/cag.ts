import { minutes, quantity } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { daily, infused, perArea, twiceDaily, underTheSkin } from './dose.ts';

/** Cytarabine at a low dose and aclarubicin, primed with G-CSF. */
export const cag: ReadyRegimen = {
  id: 'cag',
  title: 'CAG: low-dose cytarabine, aclarubicin, G-CSF',
  source:
    'cytarabine 10 mg/m² every 12 h and G-CSF 200 µg/m² a day on days 1-14, aclarubicin 14 mg/m² on days 1-4 (Saito 2000); the length of its infusion is assumed',
  species: 'human',
  doses: [
    twiceDaily(underTheSkin('cytarabine', perArea(10)), 28),
    daily(infused('aclarubicin', perArea(14), minutes(30)), 4),
    daily(underTheSkin('filgrastim', quantity(0.2, 'mg/m²')), 14),
  ],
};

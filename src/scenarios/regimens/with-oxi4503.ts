import { days, hours, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { daily, infused, perArea, repeated } from './dose.ts';

/** NCT02576301. */
export const oxi4503WithCytarabine: ReadyRegimen = {
  id: 'oxi4503-cytarabine',
  title: 'OXi4503 with cytarabine',
  source:
    'NCT02576301, Uckun 2020 and ASH 2016, abstract 4037: OXi4503 9.76 mg/m² in ten minutes on days 1 and 4, the most that patients bore of a range, cytarabine 1 g/m² on days 1-5, every 28 days; two cycles and two hours for cytarabine are assumed',
  species: 'human',
  doses: [
    repeated(infused('oxi4503', perArea(9.76), minutes(10)), days(3), 2),
    daily(infused('cytarabine', perArea(1000), hours(2)), 5),
  ],
  cycles: { every: days(28), times: 2 },
};

import { days, quantity } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { daily, milligrams, perArea, swallowed } from './dose.ts';
import { everyOtherDay } from './high-dose-cytarabine.ts';
import { threeDaunorubicin, weekOfCytarabine } from './seven-and-three.ts';

const weekOfSunitinib = daily(swallowed('sunitinib', milligrams(25)), 7);
const trial = 'NCT00783653, ASH 2010, abstract 3285: sunitinib 25 mg on days 1-7 of each cycle';

export const sevenAndThreeWithSunitinib: ReadyRegimen = {
  id: '7+3-sunitinib',
  title: '7+3 with sunitinib',
  source: `${trial}, with cytarabine 100 mg/m² a day on days 1-7 and daunorubicin 60 mg/m² on days 1-3`,
  species: 'human',
  doses: [weekOfCytarabine(100), threeDaunorubicin(60), weekOfSunitinib],
};

export const consolidationWithSunitinib: ReadyRegimen = {
  id: 'sunitinib-consolidation',
  title: 'Cytarabine at intermediate dose with sunitinib, as consolidation',
  source: `${trial}; cytarabine 1 g/m² on days 1, 3 and 5 in three cycles, here twice on each of these days, which is recalled; cycles every 28 days, each when neutrophils have recovered to 1e9/L, assumed; two years of maintenance are left out`,
  species: 'human',
  doses: [...everyOtherDay(perArea(1000)), weekOfSunitinib],
  cycles: { every: days(28), times: 3 },
  adjust: [{ action: 'delay', when: { measure: 'neutrophil-count', below: quantity(1, '1e9/L') }, look: days(7) }],
};

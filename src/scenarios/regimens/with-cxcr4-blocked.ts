import { days, hours } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { daily, infused, later, onDay, perArea, perKg, pushed, repeated, underTheSkin } from './dose.ts';
import { mec } from './mec.ts';
import { threeIdarubicin, weekOfCytarabine } from './seven-and-three.ts';

/** NCT01838395. */
export const bl8040WithCytarabine: ReadyRegimen = {
  id: 'bl8040-hidac',
  title: 'BL-8040 with high-dose cytarabine',
  source:
    'NCT01838395, registry: BL-8040 0.5-2.0 mg/kg under the skin alone for two days, then four hours before cytarabine 1.5-3 g/m² a day for five days; 1.5 mg/kg is the dose of the expansion (23 patients), 3 g/m² that of the younger, in three hours',
  species: 'human',
  doses: [
    daily(underTheSkin('bl8040', perKg(1.5)), 7),
    daily(infused('cytarabine', perArea(3000), hours(3), hours(2 * 24 + 4)), 5),
  ],
};

/** NCT01120457. */
export const ulocuplumabWithMec: ReadyRegimen = {
  id: 'ulocuplumab-mec',
  title: 'Ulocuplumab with MEC',
  source:
    'NCT01120457, ASH 2014, abstract 386: ulocuplumab 0.3-10 mg/kg one week before MEC, then weekly three times; 10 mg/kg is the dose of the expansion; one hour for it is assumed; MEC from day 8 on',
  species: 'human',
  doses: [repeated(infused('ulocuplumab', perKg(10), hours(1)), days(7), 4), ...later(mec.doses, onDay(8))],
};

const withCx01 = (perHour: 0.125 | 0.25, id: string): ReadyRegimen => ({
  id,
  title: `7+3 with CX-01 ${perHour} mg/kg/h`,
  source: `NCT02873338, registry: CX-01 4 mg/kg at once, then ${perHour} mg/kg/h to the end of chemotherapy, here seven days from the first hour on; idarubicin 12 mg/m² on days 1-3, cytarabine 100 mg/m² a day on days 1-7. Of the pilot NCT02056782 no schedule was read; the consolidation is left out`,
  species: 'human',
  doses: [
    pushed('cx01', perKg(4)),
    infused('cx01', perKg(perHour * 7 * 24), days(7)),
    weekOfCytarabine(100),
    threeIdarubicin(12),
  ],
});

export const sevenAndThreeWithCx01 = withCx01(0.25, '7+3-cx01');
export const sevenAndThreeWithLessCx01 = withCx01(0.125, '7+3-cx01-low');

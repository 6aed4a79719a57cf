import { days, fraction, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';
import { daily, infused, perArea } from './dose.ts';

const sevenAndThree = 'cytarabine 100 mg/m² a day for seven days without a break, the anthracycline on the first three';

/** Cytarabine without a break for seven days, mg/m² a day, and an anthracycline on the first three. */
export function weekOfCytarabine(perDay = 100): Dose {
  return infused('cytarabine', perArea(7 * perDay), days(7));
}

export const threeDaunorubicin = (amount: number) => daily(infused('daunorubicin', perArea(amount), minutes(30)), 3);
export const threeIdarubicin = (amount: number) => daily(infused('idarubicin', perArea(amount), minutes(15)), 3);

const withDaunorubicin = (amount: number): ReadyRegimen => ({
  id: `7+3-daunorubicin-${amount}`,
  title: `7+3 with daunorubicin ${amount} mg/m²`,
  source: `${sevenAndThree}; 45 and 90 mg/m² were compared in NCT00474006, 60 and 90 in ISRCTN55675535`,
  species: 'human',
  doses: [weekOfCytarabine(), threeDaunorubicin(amount)],
});

export const withDaunorubicin45 = withDaunorubicin(45);
export const withDaunorubicin60 = withDaunorubicin(60);
export const withDaunorubicin90 = withDaunorubicin(90);

export const withIdarubicin12: ReadyRegimen = {
  id: '7+3-idarubicin-12',
  title: '7+3 with idarubicin 12 mg/m²',
  source: `${sevenAndThree}, within 15 minutes; product information`,
  species: 'human',
  doses: [weekOfCytarabine(), threeIdarubicin(12)],
};

/** A second induction for those whose marrow still has blasts two weeks after the first began. */
export const withSecondInduction: ReadyRegimen = {
  ...withDaunorubicin60,
  id: '7+3-day-14',
  title: '7+3 with daunorubicin 60 mg/m², again for blasts on day 14',
  source: `${withDaunorubicin60.source}; the same course again from day 15 on unless less than 5 % of the marrow is leukemic after 14 days, as guidelines have it for residual blasts, recalled: some give 5+2, and ask how many cells the marrow has besides. It is for an induction: who has less than 5 % at its start is given nothing`,
  cycles: { every: days(14), times: 2 },
  adjust: [{ action: 'stop', when: { measure: 'leukemic-fraction', below: fraction(0.05) }, look: days(14) }],
};

import { days, minutes } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';
import { infused, later, milligrams, onDay, perArea, perKg, pushed, repeated, twiceDaily } from './dose.ts';
import { fai } from './fludarabine.ts';
import { mec } from './mec.ts';
import { threeDaunorubicin, threeIdarubicin, weekOfCytarabine } from './seven-and-three.ts';

/** One dose a day before chemotherapy, then every twelve hours until two days after its last day. */
function around(chemotherapy: readonly Dose[], lastDay: number, amount: Dose['amount']): Dose[] {
  const dose = (at = onDay(1)) => infused('uproleselan', amount, minutes(20), at);
  return [dose(), twiceDaily(dose(onDay(2)), 2 * (lastDay + 2)), ...later(chemotherapy, onDay(2))];
}

const notRead = 'doses of MEC were not read, and are those of the trial with ulocuplumab';
const aDayBefore = 'the first dose a day before chemotherapy, then every 12 h until 48 h after it';

/** NCT02306291, relapsed or refractory. */
export const uproleselanWithMec: ReadyRegimen = {
  id: 'uproleselan-mec',
  title: 'Uproleselan with MEC',
  source: `NCT02306291, Blood 2022;139:1135: uproleselan 10 mg/kg twice a day, chosen among 5-20 mg/kg, with MEC; ${aDayBefore}, as in NCT03701308, which makes the eight days of NCT03616470; 20 minutes assumed; ${notRead}`,
  species: 'human',
  doses: around(mec.doses, 5, perKg(10)),
};

/** NCT02306291, untreated. */
export const sevenAndThreeWithUproleselan: ReadyRegimen = {
  id: '7+3-uproleselan',
  title: '7+3 with uproleselan by body mass',
  source: `NCT02306291, Blood 2022;139:1135: uproleselan 10 mg/kg twice a day with 7+3; ${aDayBefore}, as in NCT03701308; idarubicin, at its usual 12 mg/m²`,
  species: 'human',
  doses: around([weekOfCytarabine(100), threeIdarubicin(12)], 7, perKg(10)),
};

const phaseThree = `NCT03616470: eight days of one induction; ${aDayBefore}, as in NCT03701308; 800 mg every 12 h, which is read for uproleselan but not for this trial; consolidations are left out`;

/** NCT03616470 with either chemotherapy. */
export const fixedUproleselanWithMec: ReadyRegimen = {
  id: 'uproleselan-800-mec',
  title: 'Uproleselan 800 mg with MEC',
  source: `${phaseThree}; ${notRead}`,
  species: 'human',
  doses: around(mec.doses, 5, milligrams(800)),
};
export const fixedUproleselanWithFai: ReadyRegimen = {
  id: 'uproleselan-800-fai',
  title: 'Uproleselan 800 mg with FAI',
  source: phaseThree,
  species: 'human',
  doses: around(fai.doses, 5, milligrams(800)),
};

/** NCT03701308. */
export const sevenAndThreeWithFixedUproleselan: ReadyRegimen = {
  id: '7+3-uproleselan-800',
  title: '7+3 with uproleselan 800 mg',
  source: `NCT03701308: uproleselan 800 mg, ${aDayBefore}; cytarabine and daunorubicin were read without doses: 100 mg/m² a day and 60 mg/m², as usual`,
  species: 'human',
  doses: around([weekOfCytarabine(100), threeDaunorubicin(60)], 7, milligrams(800)),
};

/** NCT01010373. */
export const sevenAndThreeWithAs101: ReadyRegimen = {
  id: '7+3-as101',
  title: '7+3 with AS101',
  source:
    'NCT01010373 is read as "AS101 + chemotherapy" and no more: AS101 3 mg/m² every other day, recalled, and 7+3 with daunorubicin 60 mg/m² are taken',
  species: 'human',
  doses: [repeated(pushed('as101', perArea(3)), days(2), 7), weekOfCytarabine(100), threeDaunorubicin(60)],
};

import { days, hours, minutes, type Quantity, quantity } from '../core/units.ts';
import type { ReadyRegimen } from '../model/ready-regimen.ts';
import type { Dose } from '../model/regimen.ts';
import { singleAgents } from './single-agents.ts';
import { fivePlusThree } from './story.ts';

type Amount = Dose['amount'];
type Time = Quantity<'time'>;

const perArea = (amount: number) => quantity(amount, 'mg/m²');
const infused = (drug: string, amount: Amount, lasting: Time, at: Time = days(0)): Dose => ({
  drug,
  amount,
  route: 'infusion',
  at,
  lasting,
});
const daily = (dose: Dose, times: number): Dose => ({ ...dose, every: days(1), times });

const weekOfCytarabine = infused('cytarabine', perArea(700), days(7));
const sevenAndThree = 'cytarabine 100 mg/m² a day for seven days without a break, the anthracycline on the first three';

const withDaunorubicin = (amount: number): ReadyRegimen => ({
  id: `7+3-daunorubicin-${amount}`,
  title: `7+3 with daunorubicin ${amount} mg/m²`,
  source: `${sevenAndThree}; 45 and 90 mg/m² were compared in NCT00474006, 60 and 90 in ISRCTN55675535`,
  species: 'human',
  doses: [weekOfCytarabine, daily(infused('daunorubicin', perArea(amount), minutes(30)), 3)],
});

const withIdarubicin: ReadyRegimen = {
  id: '7+3-idarubicin-12',
  title: '7+3 with idarubicin 12 mg/m²',
  source: `${sevenAndThree}, within 15 minutes; product information`,
  species: 'human',
  doses: [weekOfCytarabine, daily(infused('idarubicin', perArea(12), minutes(15)), 3)],
};

const mec: ReadyRegimen = {
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

const flagIda: ReadyRegimen = {
  id: 'flag-ida',
  title: 'FLAG-Ida: fludarabine, cytarabine, G-CSF, idarubicin',
  source:
    'regimen library of New Zealand (FLAG-Ida10, under 60 years): filgrastim 5 µg/kg from day 1, fludarabine 30 mg/m² in 30 min and cytarabine 2 g/m² in 4 h on days 2-6, idarubicin 10 mg/m² on days 2-4; filgrastim is given on days 1-6 and not on until recovery; cytarabine four hours after fludarabine as is usual, recalled',
  species: 'human',
  doses: [
    daily({ drug: 'filgrastim', amount: quantity(0.005, 'mg/kg'), route: 'subcutaneous', at: days(0) }, 6),
    daily(infused('fludarabine', perArea(30), minutes(30), days(1)), 5),
    daily(infused('cytarabine', perArea(2000), hours(4), hours(28)), 5),
    daily(infused('idarubicin', perArea(10), minutes(15), days(1)), 3),
  ],
};

const azaVen = (length: 7 | 14 | 21 | 28): ReadyRegimen => ({
  id: `aza-ven-${length}`,
  title: `Azacitidine with ${length} days of venetoclax`,
  source:
    'azacitidine 75 mg/m² on days 1-7 and venetoclax 400 mg a day in cycles of 28 days, as in VIALE-A with 28 days; 7 days as in Willekens 2025 and the VENAURA registry, which disagree, 14 and 21 as in the Hokkaido Leukemia Net; four cycles, without the ramp-up of the first days',
  species: 'human',
  doses: [
    daily({ drug: 'azacitidine', amount: perArea(75), route: 'subcutaneous', at: days(0) }, 7),
    daily({ drug: 'venetoclax', amount: quantity(400, 'mg'), route: 'oral', at: days(0) }, length),
  ],
  cycles: { every: days(28), times: 4 },
});

const highDoseConsolidation: ReadyRegimen = {
  id: 'hidac-consolidation',
  title: 'High-dose cytarabine as consolidation',
  source:
    'cytarabine 3 g/m² in 3 h every 12 h on days 1, 3 and 5: 18 g/m² a cycle, as read in the SAL-AML registry (PMC10349710); three cycles, each when neutrophils have recovered to 1e9/L, which is recalled',
  species: 'human',
  doses: [0, 2, 4].map((day) => ({
    ...infused('cytarabine', perArea(3000), hours(3), days(day)),
    every: hours(12),
    times: 2,
  })),
  cycles: { every: days(28), times: 3 },
  adjust: [{ action: 'delay', when: { measure: 'neutrophil-count', below: quantity(1, '1e9/L') }, look: days(7) }],
};

const mouse: ReadyRegimen = {
  id: '5+3-mouse',
  title: '5+3 in the mouse',
  source: 'cytarabine 100 mg/kg on days 1-5 and doxorubicin 3 mg/kg on days 1-3; recalled, as in the story',
  species: 'mouse',
  doses: fivePlusThree.doses,
};

/** Every regimen that a scenario can name. */
export const readyRegimens: readonly ReadyRegimen[] = [
  withDaunorubicin(45),
  withDaunorubicin(60),
  withDaunorubicin(90),
  withIdarubicin,
  mec,
  flagIda,
  azaVen(7),
  azaVen(14),
  azaVen(21),
  azaVen(28),
  highDoseConsolidation,
  mouse,
  ...singleAgents,
];

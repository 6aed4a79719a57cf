import { days, hours, minutes, type Quantity } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';
import { aloneIn } from './alone.ts';
import { milligrams as mg, perArea, perKg } from './dose.ts';

type Amount = Dose['amount'];
type Given = Pick<Dose, 'route' | 'lasting' | 'every' | 'times'>;

const repeated = (route: Given['route'], every: Quantity<'time'>, times: number): Given => ({ route, every, times });
const oral = (timesADay: 1 | 2, onDays: number) => repeated('oral', hours(24 / timesADay), onDays * timesADay);
const once = (lasting: Quantity<'time'>): Given => ({ route: 'infusion', lasting });

const human = (drug: string, amount: Amount, given: Given, source: string): ReadyRegimen => ({
  id: `${drug}-human`,
  title: aloneIn('human', drug),
  source,
  species: 'human',
  doses: [{ drug, amount, at: days(0), ...given }],
});

/** One drug alone at a usual dose in humans, for those that no combination of the ready regimens gives. */
export const singleAgents: readonly ReadyRegimen[] = [
  human('sorafenib', mg(400), oral(2, 14), '400-800 mg twice a day in NCT00943943'),
  human('quizartinib', mg(35.4), oral(1, 14), '35.4 mg a day for 14 days of induction, summary of droracle.ai'),
  human('sunitinib', mg(25), oral(1, 7), '25 mg on days 1-7 of a cycle, NCT00783653'),
  human('bevacizumab', perKg(10), once(minutes(90)), '10 mg/kg, as in NCT00015951'),
  human('lenalidomide', mg(25), oral(1, 21), '10-50 mg a day; recalled'),
  human('thalidomide', mg(400), oral(1, 28), '200-600 mg a day; recalled'),
  human('rebastinib', mg(100), oral(2, 14), 'of the order of 100 mg twice a day; recalled'),
  human(
    'oxi4503',
    perArea(9.76),
    { route: 'infusion', lasting: minutes(10), every: days(3), times: 2 },
    '9.76 mg/m² in ten minutes on days 1 and 4, the most that patients bear with cytarabine (Uckun 2020)',
  ),
  human(
    'deferoxamine',
    perKg(40),
    { route: 'infusion', lasting: hours(10), every: days(1), times: 7 },
    '20-60 mg/kg a day over hours; recalled',
  ),
  human('bl8040', perKg(1.5), repeated('subcutaneous', days(1), 2), '0.5-2.0 mg/kg in AML, two days before cytarabine'),
  human(
    'ulocuplumab',
    perKg(10),
    { route: 'infusion', lasting: hours(1), every: days(7), times: 4 },
    '0.3-10 mg/kg a week (ASH 2014, abstract 386)',
  ),
  human('cx01', perKg(42), once(days(7)), 'without its bolus of 4 mg/kg: 0.25 mg/kg/h for seven days (NCT02873338)'),
  human('natalizumab', mg(300), once(hours(1)), '300 mg every four weeks, once'),
  human('amg-330', mg(3.36), once(days(14)), '240 µg a day for two weeks; recalled, steps left out'),
  human('as101', perArea(3), repeated('bolus', days(2), 7), '3 mg/m² every other day; recalled'),
  human(
    'uproleselan',
    perKg(10),
    { route: 'infusion', lasting: minutes(20), every: hours(12), times: 16 },
    '10 mg/kg twice a day over the days of chemotherapy (Blood 2022;139:1135)',
  ),
  human('gmi1687', mg(20), { route: 'subcutaneous' }, '3.3 to 80 mg in the first study in humans'),
  human(
    'th302',
    perArea(460),
    { route: 'infusion', lasting: minutes(30), every: days(1), times: 5 },
    '460 mg/m² on days 1-5, the most that patients with leukemia bear (Badar 2016)',
  ),
  human('navitoclax', mg(250), oral(1, 14), '10-475 mg a day on 14 of 21 days were given'),
  human('rosiglitazone', mg(8), oral(1, 28), '4-8 mg a day; recalled'),
  human('clenbuterol', mg(0.04), oral(2, 14), '20-40 µg twice a day; recalled'),
  human('propranolol', mg(40), oral(2, 14), '40 mg twice a day or more; recalled'),
  human('mirabegron', mg(50), oral(1, 28), '50 mg a day'),
  human('exosomal-daunorubicin', perArea(60), once(minutes(30)), 'the dose of its payload in 7+3; nobody was given it'),
  human(
    'cell-borne-daunorubicin',
    perArea(60),
    once(minutes(30)),
    'the dose of its payload in 7+3; nobody was given it',
  ),
];

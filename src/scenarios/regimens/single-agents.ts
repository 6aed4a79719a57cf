import { days, hours, minutes, type Quantity, quantity } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';

type Amount = Dose['amount'];
type Given = Pick<Dose, 'route' | 'lasting' | 'every' | 'times'>;

const mg = (amount: number) => quantity(amount, 'mg');
const perKg = (amount: number) => quantity(amount, 'mg/kg');
const perArea = (amount: number) => quantity(amount, 'mg/m²');

const repeated = (route: Given['route'], every: Quantity<'time'>, times: number): Given => ({ route, every, times });
const oral = (timesADay: 1 | 2, onDays: number) => repeated('oral', hours(24 / timesADay), onDays * timesADay);
const once = (lasting: Quantity<'time'>): Given => ({ route: 'infusion', lasting });
const daily = (onDays: number) => repeated('bolus', days(1), onDays);

const alone =
  (species: string) =>
  (drug: string, amount: Amount, given: Given, source: string): ReadyRegimen => ({
    id: `${drug}-${species}`,
    title: `${drug} alone in the ${species}`,
    source,
    species,
    doses: [{ drug, amount, at: days(0), ...given }],
  });

const human = alone('human');
const mouse = alone('mouse');
/** Mice get by the vein or the peritoneum, which stands as a bolus. */
const inMice = 'recalled, as such drugs are given to mice; into the peritoneum or by mouth, here as a bolus';

/** One drug alone at a usual dose, for those that no combination of the ready regimens gives. */
export const singleAgents: readonly ReadyRegimen[] = [
  human('sorafenib', mg(400), oral(2, 14), '400-800 mg twice a day in NCT00943943'),
  mouse('sorafenib', perKg(10), daily(14), `10 mg/kg; ${inMice}`),
  human('quizartinib', mg(35.4), oral(1, 14), '35.4 mg a day for 14 days of induction, summary of droracle.ai'),
  mouse('quizartinib', perKg(5), daily(14), `5 mg/kg; ${inMice}`),
  human('sunitinib', mg(25), oral(1, 7), '25 mg on days 1-7 of a cycle, NCT00783653'),
  mouse('sunitinib', perKg(40), daily(14), `40 mg/kg; ${inMice}`),
  human('bevacizumab', perKg(10), once(minutes(90)), '10 mg/kg, as in NCT00015951'),
  mouse('bevacizumab', perKg(5), repeated('bolus', days(3.5), 4), `5 mg/kg twice a week; ${inMice}`),
  human('lenalidomide', mg(25), oral(1, 21), '10-50 mg a day; recalled'),
  mouse('lenalidomide', perKg(25), daily(14), `25 mg/kg; ${inMice}`),
  human('thalidomide', mg(400), oral(1, 28), '200-600 mg a day; recalled'),
  mouse('thalidomide', perKg(100), daily(14), `100 mg/kg; ${inMice}`),
  human('rebastinib', mg(100), oral(2, 14), 'of the order of 100 mg twice a day; recalled'),
  mouse('rebastinib', perKg(20), daily(14), `20 mg/kg; ${inMice}`),
  human(
    'oxi4503',
    perArea(9.76),
    { route: 'infusion', lasting: minutes(10), every: days(3), times: 2 },
    '9.76 mg/m² in ten minutes on days 1 and 4, the most that patients bear with cytarabine (Uckun 2020)',
  ),
  mouse('oxi4503', perKg(25), once(minutes(10)), `25 mg/kg; ${inMice}`),
  human(
    'deferoxamine',
    perKg(40),
    { route: 'infusion', lasting: hours(10), every: days(1), times: 7 },
    '20-60 mg/kg a day over hours; recalled',
  ),
  mouse('deferoxamine', perKg(100), daily(14), `100 mg/kg; ${inMice}`),
  mouse('amd3465', perKg(1.25), repeated('subcutaneous', hours(12), 14), `1.25 mg/kg under the skin; ${inMice}`),
  human('bl8040', perKg(1.5), repeated('subcutaneous', days(1), 2), '0.5-2.0 mg/kg in AML, two days before cytarabine'),
  mouse('bl8040', perKg(20), repeated('subcutaneous', days(1), 5), `20 mg/kg under the skin; ${inMice}`),
  human(
    'ulocuplumab',
    perKg(10),
    { route: 'infusion', lasting: hours(1), every: days(7), times: 4 },
    '0.3-10 mg/kg a week (ASH 2014, abstract 386)',
  ),
  mouse('ulocuplumab', perKg(10), repeated('bolus', days(3.5), 6), `10 mg/kg twice a week; ${inMice}`),
  human('cx01', perKg(42), once(days(7)), 'without its bolus of 4 mg/kg: 0.25 mg/kg/h for seven days (NCT02873338)'),
  human('natalizumab', mg(300), once(hours(1)), '300 mg every four weeks, once'),
  mouse('natalizumab', perKg(5), repeated('bolus', days(3), 3), `PS/2, 5 mg/kg; ${inMice}`),
  human('amg-330', mg(3.36), once(days(14)), '240 µg a day for two weeks; recalled, steps left out'),
  human('as101', perArea(3), repeated('bolus', days(2), 7), '3 mg/m² every other day; recalled'),
  mouse('as101', perKg(0.5), repeated('bolus', days(2), 7), `0.5 mg/kg; ${inMice}`),
  mouse('gmi1359', perKg(40), daily(14), `40 mg/kg; ${inMice}`),
  human(
    'uproleselan',
    perKg(10),
    { route: 'infusion', lasting: minutes(20), every: hours(12), times: 16 },
    '10 mg/kg twice a day over the days of chemotherapy (Blood 2022;139:1135)',
  ),
  mouse('uproleselan', perKg(40), repeated('bolus', hours(12), 14), `40 mg/kg twice a day; ${inMice}`),
  human('gmi1687', mg(20), { route: 'subcutaneous' }, '3.3 to 80 mg in the first study in humans'),
  mouse('gmi1687', perKg(3), repeated('bolus', hours(12), 14), `3 mg/kg; ${inMice}`),
  mouse('h90', perKg(10), repeated('bolus', days(2), 10), `10 mg/kg, some three times a week; ${inMice}`),
  mouse('echinomycin', perKg(0.01), repeated('bolus', days(2), 3), `10 µg/kg; ${inMice}`),
  human(
    'th302',
    perArea(460),
    { route: 'infusion', lasting: minutes(30), every: days(1), times: 5 },
    '460 mg/m² on days 1-5, the most that patients with leukemia bear (Badar 2016)',
  ),
  mouse('th302', perKg(50), daily(5), `50 mg/kg; ${inMice}`),
  mouse('pr104', perKg(550), once(minutes(30)), `550 mg/kg; ${inMice}`),
  human('navitoclax', mg(250), oral(1, 14), '10-475 mg a day on 14 of 21 days were given'),
  mouse('navitoclax', perKg(100), daily(14), `100 mg/kg; ${inMice}`),
  mouse('venetoclax', perKg(100), daily(14), `100 mg/kg; ${inMice}`),
  mouse('gsk2795039', perKg(100), daily(7), `100 mg/kg; ${inMice}`),
  mouse(
    'iacs-010759',
    perKg(7.5),
    daily(14),
    '3 and 10 mg/kg by mouth on five days of seven, by an abstract; here daily',
  ),
  mouse('gw4869', perKg(2.5), daily(14), `2.5 mg/kg; ${inMice}`),
  human('rosiglitazone', mg(8), oral(1, 28), '4-8 mg a day; recalled'),
  mouse('rosiglitazone', perKg(10), daily(14), `10 mg/kg; ${inMice}`),
  human('clenbuterol', mg(0.04), oral(2, 14), '20-40 µg twice a day; recalled'),
  mouse('clenbuterol', perKg(1.5), daily(14), `1.5 mg/kg; ${inMice}`),
  human('propranolol', mg(40), oral(2, 14), '40 mg twice a day or more; recalled'),
  mouse('propranolol', perKg(10), daily(14), `10 mg/kg; ${inMice}`),
  human('mirabegron', mg(50), oral(1, 28), '50 mg a day'),
  mouse('mirabegron', perKg(2), daily(14), `2 mg/kg; ${inMice}`),
  human('exosomal-daunorubicin', perArea(60), once(minutes(30)), 'the dose of its payload in 7+3; nobody was given it'),
  human(
    'cell-borne-daunorubicin',
    perArea(60),
    once(minutes(30)),
    'the dose of its payload in 7+3; nobody was given it',
  ),
];

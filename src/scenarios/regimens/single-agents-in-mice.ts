import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';
import { aloneIn } from './alone.ts';
import { inMice } from './doses-in-mice.ts';

function alone(source: string, first: Dose, ...others: readonly Dose[]): ReadyRegimen {
  return {
    id: `${first.drug}-mouse`,
    title: aloneIn('mouse', first.drug),
    source,
    species: 'mouse',
    doses: [first, ...others],
  };
}

/** Mice get by the vein or the peritoneum, which stands as a bolus. */
const recalled = 'recalled, as such drugs are given to mice; into the peritoneum or by mouth, here as a bolus';
const payload = '3 mg/kg of the payload within half an hour on days 1-3, as free daunorubicin; nobody gave it';

/** One drug alone at a dose that mice are given. */
export const singleAgentsInMice: readonly ReadyRegimen[] = [
  alone(
    '3 mg/kg within half an hour on days 1-3: that of doxorubicin in 5+3, recalled, since doses are alike',
    inMice.daunorubicin,
  ),
  alone(payload, inMice.exosomalDaunorubicin),
  alone(payload, inMice.cellBorneDaunorubicin),
  alone(
    '0.6 mg/kg on days 1-3: a fifth of daunorubicin, as in patients; assumed, what mice are given was not read',
    inMice.idarubicin,
  ),
  alone(
    '4 mg/kg on days 1-4: the 14 mg/m² of CAG by body area; assumed, what mice are given was not read',
    inMice.aclarubicin,
  ),
  alone(`1 mg/kg on days 1-3; ${recalled}`, inMice.mitoxantrone),
  alone(`10 mg/kg on days 1-5; ${recalled}`, inMice.etoposide),
  alone(`100 mg/kg on days 1-5, more than patients bear; ${recalled}`, inMice.fludarabine),
  alone(`2.5 mg/kg on days 1-7; ${recalled}`, inMice.azacitidine),
  alone(`10 mg/kg; ${recalled}`, inMice.sorafenib),
  alone(`5 mg/kg; ${recalled}`, inMice.quizartinib),
  alone(`40 mg/kg; ${recalled}`, inMice.sunitinib),
  alone(`5 mg/kg twice a week; ${recalled}`, inMice.bevacizumab),
  alone(`25 mg/kg; ${recalled}`, inMice.lenalidomide),
  alone(`100 mg/kg; ${recalled}`, inMice.thalidomide),
  alone(`20 mg/kg; ${recalled}`, inMice.rebastinib),
  alone(`25 mg/kg; ${recalled}`, inMice.oxi4503),
  alone(`100 mg/kg; ${recalled}`, inMice.deferoxamine),
  alone('5 mg/kg under the skin on days 1-5; recalled, as such drugs are given to mice', inMice.plerixafor),
  alone(
    '0.25 mg/kg under the skin on days 1-5, as donors get it; recalled, as such drugs are given to mice',
    inMice.filgrastim,
  ),
  alone(`1.25 mg/kg under the skin; ${recalled}`, inMice.amd3465),
  alone(`20 mg/kg under the skin; ${recalled}`, inMice.bl8040),
  alone(`10 mg/kg twice a week; ${recalled}`, inMice.ulocuplumab),
  alone(
    '4 mg/kg at once and 0.25 mg/kg/h for seven days: NCT02873338 by body mass, although mice clear faster; assumed, what mice are given was not read',
    inMice.cx01AtOnce,
    inMice.cx01Week,
  ),
  alone(`PS/2, 5 mg/kg; ${recalled}`, inMice.natalizumab),
  alone(
    '48 µg/kg over two weeks: the 240 µg a day of patients by body mass, recalled; assumed, what mice are given was not read',
    inMice.amg330,
  ),
  alone(`0.5 mg/kg; ${recalled}`, inMice.as101),
  alone(`40 mg/kg; ${recalled}`, inMice.gmi1359),
  alone(`40 mg/kg twice a day; ${recalled}`, inMice.uproleselan),
  alone(`3 mg/kg; ${recalled}`, inMice.gmi1687),
  alone(`10 mg/kg, some three times a week; ${recalled}`, inMice.h90),
  alone(`10 µg/kg; ${recalled}`, inMice.echinomycin),
  alone(`50 mg/kg; ${recalled}`, inMice.th302),
  alone(`550 mg/kg; ${recalled}`, inMice.pr104),
  alone(`100 mg/kg; ${recalled}`, inMice.navitoclax),
  alone(`100 mg/kg; ${recalled}`, inMice.venetoclax),
  alone(`100 mg/kg; ${recalled}`, inMice.gsk2795039),
  alone('3 and 10 mg/kg by mouth on five days of seven, by an abstract; here daily', inMice.iacs010759),
  alone(`2.5 mg/kg; ${recalled}`, inMice.gw4869),
  alone(`10 mg/kg; ${recalled}`, inMice.rosiglitazone),
  alone(`1.5 mg/kg; ${recalled}`, inMice.clenbuterol),
  alone(`10 mg/kg; ${recalled}`, inMice.propranolol),
  alone(`2 mg/kg; ${recalled}`, inMice.mirabegron),
];

import { days, mmHg, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { daily, perKg, pushed } from '../../scenarios/regimens/dose.ts';
import type { Assay, AssayArm, Contrast } from '../assay.ts';
import { infiltrated } from '../contact.ts';
import { alone, deathsInDish, dish, inMedium } from '../dish.ts';
import { mean } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, ofNeither } from '../smallest-effects.ts';
import { held } from '../stress.ts';

/** Marrow with neither of two drugs, each of them, and both. */
function fourOf(where: string, scene: Scenario, one: readonly [string, Change], other: readonly [string, Change]) {
  const arm = (name: string, ...changes: readonly Change[]) => dish(`${where}, ${name}`, scene, ...changes);
  return {
    of: arm(`${one[0]} and ${other[0]}`, one[1], other[1]),
    against: arm('no drugs'),
    alone: [arm(one[0], one[1]), arm(other[0], other[1])],
  } satisfies Required<Contrast>;
}
const inAir: Change = { perturb: [held('o2', mmHg(150))] };

const mutated = infiltrated(days(3.5), 'flt3-itd');
const given = (drug: string, milligramsPerKg: number): Change => ({
  regimens: [{ id: drug, start: { time: days(0.5) }, doses: [daily(pushed(drug, perKg(milligramsPerKg)), 3)] }],
});
const inMice = [
  ['TH-302', given('th302', 50)],
  ['sorafenib', given('sorafenib', 10)],
] as const;

/** By rates, activation and repair each alone kills a third of the cells in three days at 7 mmHg, and much the same more when it is doubled. */
const th302 = (fold: number): Change => ({ perturb: [inMedium('th302', quantity(10 * fold, 'µM'), days(1))] });
const daunorubicin = (fold: number): Change => ({
  perturb: [inMedium('daunorubicin', quantity(32 * fold, 'nM'), days(1))],
});
const atOxygen = (level: number, name: string, ...drugs: readonly Change[]): AssayArm =>
  dish(`at ${level} mmHg, ${name}`, alone(), { perturb: [held('o2', mmHg(level))] }, ...drugs);
const deaths = deathsInDish('leukemic-progenitor', 'leukemic progenitors');
const bothAgainstDouble = (level: number): Contrast => ({
  of: atOxygen(level, 'TH-302 and daunorubicin', th302(1), daunorubicin(1)),
  against: atOxygen(level, 'twice the daunorubicin', daunorubicin(2)),
});

/** Assays of a prodrug of hypoxia with other drugs, of the section on hypoxia as a target. */
export const prodrugCombinations: readonly Assay[] = [
  {
    id: 'B135',
    class: 'E',
    asks: 'Do TH-302 and sorafenib together leave fewer leukemic cells with FLT3-ITD than if each acted independently?',
    contrast: fourOf('FLT3-ITD', mutated, ...inMice),
    reading: mean(
      { kind: 'cells', cell: 'leukemic' },
      { from: days(3), to: days(3.5) },
      'leukemic cells in the marrow on days 3 to 3.5',
      'cells',
    ),
    scale: 'beyond Bliss',
    expects: { effect: 'below', ...ofNeither },
    control: {
      kind: 'cut',
      says: 'oxygen held at that of air, which keeps TH-302 from becoming a poison, in any arm',
      ...fourOf('FLT3-ITD in air', changed(mutated, inAir), ...inMice),
    },
    seeds: 5,
    note: 'Three days in mouse marrow of which a twelfth is leukemic, at doses that mice are given; survival of mice is not read. More than the sum of what each kills, as the finding has it, is more than Bliss expects. Neither oxygen nor dose lets TH-302 act: at 1 mmHg what mice bear takes damage to 0.2 of the threshold, and marrow has more oxygen.',
  },
  {
    id: 'B138',
    class: 'W',
    asks: 'Do more leukemic progenitors die of TH-302 and daunorubicin at 1 % oxygen than of twice as much daunorubicin?',
    contrast: bothAgainstDouble(7),
    reading: deaths,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: { kind: 'cut', says: 'oxygen held at that of air, in either arm', ...bothAgainstDouble(150) },
    beside: {
      arms: [
        atOxygen(7, 'twice the TH-302', th302(2)),
        atOxygen(7, 'TH-302', th302(1)),
        atOxygen(7, 'daunorubicin', daunorubicin(1)),
      ],
      readings: [deaths],
    },
    seeds: 8,
    note: 'What two drugs do together has to beat the better of either at twice its dose, or a drug with itself would pass; twice the TH-302, which should do as much, stands beside it. Both drugs of the model add to one damage. One point of the grid that the finding asks for, and no etoposide.',
  },
];

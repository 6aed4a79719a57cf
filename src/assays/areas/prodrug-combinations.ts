import { days, mmHg, quantity } from '../../core/units.ts';
import { daily, perKg, pushed } from '../../scenarios/regimens/dose.ts';
import type { Assay, AssayArm, Contrast } from '../assay.ts';
import { infiltrated } from '../contact.ts';
import { alone, deathsInDish, inMedium } from '../dish.ts';
import { mean, surviving } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { ofNeither } from '../smallest-effects.ts';
import { held } from '../stress.ts';

type Scene = AssayArm['scenario'];
/** A scene with neither of two drugs, each of them, and both. */
function fourOf(where: string, scene: Scene, one: readonly [string, Change], other: readonly [string, Change]) {
  const arm = (name: string, ...changes: readonly Change[]): AssayArm => ({
    name: `${where}, ${name}`,
    scenario: changes.reduce(changed, scene),
  });
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

const inOxygen = (level: number): Scene => changed(alone(), { perturb: [held('o2', mmHg(level))] });
const inDish = [
  ['TH-302', { perturb: [inMedium('th302', quantity(5, 'µM'), days(1))] }],
  ['daunorubicin', { perturb: [inMedium('daunorubicin', quantity(15, 'nM'), days(1))] }],
] as const;

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
    note: 'Three days in mouse marrow of which a twelfth is leukemic, at doses that mice are given; survival of mice is not read. More than the sum of what each kills, as the finding has it, is more than Bliss expects.',
  },
  {
    id: 'B138',
    class: 'E',
    asks: 'Do fewer leukemic progenitors live through TH-302 and daunorubicin at 1 % oxygen than if each acted independently?',
    contrast: fourOf('at 7 mmHg', inOxygen(7), ...inDish),
    reading: surviving(
      deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
      'share of leukemic progenitors that would live through three days in a dish',
    ),
    scale: 'beyond Bliss',
    expects: { effect: 'below', ...ofNeither },
    control: {
      kind: 'cut',
      says: 'oxygen held at that of air, in any arm',
      ...fourOf('at 150 mmHg', inOxygen(150), ...inDish),
    },
    seeds: 8,
    note: 'One point of the grid that the finding asks for, and no etoposide. Concentrations are such that by their numbers both damage cells at much the same rate: 5 µM, of which 2/(2 + 7) is activated, at 6 a day, and 0.3 of the reference of daunorubicin, at 5 a day.',
  },
];

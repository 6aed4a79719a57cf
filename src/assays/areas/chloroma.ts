import { days, quantity } from '../../core/units.ts';
import type { Regimen } from '../../model/regimen.ts';
import { chloroma } from '../../scenarios/index.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { mean, over, type Window } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { inCore, inMass, inRim, solidMass } from '../solid-mass.ts';
import { held } from '../stress.ts';
import { deaf } from '../vessels.ts';

const massWith = (name: string, ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: changes.reduce(changed, solidMass(chloroma.until)),
});

const combretastatin: Regimen = {
  id: 'oxi4503',
  start: { time: days(1) },
  doses: [{ drug: 'oxi4503', amount: quantity(25, 'mg/kg'), route: 'bolus', at: days(0) }],
};
const disrupted: Change = { regimens: [combretastatin] };
/** Endothelium whose tubulin the drug does not take. */
const tough: Change = {
  cut: ['tubulin in endothelial-cell', 'tubulin in tip-cell'],
};
/** Leukemic cells that ROS does not kill. */
const unharmed: Change = { cut: ['ros-kills-leukemic-cells'] };
const vegfBound: Change = { perturb: [{ ...held('vegf', quantity(0, 'K')), at: { time: days(1) } }] };

const dayAfter: Window = { from: days(1.5), to: days(2.5) };
const lastDay: Window = { from: days(3), to: days(4) };
const leukemicCells = mean(inMass, lastDay, 'leukemic cells in the mass two to three days after', 'cells');

const untouched = massWith('a mass');
const hit = massWith('a mass, OXi4503', disrupted);
const lined = {
  kind: 'cut',
  says: 'the drug does not take the tubulin of endothelium',
  of: massWith('a mass of tough vessels, OXi4503', tough, disrupted),
  against: massWith('a mass of tough vessels', tough),
} as const;

/** Assays on a vascular disrupting agent in a chloroma, of the section on vessels as a target. */
export const chloromas: readonly Assay[] = [
  {
    id: 'B068',
    class: 'E',
    asks: 'Is there less oxygen in a chloroma after OXi4503?',
    contrast: { of: hit, against: untouched },
    reading: mean(
      { kind: 'level', substance: 'o2' },
      dayAfter,
      'mean pO2 half a day to a day and a half after',
      'mmHg',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: lined,
    seeds: 5,
    note: 'Vessels of the model close as their cells die, and not by swelling; that the core goes first is asked by B069.',
  },
  {
    id: 'B069',
    class: 'E',
    asks: 'Are there fewer leukemic cells in the core per cell of the rim after OXi4503?',
    contrast: { of: hit, against: untouched },
    reading: over(
      mean(inCore, lastDay, 'leukemic cells beyond 250 µm from the rim', 'cells'),
      mean(inRim, lastDay, 'leukemic cells within 100 µm of the rim', 'cells'),
      'leukemic cells of the core per one of the rim',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: lined,
    seeds: 5,
    note: 'Half of a mass 800 µm across. Cells that are left are counted, not those that die.',
  },
  {
    id: 'B070',
    class: 'E',
    asks: 'Are fewer leukemic cells of a chloroma left when VEGF is bound beside OXi4503?',
    contrast: { of: massWith('a mass, OXi4503, VEGF bound', disrupted, vegfBound), against: hit },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'endothelium does not hear VEGF, in either arm',
      of: massWith('a mass of deaf vessels, OXi4503, VEGF bound', deaf, disrupted, vegfBound),
      against: massWith('a mass of deaf vessels, OXi4503', deaf, disrupted),
    },
    seeds: 5,
    note: 'Three days, within which a rim hardly grows vessels anew. VEGF also protects leukemic cells that make it, which the control leaves.',
  },
  {
    id: 'B072',
    class: 'E',
    asks: 'Are more leukemic cells of a chloroma left after OXi4503 when it does not kill them itself?',
    contrast: { of: massWith('a mass, OXi4503, ROS harmless', unharmed, disrupted), against: hit },
    reading: leukemicCells,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: massWith('a mass, ROS harmless', unharmed),
      against: untouched,
    },
    seeds: 5,
    note: 'A chloroma instead of engrafted marrow.',
  },
];

import { days, quantity } from '../../core/units.ts';
import type { Perturbation } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import { daily } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { growing, growingFreely, leukemia, leukemiaGrown, untouched, untreated } from '../overgrown.ts';
import type { Change } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { densityInTheEnd, immortal, nearBone, silent } from '../vessels.ts';

/** From here on leukemia is treated. */
const dayOne = { time: days(1) };
/** All VEGF is bound, as an antibody would do it. */
const vegfBound: Perturbation = {
  id: 'vegf-bound',
  at: dayOne,
  action: 'clamp',
  target: 'vegf',
  level: quantity(0, 'K'),
};
const tie2Blocked = ['endothelial-cell', 'tip-cell'].map(
  (cell): Perturbation => ({
    id: `tie-2-blocked-in-${cell}`,
    at: dayOne,
    action: 'knock-out',
    target: 'tie-2',
    cell,
  }),
);
const bound = leukemia('leukemic, VEGF bound', { perturb: [vegfBound] });

const chelated: Change = {
  regimens: [
    {
      id: 'deferoxamine',
      start: dayOne,
      doses: [daily(inMice.deferoxamine, 9)],
    },
  ],
};
const treatedFromDayOne: AssayArm = growing('growing, 5+3', { regimens: [{ ...fivePlusThree, start: dayOne }] });

/** Assays of the section on vessels as a target. */
export const vesselTherapy: readonly Assay[] = [
  {
    id: 'B058',
    class: 'E',
    asks: 'Does leukemia grow on when its VEGF is bound and nothing else is given?',
    contrast: { of: growing('growing, VEGF bound', { perturb: [vegfBound] }), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: '5+3 is given instead',
      of: treatedFromDayOne,
      against: growingFreely,
    },
    seeds: 5,
    note: 'Seen for nine days of treatment. All VEGF is bound, where the antibody left two thirds of it.',
  },
  {
    id: 'B064',
    class: 'E',
    asks: 'Is less vessel left in leukemic marrow when Tie-2 is blocked beside VEGF than when VEGF alone is?',
    contrast: {
      of: leukemia('leukemic, VEGF bound, Tie-2 blocked', { perturb: [vegfBound, ...tie2Blocked] }),
      against: bound,
    },
    reading: densityInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'endothelium does not die, in either arm',
      of: leukemia('leukemic, VEGF bound, Tie-2 blocked, endothelium immortal', {
        ...immortal,
        perturb: [vegfBound, ...tie2Blocked],
      }),
      against: leukemia('leukemic, VEGF bound, endothelium immortal', { ...immortal, perturb: [vegfBound] }),
    },
    seeds: 5,
    note: 'Seen for six days of treatment. The half that is asked is the fall after both; that vessels hold when VEGF alone is bound is not.',
  },
  {
    id: 'B076',
    class: 'E',
    asks: 'Is vessel lost near bone in leukemic marrow?',
    contrast: { of: untreated, against: untouched },
    reading: nearBone,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'leukemic cells secrete neither VEGF nor Ang-2',
      of: leukemia('leukemic, silent to vessels', silent),
      against: untouched,
    },
    seeds: 5,
    note: 'Sinusoids only: arterioles of the model are not lined by cells that could die.',
  },
  {
    id: 'B081',
    class: 'E',
    asks: 'Does leukemia grow on under deferoxamine when nothing else is given?',
    contrast: { of: growing('leukemic, deferoxamine', chelated), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: '5+3 is given instead',
      of: treatedFromDayOne,
      against: growingFreely,
    },
    seeds: 5,
    note: 'Seen for nine days of treatment. Deferoxamine of the model raises AKT of endothelium, and HIF, which holds leukemic cells back and drives them: which wins was not fitted.',
  },
];

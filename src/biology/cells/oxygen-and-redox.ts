import { fraction } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { axl, bmx, hif2a, id1, mifSynthesis, mirnaNetwork, p21, stat3, vegfSynthesis } from '../pathways/hypoxia.ts';
import { hif1a } from '../pathways/index.ts';
import {
  energyShortage,
  glucoseShortage,
  glycolysis,
  mitochondrialMass,
  openMitochondria,
  oxphos,
  unfilledMitochondria,
  withheldMitochondria,
} from '../pathways/metabolism.ts';
import { nox2, nrf2, ros } from '../pathways/redox.ts';
import { degraded, one, responsive, zero } from './housekeeping.ts';

type Activities = NonNullable<CellType['activities']>;
type ActivitySpan = Activities[number]['span'];

const little = assumed(fraction(0.02), [0, 0.2], 'where there is oxygen, as before the cell was placed');
const some = assumed(fraction(0.3), [0, 0.7], 'as in the middle of healthy marrow');

const responding = (...activities: readonly Activity[]): Activities =>
  activities.map((activity) => ({ activity, span: responsive }));

/** Normal transcription without oxygen makes this much of HIF-1α; a mutation may make more. */
const transcribed: ActivitySpan = {
  base: assumed(
    fraction(0.6),
    [0.3, 0.9],
    'leaves room for the rise of transcription with RUNX1 and ASXL1 mutated; by how much was not read',
    ['Bera2019'],
  ),
  ceiling: one,
  floor: zero,
};

/** HIF-1α of a stromal cell, which follows oxygen as that of other cells does. */
export const inStroma: ActivitySpan = { ...transcribed, start: little };

const sparing = (base: number, ceiling: number, why: string): ActivitySpan => ({
  base: assumed(fraction(base), [base / 3, 1], why),
  ceiling: assumed(fraction(ceiling), [base, 1], 'with all the drive that HIF-1α gives it'),
  floor: zero,
});

/** Hypoxia, energy and ROS in any cell that has more to do than mature. */
const inAnyCell = (glycolytic: ActivitySpan, respiring: ActivitySpan): Activities => [
  { activity: hif1a, span: { ...transcribed, start: little } },
  { activity: hif2a, span: { ...degraded, start: some } },
  { activity: glycolysis, span: glycolytic },
  { activity: oxphos, span: { ...respiring, start: one } },
  { activity: energyShortage, span: { ...degraded, start: zero } },
  { activity: glucoseShortage, span: { ...degraded, start: zero } },
  ...responding(ros),
];

/** In HSC and HSPC. */
export const inHealthyCells: Activities = [
  ...inAnyCell(
    sparing(0.6, 1, 'covers their need of energy by itself, as the review has it; the amount is assumed'),
    responsive,
  ),
  ...responding(nrf2),
];

/** Respiration of a leukemic cell, over what its own mitochondria could do. */
const withTakenMitochondria: ActivitySpan = {
  ...responsive,
  ceiling: estimated(
    fraction(1.14),
    [1, 1.5],
    'with the most that was seen to be taken from stroma, a seventh more by the abstract, which has ATP 1.5 fold; respiration goes with mass',
    ['Moschoi2016'],
  ),
};

const inLeukemicCells = (glycolytic: ActivitySpan): Activities => [
  ...inAnyCell(glycolytic, withTakenMitochondria),
  {
    activity: nrf2,
    span: {
      base: fitted(
        fraction(0.3),
        [0, 0.6],
        'LSC hold less ROS than HSC at the same place, and rest as long as before ROS was in the model',
      ),
      ceiling: one,
    },
  },
  {
    activity: nox2,
    span: {
      base: assumed(fraction(0.5), [0.1, 1], 'leukemic cells have NOX2; how much of the most, no source gives', [
        'Marlein2017',
      ]),
    },
  },
  {
    activity: vegfSynthesis,
    span: {
      base: assumed(fraction(1 / 3), [0.1, 0.67], 'VEGF of hypoxic cells rises a few fold; recalled'),
      ceiling: one,
    },
  },
  { activity: openMitochondria, span: { ...degraded, start: some } },
  { activity: unfilledMitochondria, span: degraded },
  { activity: withheldMitochondria, span: { ...degraded, start: zero } },
  ...responding(mitochondrialMass, mirnaNetwork, p21, stat3, mifSynthesis, id1, axl, bmx),
];

/** In LSC, whose glycolysis cannot rise to cover their need. */
export const inLsc: Activities = inLeukemicCells(
  sparing(0.1, 0.2, 'LSC depend on respiration and not on glycolysis; the amount is assumed'),
);

/** In leukemic progenitors and blasts, which can do without respiration. */
export const inLeukemicBulk: Activities = inLeukemicCells(
  sparing(0.6, 1, 'cells that drugs kill easily need no respiration, as HSC; the amount is assumed'),
);

import { fraction, hours, quantity } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import type { CellType, Presenter, Traffic } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { matrixIntegrity } from '../pathways/bone.ts';
import { cxcl12Synthesis, exosomeCargo, vcam1Expression, vesicleRelease } from '../pathways/cytokines.ts';
import { nfkb } from '../pathways/index.ts';
import { pgc1a, stromalMitochondria } from '../pathways/metabolism.ts';
import {
  fibronectin,
  hyaluronan,
  lamininAlpha4,
  lamininAlpha5,
  mitochondria,
  nCadherin,
  scf,
  vcam1,
} from '../receptors/ligands.ts';
import { cxcl12 } from '../substances/cxcl12.ts';
import { il6 } from '../substances/il-6.ts';
import { stromalVesicles } from '../substances/vesicles.ts';
import { degraded, one, phaseSpread, responsive, undisturbedRelease, zero } from './housekeeping.ts';

/** What stroma displays that stands for one full contact. */
export const full = assumed(fraction(1), [0.5, 1.5], 'unit of displayed ligand: one full contact');
/** Cycle of a stromal cell that has been woken. */
export const stromalCycle = {
  g1: assumed(hours(24), [12, 72], 'a woken stromal cell divides within two days; recalled'),
  s: assumed(hours(9), [6, 12], 'as other cells'),
  g2m: assumed(hours(4), [2, 6], 'as other cells'),
  spread: phaseSpread,
  daughters: 'G0',
} as const;

/** A fate of an MSC: the more of the activity it has when it divides, the likelier. */
export const exit = (type: string, weighedBy: Activity) => ({
  type,
  share: assumed(fraction(1), [0, 1], 'no fate is favored but by what weighs it'),
  weighedBy,
});

const asRulesLead = (value: number) =>
  estimated(fraction(value), [0, 1], 'where its rules lead in healthy marrow, by their formula');

/** An activity that healthy marrow keeps high or low, as the cells that stand in it at the start have it. */
export const kept = { ...responsive, start: asRulesLead(0.9) };
export const heldBack = {
  base: one,
  floor: assumed(fraction(0.05), [0, 0.3], 'rests in full marrow under intact nerves'),
  start: asRulesLead(0.1),
};

/** VCAM-1 of stroma whose NF-κB is at rest is two thirds of the most. */
const restingVcam1 = {
  base: assumed(fraction(2 / 3), [0.4, 1], 'NF-κB raises VCAM-1 of stroma by a half; by how much was not read', [
    'Jacamo2014',
  ]),
  ceiling: one,
  floor: assumed(fraction(0.1), [0, 0.4], 'strongly reduced where proteases are free; by how much was not read', [
    'Levesque2001',
  ]),
};

/** Matrix and membrane-bound ligands of stroma, which only proteases take away. */
export const intactMatrix = {
  activity: matrixIntegrity,
  span: {
    base: one,
    floor: assumed(fraction(0.3), [0, 0.8], 'matrix is laid anew while it is cut; no source gives it'),
  },
};
/** What proteases spare of a full contact. */
const cut = { level: full, scaledBy: matrixIntegrity };

/** What leukemic cells move in perivascular stroma. */
export const amidLeukemia: NonNullable<CellType['activities']> = [
  { activity: nfkb, span: responsive },
  { activity: vcam1Expression, span: restingVcam1 },
  { activity: exosomeCargo, span: responsive },
  undisturbedRelease,
  {
    activity: stromalMitochondria,
    span: {
      base: assumed(fraction(0.8), [0.5, 1], 'what a cell makes without the call of PGC-1α; no source gives it'),
      ceiling: one,
      floor: assumed(fraction(0.1), [0, 0.5], 'what a cell keeps that all its neighbors take from; no source gives it'),
      start: asRulesLead(0.8),
    },
  },
  { activity: pgc1a, span: { ...degraded, start: zero } },
];

/** What perivascular stroma and the matrix that it lays display. */
export const nicheLigands: Presenter['ligands'] = [
  { ligand: scf, ...cut },
  {
    ligand: vcam1,
    level: fitted(fraction(1.5), [1, 2.5], 'one full contact at rest, with what its expression is then'),
    scaledBy: vcam1Expression,
  },
  { ligand: nCadherin, level: full },
  { ligand: mitochondria, level: full, scaledBy: stromalMitochondria },
  { ligand: fibronectin, ...cut },
  { ligand: hyaluronan, level: full },
  { ligand: lamininAlpha4, ...cut },
  { ligand: lamininAlpha5, ...cut },
];

const few = 'so that CXCL12 stands at a few affinities beside the cell';
const asBefore = 'its mean over a day of healthy marrow is as it was without nerves and glucocorticoid, 200 K/h';

/** CXCL12 of perivascular stroma, when it makes the most that it could. */
const cxcl12Of = (most: number): Traffic => ({
  substance: cxcl12,
  secretes: fitted(quantity(most, 'K/h'), [most / 7, most * 2.5], `${few}; ${asBefore}`),
  follows: cxcl12Synthesis,
});
export const cxcl12OfCarCell = cxcl12Of(278);
export const cxcl12OfNestinBrightMsc = cxcl12Of(440);

/** What adrenergic signals leave of that. */
const least = (share: number) =>
  assumed(fraction(share), [0, 0.5], 'adrenergic signals lower CXCL12 by a half or more; recalled');
export const leastOfCarCell = least(0.072);
export const leastOfNestinBrightMsc = least(0.045);

/** CXCL12 synthesis without the oncostatin M of macrophages. */
export const withoutMacrophages = assumed(
  fraction(0.6),
  [0.3, 0.9],
  'CXCL12 of the marrow falls when macrophages are lost; to about half is recalled',
  ['Chow2011'],
);

/** IL-6 that stroma makes when its NF-κB is active, beyond that of health. */
export const il6OfStroma: Traffic = {
  substance: il6,
  secretes: assumed(
    quantity(80, 'K/h'),
    [10, 400],
    'so that a block with NF-κB active in all its niche cells gives as much as a full leukemia does',
  ),
  follows: nfkb,
};

/** Vesicles that a cell of perivascular stroma gives off. */
export const vesiclesOfStroma: Traffic = {
  substance: stromalVesicles,
  secretes: assumed(
    quantity(670, 'K/h'),
    [100, 2000],
    'so that a confluent layer, 6000 cells per mm³ of a dish 40 µm deep, keeps the level at 1 where none leaves it: 4/h over 0.006 per 1000 µm³',
  ),
  follows: vesicleRelease,
};

import { fraction } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { cxcr4Surface, erk, fgf2, hedgehog, pim1, s100a4, wnt } from '../pathways/cytokines.ts';
import {
  integrinAlpha7,
  onCollagen1,
  onNCadherin,
  onOsteopontin,
  selectinLigand,
  vla4OnFibronectin,
} from '../receptors/adhesion.ts';
import { cd74, cxcr4, gcsfr, il6r } from '../receptors/index.ts';
import { one, responsive, undisturbedRelease } from './housekeeping.ts';

type Activities = NonNullable<CellType['activities']>;
type Receptors = NonNullable<CellType['receptors']>;

/** Pathways behind chemokines, cytokines, adhesion and vesicles in any leukemic cell. */
const inAnyLeukemicCell: Activities = [
  ...[erk, wnt, hedgehog, s100a4, fgf2].map((activity) => ({ activity, span: responsive })),
  undisturbedRelease,
  {
    activity: pim1,
    span: {
      base: assumed(fraction(0.3), [0.1, 0.6], 'some PIM1 without FLT3-ITD, so that surface CXCR4 is as usual'),
      ceiling: one,
    },
  },
];

/** The same with the share of CXCR4 that is on the surface, without PIM1 and with all of it. */
const withCxcr4 = (without: number, withAll: number, usual: number, why: string): Activities => [
  ...inAnyLeukemicCell,
  {
    activity: cxcr4Surface,
    span: {
      base: assumed(fraction(without), [0, 0.6], `high surface CXCR4 needs PIM1; ${why}`, ['Grundler2009']),
      ceiling: assumed(fraction(withAll), [0.3, 1], `with all the drive of PIM1; ${why}`),
      start: estimated(fraction(usual), [0, 1], 'where its rules lead without FLT3-ITD, by their formula'),
    },
  },
];

const sign = 'surface CXCR4 differs with maturity, and the review leaves open how';
export const contactsOfLsc = withCxcr4(0.3, 1, 0.8, `${sign}: taken as highest in LSC, which migrate most`);
export const contactsOfProgenitor = withCxcr4(0.25, 0.8, 0.65, `${sign}: taken to fall from LSC on`);
export const contactsOfBlast = withCxcr4(0.2, 0.7, 0.55, `${sign}: taken to be lowest in blasts`);

/** Receptors of any leukemic cell for chemokines, cytokines, matrix and vessel walls. */
export const leukemicReceptors: Receptors = [
  {
    receptor: cxcr4,
    expression: fitted(
      fraction(1.25),
      [1, 2],
      'CXCR4 inside and on the surface, raised in all AML; on LSC without FLT3-ITD the surface has as much as on HSC',
      ['Tavor2004'],
    ),
    scaledBy: cxcr4Surface,
  },
  ...[
    il6r,
    cd74,
    gcsfr,
    vla4OnFibronectin,
    integrinAlpha7,
    onCollagen1,
    onOsteopontin,
    onNCadherin,
    selectinLigand,
  ].map((receptor) => ({
    receptor,
    expression: one,
  })),
];

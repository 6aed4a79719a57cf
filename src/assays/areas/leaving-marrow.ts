import { days, hours, quantity } from '../../core/units.ts';
import type { Perturbation } from '../../model/scenario.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deafToCxcr4, infiltrated } from '../contact.ts';
import { overgrown } from '../overgrown.ts';
import { gain, mean, over, type Reading, type Window } from '../reading.ts';
import { goOn } from '../rested.ts';
import { type Change, changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { off } from '../stress.ts';

const twoDays = days(2);
/** Cells that are to be expected to leave, per cell. */
const leaving = (cell: string, plural: string, window: Exclude<Window, 'end'>): Reading =>
  over(
    gain({ kind: 'expected', event: 'egress', cell }, window, `${plural} expected to leave`, 'cells'),
    mean({ kind: 'cells', cell }, window, plural, 'cells'),
    `${plural} expected to leave per ${cell}`,
  );

/** CXCR4 is blocked wholly for the second day. */
const blocked: Change = {
  perturb: [
    {
      id: 'cxcr4-blocked',
      at: { time: days(1) },
      action: 'block',
      target: 'cxcr4',
      fraction: quantity(1, '1'),
      lasting: days(1),
    } satisfies Perturbation,
  ],
};
const lodged = (name: string, ...changes: readonly Change[]) => goOn(name, overgrown(twoDays), ...changes);
const unretained: Change = { cut: ['cxcl12-retains'] };

const mutated = infiltrated(twoDays, 'flt3-itd');
const deafMutated = changed(mutated, deafToCxcr4);
const arm = (name: string, scene: typeof mutated, ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: changes.reduce(changed, scene),
});
const amd3465: Change = {
  regimens: [
    {
      id: 'amd3465',
      start: { time: days(0) },
      doses: [
        {
          drug: 'amd3465',
          amount: quantity(1.25, 'mg/kg'),
          route: 'subcutaneous',
          at: days(0),
          every: hours(12),
          times: 4,
        },
      ],
    },
  ],
};
const cxcr4Off: Change = { perturb: off('leukemic', 'cxcr4') };
const bothOff: Change = { perturb: off('leukemic', 'cxcr4', 'selectin-ligand') };
const unheard = changed(mutated, { cut: ['e-selectin-activates-wnt', 'e-selectin-activates-hedgehog'] });
const twoDaysLong = { from: days(0), to: twoDays };
const leukemicLeaving = leaving('leukemic', 'leukemic cells', twoDaysLong);

/** Assays on what moves leukemic cells into blood, of the section on targeting cytokines and adhesion molecules. */
export const leavingMarrow: readonly Assay[] = [
  {
    id: 'B084',
    class: 'W',
    asks: 'Do more LSC leave leukemic marrow within a day of blocking CXCR4?',
    contrast: {
      of: lodged('leukemic for two days, CXCR4 blocked', blocked),
      against: lodged('leukemic for two days'),
    },
    reading: leaving('lsc', 'LSC', { from: days(1), to: twoDays }),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCL12 does not retain cells, in either arm',
      of: lodged('leukemic for two days, not retained, CXCR4 blocked', unretained, blocked),
      against: lodged('leukemic for two days, not retained', unretained),
    },
    seeds: 5,
    note: 'The expected number that leaves one block stands for counts in blood. LSC in niche places and free ones together.',
  },
  {
    id: 'B090',
    class: 'W',
    asks: 'Do more leukemic cells with FLT3-ITD leave the marrow under AMD3465?',
    contrast: {
      of: arm('FLT3-ITD for two days, AMD3465', mutated, amd3465),
      against: arm('FLT3-ITD for two days', mutated),
    },
    reading: leukemicLeaving,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 tells cells nothing, in either arm',
      of: arm('deaf FLT3-ITD for two days, AMD3465', deafMutated, amd3465),
      against: arm('deaf FLT3-ITD for two days', deafMutated),
    },
    seeds: 6,
    note: 'The expected number that leaves one block stands for counts in blood.',
  },
  {
    id: 'B119',
    class: 'E',
    asks: 'Do more leukemic cells with FLT3-ITD leave the marrow without CXCR4 and the ligand of E-selectin than without CXCR4 alone?',
    contrast: {
      of: arm('FLT3-ITD without CXCR4 and selectin ligand', mutated, bothOff),
      against: arm('FLT3-ITD without CXCR4', mutated, cxcr4Off),
    },
    reading: leukemicLeaving,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'E-selectin activates neither WNT nor Hedgehog, in either arm',
      of: arm('FLT3-ITD that does not hear E-selectin, without CXCR4 and selectin ligand', unheard, bothOff),
      against: arm('FLT3-ITD that does not hear E-selectin, without CXCR4', unheard, cxcr4Off),
    },
    seeds: 6,
    note: 'What both routes add to one; GMI-1359 blocks both. E-selectin of the model signals and holds nothing. Survival is not read.',
  },
];

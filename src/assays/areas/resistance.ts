import { days, hours, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { deafToCxcr4, vla4 } from '../contact.ts';
import { fiveDays, untreated } from '../overgrown.ts';
import { mean, share } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { off } from '../stress.ts';
import { enrichment, fiveAndThree, withoutDrugs } from '../treatment.ts';

const graft = atOnce('graft', 'transplant', 'lsc', { count: quantity(40, 'cells') });
const grafted = changed(settled(days(1)), { perturb: [graft] });
const cxcr4Off = { perturb: [atOnce('cxcr4-off', 'knock-out', 'cxcr4', { cell: 'lsc' })] };
const deaf = changed(grafted, deafToCxcr4);

const bondless = {
  perturb: off('lsc', ...vla4).map((each) => ({ ...each, at: { time: days(1) } })),
};
const careless = { cut: ['niche-bonds-keep-stem-cells-quiescent'] };

/** Assays of the section on environment-mediated drug resistance. */
export const resistance: readonly Assay[] = [
  {
    id: 'B002',
    class: 'E',
    asks: 'Are survivors of induction more often in niche contact than LSC before it?',
    contrast: { of: fiveAndThree },
    reading: enrichment(
      { kind: 'cells', cell: 'lsc', state: 'held' },
      { kind: 'cells', cell: 'lsc' },
      'share of LSC in niche places after induction over that before it',
    ),
    scale: 'relative',
    from: 1,
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given',
      of: withoutDrugs,
    },
    seeds: 6,
    note: 'Mouse 5+3 instead of 7+3, a day after the leukemia came. That it is rest which spares them is B024.',
  },
  {
    id: 'B007',
    class: 'W',
    asks: 'Do fewer LSC lodge in the marrow within 24 hours when they lack CXCR4?',
    contrast: {
      of: { name: 'LSC without CXCR4', scenario: changed(grafted, cxcr4Off) },
      against: { name: 'LSC', scenario: grafted },
    },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'held' },
      { from: hours(24), to: hours(24) },
      'LSC in niche places 24 hours after they came',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 neither draws, retains, bonds nor activates integrins, in either arm',
      of: { name: 'deaf LSC without CXCR4', scenario: changed(deaf, cxcr4Off) },
      against: { name: 'deaf LSC', scenario: deaf },
    },
    seeds: 10,
    note: 'Two arms instead of a mixture in one blood, so that the halves do not compete.',
  },
  {
    id: 'B016',
    class: 'W',
    asks: 'Do LSC leave G0 when their integrins no longer bind?',
    contrast: {
      of: fiveDays.leukemia('VLA-4 off', bondless),
      against: untreated,
    },
    reading: share(
      { kind: 'cells', cell: 'lsc', state: 'resting' },
      { kind: 'cells', cell: 'lsc' },
      { from: days(2), to: days(5) },
      'share of LSC in G0 one to four days later',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'bonds do not raise the quiescence program, in either arm',
      of: fiveDays.leukemia('VLA-4 off, bonds unheeded', careless, bondless),
      against: fiveDays.leukemia('leukemic, bonds unheeded', careless),
    },
    seeds: 5,
    note: 'A day after leukemia has replaced a third of the marrow.',
  },
];

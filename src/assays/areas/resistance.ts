import { days, hours, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deafToCxcr4 } from '../contact.ts';
import { mean, share } from '../reading.ts';
import { atLeukemicShare, atOnce, changed, leukemic, settled, treated } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { enrichment, restOff, survivors } from '../treatment.ts';

const graft = atOnce('graft', 'transplant', 'lsc', { count: quantity(40, 'cells') });
const grafted = changed(settled(days(1)), { perturb: [graft] });
const cxcr4Off = { perturb: [atOnce('cxcr4-off', 'knock-out', 'cxcr4', { cell: 'lsc' })] };
const deaf = changed(grafted, deafToCxcr4);

const bondless = {
  perturb: [
    {
      id: 'vla4-off',
      at: atLeukemicShare(0.2),
      action: 'knock-out',
      target: 'vla4',
      cell: 'lsc',
    },
  ],
} as const;
/** The same calendar, with something that no LSC has. */
const untouched = {
  perturb: [{ ...bondless.perturb[0], action: 'block', fraction: quantity(0, '1') }],
} as const;
const established = leukemic(days(45));
const careless = changed(established, { cut: ['niche-bonds-keep-stem-cells-quiescent'] });
const fourDaysOn = (name: string, scenario: Scenario): AssayArm => ({
  name,
  scenario,
  followUp: { event: 'vla4-off', lasting: days(4) },
});

/** Assays of the section on environment-mediated drug resistance. */
export const resistance: readonly Assay[] = [
  {
    id: 'B002',
    class: 'E',
    asks: 'Are survivors of induction more often in niche contact than LSC before it, because contact keeps them at rest?',
    contrast: { of: survivors('5+3', treated) },
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
      says: 'the quiescence program does not keep LSC or HSC out of the cycle',
      of: survivors('5+3, no rest', restOff),
    },
    seeds: 10,
    note: 'Mouse 5+3 instead of 7+3.',
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
      of: fourDaysOn('VLA-4 off', changed(established, bondless)),
      against: fourDaysOn('leukemic', changed(established, untouched)),
    },
    reading: share(
      { kind: 'cells', cell: 'lsc', state: 'resting' },
      { kind: 'cells', cell: 'lsc' },
      { after: 'vla4-off', from: days(1), to: days(4) },
      'share of LSC in G0 one to four days later',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'bonds do not raise the quiescence program, in either arm',
      of: fourDaysOn('VLA-4 off, bonds unheeded', changed(careless, bondless)),
      against: fourDaysOn('leukemic, bonds unheeded', changed(careless, untouched)),
    },
    seeds: 10,
    note: 'From the day on which a fifth of the marrow is leukemic.',
  },
];

import { days, quantity } from '../../core/units.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { withoutCd44 } from '../contact.ts';
import { gain, mean } from '../reading.ts';
import { atLeukemicShare, atOnce, changed, leukemic, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';

const marrow = settled(days(3));
const antibody = { perturb: [atOnce('anti-vla4', 'knock-out', 'vla4')] };
const weightless = changed(marrow, { set: { 'cellTypes.hsc.bonds.vla4.weight': quantity(0, '1') } });

const established = leukemic(days(45));
const h90 = {
  id: 'h90',
  at: atLeukemicShare(0.2),
  action: 'knock-out',
  target: 'cd44v',
} as const;
/** The same calendar, with nothing done. */
const sham = { ...h90, action: 'block', fraction: quantity(0, '1') } as const;
const indifferent = changed(established, withoutCd44);
const twoWeeksOn = (name: string, scenario: AssayArm['scenario']): AssayArm => ({
  name,
  scenario,
  followUp: { event: 'h90', lasting: days(14) },
});

/** Assays of the section on targeting cytokines and adhesion molecules. */
export const adhesionTherapy: readonly Assay[] = [
  {
    id: 'B113',
    class: 'W',
    asks: 'Do at least twice as many HSC leave healthy marrow within three days of blocking VLA-4?',
    contrast: {
      of: { name: 'VLA-4 blocked', scenario: changed(marrow, antibody) },
      against: { name: 'intact', scenario: marrow },
    },
    reading: gain(
      { kind: 'expected', event: 'egress', cell: 'hsc' },
      { from: days(0), to: days(3) },
      'HSC expected to leave on days 0 to 3',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'above', smallest: 1, because: 'about threefold in patients, so at least twofold' },
    control: {
      kind: 'cut',
      says: 'VLA-4 does not hold HSC, in either arm',
      of: { name: 'weightless VLA-4 blocked', scenario: changed(weightless, antibody) },
      against: { name: 'weightless VLA-4', scenario: weightless },
    },
    seeds: 10,
    note: 'The expected number that leaves one block stands for counts in blood; mice instead of people, and VLA-4 wholly off.',
  },
  {
    id: 'B125',
    class: 'E',
    asks: 'Is there less leukemia two weeks after CD44 is blocked?',
    contrast: {
      of: twoWeeksOn('CD44 blocked', changed(established, { perturb: [h90] })),
      against: twoWeeksOn('leukemic', changed(established, { perturb: [sham] })),
    },
    reading: mean(
      { kind: 'cells', cell: 'leukemic' },
      { after: 'h90', from: days(12), to: days(14) },
      'leukemic cells 12 to 14 days later',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CD44 of LSC neither holds nor lodges, in either arm',
      of: twoWeeksOn('CD44 without use blocked', changed(indifferent, { perturb: [h90] })),
      against: twoWeeksOn('leukemic, CD44 without use', changed(indifferent, { perturb: [sham] })),
    },
    seeds: 10,
    note: 'Mouse leukemia from the day on which a fifth of the marrow is leukemic. CD44 of the model holds and lodges; that its antibody makes LSC differentiate is not in the review.',
  },
];

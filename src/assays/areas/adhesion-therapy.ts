import { days, hours, quantity } from '../../core/units.ts';
import type { Regimen } from '../../model/regimen.ts';
import type { Assay } from '../assay.ts';
import { withoutCd44 } from '../contact.ts';
import { fiveDays, leukemicCellsOnDayFive, untreated } from '../overgrown.ts';
import { gain, mean, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';

const marrow = settled(days(3));
const antibody = { perturb: [atOnce('anti-vla4', 'knock-out', 'vla4')] };
const weightless = changed(marrow, { set: { 'cellTypes.hsc.bonds.vla4.weight': quantity(0, '1') } });

const h90 = { perturb: [atOnce('h90', 'knock-out', 'cd44v')] };

const sixDays = settled(days(6));
/** G-CSF for five days, as donors get it; the dose that is given to mice, recalled. */
const gcsf: Regimen = {
  id: 'gcsf',
  start: { time: days(0) },
  doses: [
    {
      drug: 'filgrastim',
      amount: quantity(0.25, 'mg/kg'),
      route: 'subcutaneous',
      at: days(0),
      every: days(1),
      times: 5,
    },
  ],
};
/** One dose of plerixafor after the last of them; the dose that is given to mice, recalled. */
const plerixafor: Regimen = {
  id: 'plerixafor',
  start: { time: days(5) },
  doses: [{ drug: 'plerixafor', amount: quantity(5, 'mg/kg'), route: 'subcutaneous', at: hours(0) }],
};
const both = { regimens: [gcsf, plerixafor] };
const alone = { regimens: [plerixafor] };
const unmoved = { cut: ['gcsf-quiets-macrophages', 'gcsf-frees-proteases'] };
const afterPlerixafor = { from: days(5), to: days(6) };

/** Assays of the section on targeting cytokines and adhesion molecules. */
export const adhesionTherapy: readonly Assay[] = [
  {
    id: 'B093',
    class: 'E',
    asks: 'Do more HSC leave after plerixafor when G-CSF was given for five days before?',
    contrast: {
      of: goOn('G-CSF and plerixafor', sixDays, both),
      against: goOn('plerixafor', sixDays, alone),
    },
    reading: over(
      gain(
        { kind: 'expected', event: 'egress', cell: 'hsc' },
        afterPlerixafor,
        'HSC expected to leave within a day of plerixafor',
        'cells',
      ),
      mean(hsc('alive'), afterPlerixafor, 'HSC', 'cells'),
      'HSC expected to leave within a day of plerixafor, per HSC',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'G-CSF neither quiets macrophages nor frees proteases, in either arm',
      of: goOn('G-CSF that moves no stroma, and plerixafor', sixDays, unmoved, both),
      against: goOn('plerixafor where G-CSF moves no stroma', sixDays, unmoved, alone),
    },
    seeds: 3,
    note: 'Mice instead of people, and the expected number that leaves one block instead of counts in blood. That both are more than G-CSF alone is not read.',
  },
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
    asks: 'Is there less leukemia after CD44 is blocked?',
    contrast: { of: fiveDays.leukemia('CD44 blocked', h90), against: untreated },
    reading: leukemicCellsOnDayFive,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CD44 of LSC neither holds nor lodges, in either arm',
      of: fiveDays.leukemia('CD44 without use blocked', withoutCd44, h90),
      against: fiveDays.leukemia('leukemic, CD44 without use', withoutCd44),
    },
    seeds: 5,
    note: 'Five days in mouse leukemia that begins with a third of the marrow. CD44 of the model holds and lodges; that its antibody makes LSC differentiate is not in the review.',
  },
];

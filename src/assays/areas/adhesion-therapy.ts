import { days, hours, micrometers, quantity } from '../../core/units.ts';
import type { Regimen } from '../../model/regimen.ts';
import { twiceDaily } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { Assay } from '../assay.ts';
import { deafToCxcr4, deathsPer, givenCytarabine, onStroma, vla4, withoutCd44 } from '../contact.ts';
import { growing, growingFreely, leukemiaGrown } from '../overgrown.ts';
import { gain, mean, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, changed, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';
import { held, off } from '../stress.ts';
import { after, blockedAtInduction, fiveAndThree, survivors, treated } from '../treatment.ts';

const marrow = settled(days(3));
const antibody = { perturb: [atOnce('anti-vla4', 'knock-out', 'vla4')] };
const weightless = changed(marrow, { set: { 'cellTypes.hsc.bonds.vla4.weight': quantity(0, '1') } });

const h90 = { perturb: [atOnce('h90', 'knock-out', 'cd44v')] };

const mutated = givenCytarabine('flt3-itd');
const deafMutated = changed(mutated, deafToCxcr4);
const amd3465: Change = {
  regimens: [
    {
      id: 'amd3465',
      start: { time: days(0) },
      doses: [twiceDaily(inMice.amd3465, 7)],
    },
  ],
};

/** Ten times what halves VLA-4: what mice are given takes 6 % of it. */
const as101: Change = { perturb: [held('as101', quantity(3, 'µM'))] };
const withoutVla4 = changed(onStroma, { perturb: off('leukemic', ...vla4) });

const underAs101 = { name: 'on stroma, cytarabine and AS101', scenario: changed(onStroma, as101) };
const underCytarabine = { name: 'on stroma, cytarabine', scenario: onStroma };
const as101InVain = {
  kind: 'cut',
  says: 'leukemic cells have no VLA-4, in either arm',
  of: { name: 'on stroma without VLA-4, cytarabine and AS101', scenario: changed(withoutVla4, as101) },
  against: { name: 'on stroma without VLA-4, cytarabine', scenario: withoutVla4 },
} as const;
const leukemicCellsLeft = mean(
  { kind: 'cells', cell: 'leukemic' },
  { from: days(3), to: days(3.5) },
  'leukemic cells in the marrow on days 3 to 3.5',
  'cells',
);

const noSelectin: Change = { perturb: blockedAtInduction(days(9), ['selectin-ligand']) };
const unheard = changed(treated, { cut: ['e-selectin-activates-wnt', 'e-selectin-activates-hedgehog'] });

const sixDays = settled(days(6));
/** G-CSF for five days, as donors get it; the dose that is given to mice, recalled. */
const gcsf: Regimen = {
  id: 'gcsf',
  start: { time: days(0) },
  doses: [inMice.filgrastim],
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

const unlodging = { cut: withoutCd44.cut };

/** Assays of the section on targeting cytokines and adhesion molecules. */
export const adhesionTherapy: readonly Assay[] = [
  {
    id: 'B091',
    class: 'E',
    asks: 'Is there less leukemia with FLT3-ITD after cytarabine with AMD3465 than after cytarabine?',
    contrast: {
      of: { name: 'FLT3-ITD, cytarabine and AMD3465', scenario: changed(mutated, amd3465) },
      against: { name: 'FLT3-ITD, cytarabine', scenario: mutated },
    },
    reading: leukemicCellsLeft,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 tells cells nothing, in either arm',
      of: { name: 'deaf FLT3-ITD, cytarabine and AMD3465', scenario: changed(deafMutated, amd3465) },
      against: { name: 'deaf FLT3-ITD, cytarabine', scenario: deafMutated },
    },
    seeds: 6,
    note: 'Three and a half days in mouse marrow; cells that are pushed out to blood count as gone. Sorafenib is asked by B008.',
  },
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
    seeds: 5,
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
    id: 'B115',
    class: 'W',
    asks: 'Do more leukemic progenitors die of cytarabine on stroma with AS101, and not more of those without VLA-4?',
    contrast: { of: underAs101, against: underCytarabine },
    reading: deathsPer('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: as101InVain,
    seeds: 6,
    note: 'AS101 is held in the tissue. None instead of little VLA-4 in the cells that should not answer.',
  },
  {
    id: 'B116',
    class: 'E',
    asks: 'Is there less leukemia after cytarabine with AS101 than after cytarabine?',
    contrast: { of: underAs101, against: underCytarabine },
    reading: leukemicCellsLeft,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: as101InVain,
    seeds: 6,
    note: 'AS101 is held in the tissue. What is left after three and a half days stands for survival; mouse marrow with a twelfth of leukemic cells and five times the niche cells instead of a xenograft.',
  },
  {
    id: 'B121',
    class: 'W',
    asks: 'Does induction leave fewer LSC beside sinusoids when E-selectin is blocked?',
    contrast: {
      of: survivors('5+3, E-selectin blocked', changed(treated, noSelectin)),
      against: fiveAndThree,
    },
    reading: mean(
      { kind: 'cells', cell: 'lsc', zone: { of: 'sinusoid', to: micrometers(20) } },
      after,
      'LSC within 20 µm of sinusoids two days after the last dose',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'E-selectin activates neither WNT nor Hedgehog, in either arm',
      of: survivors('5+3, unheard E-selectin blocked', changed(unheard, noSelectin)),
      against: survivors('5+3, E-selectin unheard', unheard),
    },
    seeds: 6,
    note: 'Mouse 5+3. That LSC far from vessels are left as they are is not asked.',
  },
  {
    id: 'B125',
    class: 'E',
    asks: 'Is there less leukemia after CD44 is blocked?',
    contrast: { of: growing('CD44 blocked', h90), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CD44 does not lodge LSC, in either arm',
      of: growing('CD44 that does not lodge blocked', unlodging, h90),
      against: growing('leukemic, CD44 that does not lodge', unlodging),
    },
    seeds: 5,
    note: 'Ten days in mouse leukemia that begins with a twenty-fourth of the marrow. CD44 of the model holds and lodges; that its antibody makes LSC differentiate is not in the review.',
  },
];

import { days, quantity } from '../../core/units.ts';
import type { Assay, AssayArm } from '../assay.ts';
import {
  deafToCxcr4,
  distanceFromSinusoids,
  infiltrated,
  nearerToSinusoids,
  positions,
  untoldByCxcr4,
} from '../contact.ts';
import { gain, mean, over } from '../reading.ts';
import { atOnce, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { growing, held, justPlaced, off } from '../stress.ts';
import {
  blockedAtInduction,
  fiveAndThree,
  lscAfter,
  regrown,
  survivors,
  treated,
  undosed,
  untilRegrowth,
  withoutDrugs,
} from '../treatment.ts';

const secondDay = { from: days(1), to: days(2) };
const thirdDay = { from: days(2), to: days(3) };
const placed = justPlaced(days(3));
const arm = (name: string, scenario: AssayArm['scenario']): AssayArm => ({ name, scenario });
const justLeukemic = arm('a clone, just placed', placed);
const placedWith = (name: string, change: Parameters<typeof changed>[1]) => arm(name, changed(placed, change));

const cxcr4Off = off('leukemic', 'cxcr4');
const unattracted = { cut: ['cxcl12-attracts'] };
const mutated = justPlaced(days(3), 'flt3-itd');
const withoutPim1 = { cut: ['stat5-raises-pim1'] };
/** A medium with plenty of CXCL12. */
const medium = { perturb: [held('cxcl12', quantity(3, 'K'))] };
const inMedium = changed(placed, medium);
const unhurried = { cut: ['erk-speeds-leukemic-cells', 'akt-speeds-leukemic-cells'] };
const divisions = over(
  gain({ kind: 'expected', event: 'division', cell: 'leukemic' }, thirdDay, 'expected divisions', '1'),
  mean({ kind: 'cells', cell: 'leukemic' }, thirdDay, 'leukemic cells', 'cells'),
  'divisions per leukemic cell on days 2 to 3',
);
const untold = changed(growing, untoldByCxcr4);
const crowded = infiltrated(days(3));

const bonds = ['vla4', 'kit', 'cxcr4', 'cd44v'];
const detached = { perturb: blockedAtInduction(days(1), bonds, 'lsc') };
const high = { perturb: [atOnce('cxcr4-high', 'over-express', 'cxcr4', { cell: 'lsc', factor: quantity(2, '1') })] };
const deafAndTreated = changed(treated, deafToCxcr4);

/** Assays on CXCL12 and CXCR4, of the section on cytokines and adhesion molecules in leukemia. */
export const chemokines: readonly Assay[] = [
  {
    id: 'A170',
    class: 'E',
    asks: 'Does induction leave fewer LSC when all their bonds are cut for its first day?',
    contrast: {
      of: survivors('5+3, LSC detached for a day', changed(treated, detached)),
      against: fiveAndThree,
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('LSC detached for a day', undosed(changed(treated, detached))),
      against: withoutDrugs,
    },
    seeds: 6,
    note: 'Mouse 5+3 instead of cytarabine alone; what is left is counted instead of what dies. The bonds are VLA-4, KIT, CXCR4 and CD44.',
  },
  {
    id: 'A171',
    class: 'E',
    asks: 'Do LSC that are set free in marrow come to lie nearer to where CXCL12 is made when they have CXCR4?',
    contrast: {
      of: justLeukemic,
      against: placedWith('a clone, LSC without CXCR4', { perturb: off('lsc', 'cxcr4') }),
    },
    reading: distanceFromSinusoids('lsc', secondDay, 'LSC on days 1 to 2'),
    scale: 'difference',
    expects: { effect: 'below', ...positions },
    control: {
      kind: 'cut',
      says: 'CXCL12 draws no cell, in either arm',
      of: placedWith('a clone, unattracted', unattracted),
      against: placedWith('a clone, unattracted, LSC without CXCR4', {
        ...unattracted,
        perturb: off('lsc', 'cxcr4'),
      }),
    },
    seeds: 6,
    note: 'Marrow instead of a chamber: CXCL12 is highest along sinusoids, which lie 65 µm apart. Only LSC are read; HSC follow the same rule.',
  },
  {
    id: 'A173',
    class: 'W',
    asks: 'Do blasts with FLT3-ITD bring more CXCR4 to the surface without making any?',
    contrast: { of: arm('a clone with FLT3-ITD', mutated), against: justLeukemic },
    reading: mean(
      { kind: 'activity', cell: 'blast', activity: 'cxcr4-on-surface' },
      secondDay,
      'surface share of CXCR4 of blasts on days 1 to 2',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'STAT5 does not raise PIM1, in either arm',
      of: arm('a clone with FLT3-ITD, PIM1 apart', changed(mutated, withoutPim1)),
      against: placedWith('a clone, PIM1 apart', withoutPim1),
    },
    seeds: 5,
    note: 'The finding asks for a signal of stroma that exports CXCR4; the model has PIM1, which FLT3-ITD and CXCL12 raise.',
  },
  {
    id: 'A175',
    class: 'W',
    asks: 'Does MEK/ERK stay as it is when AKT, which is below the same receptor, is off?',
    contrast: {
      of: placedWith('a clone, AKT off', { perturb: off('leukemic', 'akt') }),
      against: justLeukemic,
    },
    reading: mean(
      { kind: 'activity', cell: 'leukemic', activity: 'erk' },
      secondDay,
      'MEK/ERK of leukemic cells on days 1 to 2',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'none', ...levels },
    control: {
      kind: 'probe',
      says: 'leukemic cells lose CXCR4 instead',
      of: placedWith('a clone without CXCR4', { perturb: cxcr4Off }),
      against: justLeukemic,
    },
    seeds: 5,
    note: 'One pair of the three branches; survival and cycling are not read apart.',
  },
  {
    id: 'A176',
    class: 'W',
    asks: 'Do leukemic cells divide less in a medium with CXCL12 when CXCR4 is blocked?',
    contrast: {
      of: arm('CXCL12 held, CXCR4 off', changed(inMedium, { perturb: cxcr4Off })),
      against: arm('CXCL12 held', inMedium),
    },
    reading: divisions,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'neither ERK nor AKT speeds leukemic cells, in either arm',
      of: arm('CXCL12 held, CXCR4 off, unhurried', changed(inMedium, { ...unhurried, perturb: cxcr4Off })),
      against: arm('CXCL12 held, unhurried', changed(inMedium, unhurried)),
    },
    seeds: 6,
    note: 'A clone in marrow with CXCL12 held at three affinities instead of a dish; only the time in G1 follows the signal. The fall is not stated as a number, and the review prints no dose.',
  },
  {
    id: 'A178',
    class: 'W',
    asks: 'Do LSC get nearer to where CXCL12 is made than the blasts among them?',
    contrast: { of: arm('infiltrated', crowded) },
    reading: nearerToSinusoids('lsc', 'blast', secondDay),
    scale: 'difference',
    expects: { effect: 'below', ...positions },
    control: {
      kind: 'cut',
      says: 'CXCL12 draws no cell',
      of: arm('infiltrated, unattracted', changed(crowded, unattracted)),
    },
    seeds: 6,
    note: 'Both are set free at random places. Blasts of the model follow no gradient, so this only checks how far LSC get in packed marrow.',
  },
  {
    id: 'A179',
    class: 'E',
    asks: 'Does more leukemia come back when LSC have twice as much CXCR4?',
    contrast: {
      of: untilRegrowth('5+3, CXCR4-high LSC', changed(treated, high)),
      against: fiveAndThree,
    },
    reading: regrown('leukemic', 'leukemic cells'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 of LSC neither holds nor tells anything, in either arm',
      of: untilRegrowth('5+3, CXCR4-high LSC, deaf', changed(deafAndTreated, high)),
      against: untilRegrowth('5+3, deaf LSC', deafAndTreated),
    },
    seeds: 6,
    note: 'Two levels of one clone instead of a cohort split at its median; mouse 5+3. What has grown two weeks after it is counted, not relapse or survival.',
  },
  {
    id: 'A180',
    class: 'E',
    asks: 'Does a clone grow less without CXCR4?',
    contrast: {
      of: arm('a growing clone without CXCR4', changed(growing, { perturb: cxcr4Off })),
      against: arm('a growing clone', growing),
    },
    reading: mean(
      { kind: 'cells', cell: 'leukemic' },
      { from: days(7), to: days(8) },
      'leukemic cells on days 7 to 8',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCR4 tells leukemic cells neither to live nor to divide, and draws and holds them as before, in either arm',
      of: arm('a growing untold clone without CXCR4', changed(untold, { perturb: cxcr4Off })),
      against: arm('a growing untold clone', untold),
    },
    seeds: 6,
    note: 'Homing, bonds and signals at once. The finding names proliferation and homing: the control leaves homing and bonds.',
  },
];

import { days, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { positions } from '../contact.ts';
import { mean, over, share } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { balanceInTheWeek, hsc, inFourWeeks } from '../stem-cells.ts';
import { off } from '../stress.ts';
import { lateInTheWeek } from '../windows.ts';

const marrow = settled(days(5));
const intact = goOn('intact', marrow);
const arm = (name: string, change: Change) => goOn(name, marrow, change);

const withoutLigand = (ligand: string) => ({ perturb: [atOnce(`${ligand}-off`, 'knock-out', ligand)] });
const laminin5 = withoutLigand('laminin-alpha5');
const laminin4 = withoutLigand('laminin-alpha4');
const unbound = { cut: ['laminin-alpha5-binds-stem-cells'] };
const uncontested = { cut: ['laminin-alpha4-keeps-laminin-alpha5-off'] };
const opn = withoutLigand('opn');
const slippery = { set: { 'cellTypes.hsc.bonds.integrin-on-osteopontin.weight': quantity(0, '1') } };
const opnUnmade = { perturb: off('osteoblast', 'opn-synthesis') };
const unheeded = { cut: ['osteopontin-holds-down-jagged1'] };

/** Assays of the section on the extracellular matrix. */
export const matrix: readonly Assay[] = [
  {
    id: 'A071',
    class: 'E',
    asks: 'Are fewer HSC in niche places in marrow without laminin α5?',
    contrast: { of: arm('without laminin α5', laminin5), against: intact },
    reading: share(hsc('held'), hsc(), lateInTheWeek, 'share of HSC in niche places on days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HSC do not take hold of laminin α5, in either arm',
      of: arm('without laminin α5, which nothing binds', { ...laminin5, ...unbound }),
      against: arm('laminin α5 that nothing binds', unbound),
    },
    seeds: 6,
    note: 'Places of living marrow instead of a coated surface.',
  },
  {
    id: 'A072',
    class: 'E',
    asks: 'Do fewer HSC cycle in marrow without laminin α4, because laminin α5 then holds them longer?',
    contrast: { of: arm('without laminin α4', laminin4), against: intact },
    reading: share(hsc('cycling'), hsc(), lateInTheWeek, 'share of HSC in the cycle on days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'laminin α4 does not keep HSC off laminin α5, in either arm',
      of: arm('without laminin α4, uncontested', { ...laminin4, ...uncontested }),
      against: arm('laminin α4, uncontested', uncontested),
    },
    seeds: 6,
    note: 'The share that cycles is read, since nine of ten rest already. No rule leads from laminins to the quiescence program: only bonds do.',
  },
  {
    id: 'A075',
    class: 'E',
    asks: 'Do HSC lie farther from bone without osteopontin?',
    contrast: { of: arm('without osteopontin', opn), against: intact },
    reading: over(
      mean({ kind: 'distance', cell: 'hsc', to: 'bone' }, lateInTheWeek, 'distance of HSC from bone', 'µm'),
      mean({ kind: 'dots', cell: 'hsc', to: 'bone', take: 'spread' }, lateInTheWeek, 'spread of random dots', 'µm'),
      'distance of HSC from bone, in standard deviations of random dots',
    ),
    scale: 'difference',
    expects: { effect: 'above', ...positions },
    control: {
      kind: 'cut',
      says: 'osteopontin does not hold HSC, in either arm',
      of: arm('without osteopontin that held nothing', { ...opn, ...slippery }),
      against: arm('osteopontin that holds nothing', slippery),
    },
    seeds: 6,
    note: 'Osteopontin of the model holds what touches an osteoblast; it draws nothing from afar.',
  },
  {
    id: 'A076',
    class: 'W',
    asks: 'Do HSC gain when osteoblasts make no osteopontin, because they show more Jagged1?',
    contrast: { of: arm('osteopontin not made', opnUnmade), against: intact },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'above', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'osteopontin does not hold Jagged1 down, in either arm',
      of: arm('osteopontin not made, Jagged1 unmoved', { ...opnUnmade, ...unheeded }),
      against: arm('Jagged1 unmoved', unheeded),
    },
    seeds: 6,
    note: 'The rate of the first week stands for what four weeks leave. By Jagged1 alone; the finding names Ang-1 too. Osteopontin that is not made does not hold HSC either.',
  },
];

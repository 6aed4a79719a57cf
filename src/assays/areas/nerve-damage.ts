import { days, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { cells } from '../growth.ts';
import {
  dayTen,
  divisionsInTheEnd,
  growing,
  growingFreely,
  leukemia,
  leukemiaGrown,
  overgrown,
  spreadingFreely,
  spreadingWith,
  untreated,
} from '../overgrown.ts';
import { gain, mean, share, times } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, settled } from '../scenes.ts';
import { counts, levels, oneCell } from '../smallest-effects.ts';
import { balanceOfHsc, inFourWeeks } from '../stem-cells.ts';
import { stiff } from '../vessels.ts';
import { daysNineToTen } from '../windows.ts';

const denervation = { perturb: [atOnce('denervation', 'ablate', 'sympathetic-nerve')] };
const immune = { cut: ['leukemic-cells-destroy-nerves'] };
/** All that nerves do to other cells and to arterioles. */
const unheard = {
  ...stiff,
  cut: [
    'noradrenaline-activates-beta2',
    'noradrenaline-activates-beta3',
    'acetylcholine-raises-egress',
    'nerves-keep-schwann-cells',
  ],
};
const deafToBeta2 = { cut: ['noradrenaline-activates-beta2'] };
/** Noradrenaline that only β2 hears, and no arteriole, stands for an agonist of β2. */
const onlyBeta2 = { ...stiff, cut: ['noradrenaline-activates-beta3'] };
const agonist = { perturb: [atOnce('beta2-agonist', 'clamp', 'noradrenaline', { level: quantity(1, 'K') })] };
const blocker = { perturb: [atOnce('beta2-blocker', 'knock-out', 'adrb2', { cell: 'stroma' })] };
const tgfBeta = { perturb: [atOnce('tgf-beta', 'clamp', 'tgfb1', { level: quantity(1, 'K') })] };

const denervated = leukemia('denervated, leukemic', denervation);
const notHeard = leukemia('leukemic, nerves unheard', unheard);
const cutAndNotHeard = leukemia('denervated, leukemic, nerves unheard', denervation, unheard);

/** Longer, as MSC divide once in ten days at most. */
const tenDays = {
  healthy: goOn('healthy', settled(days(10))),
  leukemic: goOn('leukemic', overgrown(days(10))),
  immune: goOn('leukemic, nerves immune', overgrown(days(10)), immune),
};
const eightDays = settled(days(8));
const given = (name: string, ...changes: readonly Change[]) => goOn(name, eightDays, tgfBeta, ...changes);

/** β2 stimulated where leukemia has no nerves, and the same where stroma has no β2. */
const stimulated = {
  contrast: {
    of: growing('denervated, growing, β2 agonist', denervation, onlyBeta2, agonist),
    against: growing('denervated, growing, deaf to β3', denervation, onlyBeta2),
  },
  control: {
    kind: 'cut',
    says: 'stroma has no β2 in either arm',
    of: growing('denervated, growing, β2 agonist, no β2', denervation, onlyBeta2, agonist, blocker),
    against: growing('denervated, growing, no β2', denervation, onlyBeta2, blocker),
  },
} as const;

/** Assays of the section on the alteration of sympathetic nerves. */
export const nerveDamage: readonly Assay[] = [
  {
    id: 'A159',
    class: 'E',
    asks: 'Does leukemia grow more in marrow whose nerves were cut before?',
    contrast: { of: growing('denervated, growing', denervation), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'neither cells nor arterioles answer noradrenaline or fibers, in either arm',
      of: growing('denervated, growing, nerves unheard', denervation, unheard),
      against: growing('growing, nerves unheard', unheard),
    },
    seeds: 5,
    note: 'Nerves are cut as the leukemia comes, and it is followed for ten days.',
  },
  {
    id: 'A160',
    class: 'E',
    asks: 'Do leukemic cells divide less when they do not destroy nerves?',
    contrast: { of: spreadingWith('spreading, nerves immune', immune), against: spreadingFreely },
    reading: divisionsInTheEnd,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'neither cells nor arterioles answer noradrenaline or fibers, in either arm',
      of: spreadingWith('spreading, nerves immune and unheard', immune, unheard),
      against: spreadingWith('spreading, nerves unheard', unheard),
    },
    seeds: 5,
    note: 'That nerves are lost where leukemic cells are dense is a rule; what is asked is what that does to leukemia. Half of them were left on the seventh day, in one seed.',
  },
  {
    id: 'A161',
    class: 'W',
    asks: 'Do nestin-bright cells leave their rest in leukemic marrow?',
    contrast: { of: tenDays.leukemic, against: tenDays.healthy },
    reading: times(
      gain(
        { kind: 'expected', event: 'division', cell: 'nestin-bright-msc' },
        { from: days(4), to: days(10) },
        'entries of nestin-bright MSC',
        'cells',
      ),
      5,
      'entries of nestin-bright MSC into the cycle and its S phase expected in 30 days at the rates of days 4 to 10',
    ),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'leukemia does not destroy nerves',
      of: tenDays.immune,
      against: tenDays.healthy,
    },
    seeds: 5,
  },
  {
    id: 'A162',
    class: 'W',
    asks: 'Do MSC of leukemic marrow turn to bone?',
    contrast: { of: tenDays.leukemic, against: tenDays.healthy },
    reading: mean(cells('osteoprogenitor'), daysNineToTen, 'osteoprogenitors on days 9 to 10', 'cells'),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'leukemia does not destroy nerves',
      of: tenDays.immune,
      against: tenDays.healthy,
    },
    seeds: 14,
    note: 'Follows the source: at the expense of the NG2+ cells along arterioles, not of room.',
  },
  {
    id: 'A163',
    class: 'E',
    asks: 'Does leukemia in denervated marrow grow less when β2 of stroma is stimulated?',
    ...stimulated,
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    seeds: 5,
  },
  {
    id: 'A164',
    class: 'E',
    asks: 'Does marrow without nerves keep fewer HSC for want of β2 in its niche cells?',
    contrast: { of: given('denervated, TGF-β given', denervation), against: given('TGF-β given') },
    reading: balanceOfHsc({ from: days(4), to: days(8) }, 'days 4 to 8'),
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'stroma does not answer β2 in either arm',
      of: given('denervated, TGF-β given, deaf to β2', denervation, deafToBeta2),
      against: given('TGF-β given, deaf to β2', deafToBeta2),
    },
    seeds: 6,
    note: 'The rate of these days stands for what weeks leave. Read in healthy marrow whose nerves are cut; active TGF-β is held in both arms, so that Schwann cells do not count.',
  },
  {
    id: 'A165',
    class: 'E',
    asks: 'Does leukemia grow more when β2 of stroma is blocked?',
    contrast: { of: growing('leukemic, β2 blocked', blocker), against: growingFreely },
    reading: leukemiaGrown,
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'stroma does not answer β2 in either arm',
      of: growing('leukemic, β2 blocked, deaf to it', blocker, deafToBeta2),
      against: growing('leukemic, deaf to β2', deafToBeta2),
    },
    seeds: 5,
  },
  {
    id: 'A166',
    class: 'E',
    asks: 'Are there fewer LSC under a β2 agonist?',
    ...stimulated,
    reading: mean(cells('lsc'), dayTen, 'LSC in marrow with room on days 9 to 10', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    seeds: 6,
    note: 'In the runs of A163: nerves are cut at the start, as leukemia would in weeks. The agonist is noradrenaline held at its affinity for β3, which no cell answers by β3 and no arteriole at all.',
  },
  {
    id: 'A169',
    class: 'E',
    asks: 'Are there fewer HSC among all stem cells in leukemic marrow without nerves?',
    contrast: { of: denervated, against: untreated },
    reading: share(cells('hsc'), cells('lsc'), { from: days(4), to: days(7) }, 'HSC per LSC on days 4 to 7'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'neither cells nor arterioles answer noradrenaline or fibers, in either arm',
      of: cutAndNotHeard,
      against: notHeard,
    },
    seeds: 6,
  },
];

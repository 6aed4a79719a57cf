import { days, fraction, hours, micrometers, quantity } from '../../core/units.ts';
import type { Zone } from '../../model/measure.ts';
import type { Assay } from '../assay.ts';
import { mean, minus, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { overDots } from '../stem-cells.ts';
import { stiff } from '../vessels.ts';
import { lateInTheWeek } from '../windows.ts';

const marrow = settled(days(5));
/** Marrow as cells are placed, no HSC in a niche place, so that where they are found is where they went. */
const scattered = changed(
  { ...settled(days(9)), settle: days(0) },
  { set: { 'sites.diaphysis.marrow.hsc.held': fraction(0) } },
);
const whenArrived = { from: days(6), to: days(9) };

const besideSinusoids: Zone = { of: 'sinusoid', to: micrometers(10) };
const besideBone: Zone = { of: 'bone', to: micrometers(50) };

const seededAtRandom = { name: 'HSC seeded at random', scenario: scattered };
const withoutCxcl12 = (cell: string) => ({ perturb: [atOnce('cxcl12-off', 'knock-out', 'cxcl12', { cell })] });

const depth = (of: 'arteriole' | 'sinusoid') =>
  mean({ kind: 'depth', of }, 'end', `distance from bone of the tissue beside ${of}s`, 'µm');
const generated = settled(hours(6));

const intact = goOn('intact', marrow);
const restingMinusCycling = over(
  minus(
    mean({ kind: 'distance', cell: 'hsc', state: 'resting', to: 'arteriole' }, lateInTheWeek, 'resting', 'µm'),
    mean({ kind: 'distance', cell: 'hsc', state: 'cycling', to: 'arteriole' }, lateInTheWeek, 'cycling', 'µm'),
    'distance from arterioles of resting minus cycling HSC',
  ),
  mean({ kind: 'dots', cell: 'hsc', to: 'arteriole', take: 'spread' }, lateInTheWeek, 'spread of random dots', 'µm'),
  'distance from arterioles of resting minus that of cycling HSC, in standard deviations of random dots',
);

const justSettled = settled(hours(6));
const intactToday = { name: 'intact, just settled', scenario: justSettled };
const narrowed = { perturb: [atOnce('noradrenaline-high', 'clamp', 'noradrenaline', { level: quantity(16.5, 'K') })] };

/** Assays of the section on the construction of the marrow's microenvironment. */
export const architecture: readonly Assay[] = [
  {
    id: 'A023',
    class: 'E',
    asks: 'Is there less oxygen in the marrow while ten times the usual noradrenaline stands around arterioles?',
    contrast: { of: { name: 'arterioles narrowed', scenario: changed(justSettled, narrowed) }, against: intactToday },
    reading: mean({ kind: 'level', substance: 'o2' }, 'end', 'mean pO2', 'mmHg'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'arterioles do not answer noradrenaline, in either arm',
      of: { name: 'stiff arterioles, much noradrenaline', scenario: changed(changed(justSettled, stiff), narrowed) },
      against: { name: 'stiff arterioles', scenario: changed(justSettled, stiff) },
    },
    seeds: 6,
    note: 'Six hours at a level that is held. The pressure that drives the blood stays as it is.',
  },
  {
    id: 'A024',
    also: ['A031'],
    class: 'W',
    asks: 'Do arterioles run close to the endosteum and sinusoids far from it?',
    contrast: { of: { name: 'intact', scenario: generated } },
    reading: minus(
      depth('sinusoid'),
      depth('arteriole'),
      'distance from bone beside sinusoids minus beside arterioles',
    ),
    scale: 'difference',
    expects: {
      effect: 'above',
      smallest: 92,
      because: '0.8 standard deviations of a position that is anywhere in 400 µm, as for any position',
    },
    control: {
      kind: 'cut',
      says: 'the arteriole runs from 140 to 320 µm away from bone instead of from 12 to 192 µm',
      of: {
        name: 'arteriole moved inward',
        scenario: changed(generated, { set: { 'sites.diaphysis.vasculature.arterioleDepth': quantity(35, '1') } }),
      },
    },
    seeds: 10,
    note: 'The generator of vessels puts the arteriole there; this only checks that it does.',
  },
  {
    id: 'A033',
    class: 'E',
    asks: 'Do HSC that are seeded at random come to lie away from bone, because CAR cells stand along sinusoids?',
    contrast: { of: seededAtRandom },
    reading: overDots(besideBone, whenArrived, 'within 50 µm of bone'),
    scale: 'relative',
    from: 1,
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CAR cells stand along the arteriole, which runs near bone, instead of along sinusoids',
      of: {
        name: 'CAR cells at the arteriole',
        scenario: changed(scattered, { anatomy: { stroma: { 'car-cell': 'arteriole' } } }),
      },
    },
    seeds: 6,
    note: 'Read from six to nine days after HSC were seeded. The block is 400 µm deep with one arteriole; the density near bone is taken over that of random dots, so that the depth of the block does not decide.',
  },
  {
    id: 'A035',
    class: 'E',
    asks: 'Do resting HSC lie closer to arterioles than cycling ones, because TGF-β is activated there?',
    contrast: { of: intact },
    reading: restingMinusCycling,
    scale: 'difference',
    expects: { effect: 'below', smallest: 0.8, because: '0.8 standard deviations, as for any position' },
    control: {
      kind: 'cut',
      says: 'HSC do not answer TGF-β',
      of: goOn('deaf to TGF-β', marrow, { cut: ['tgf-beta-activates-smad'] }),
    },
    seeds: 10,
    note: 'The other side of the dispute that A037 takes, read in the same runs. About one HSC in ten cycles, so a seed rests on few cells.',
  },
  {
    id: 'A036',
    class: 'E',
    asks: 'Does CXCL12 of CAR cells bring HSC to sinusoids, beyond what random dots would show?',
    contrast: {
      of: { name: 'CAR cells without CXCL12', scenario: changed(scattered, withoutCxcl12('car-cell')) },
      against: seededAtRandom,
    },
    reading: overDots(besideSinusoids, whenArrived, 'within 10 µm of a sinusoid'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCL12 is deleted from osteoblasts instead',
      of: { name: 'osteoblasts without CXCL12', scenario: changed(scattered, withoutCxcl12('osteoblast')) },
      against: seededAtRandom,
    },
    seeds: 6,
    note: 'Read from six to nine days after HSC were seeded.',
  },
  {
    id: 'A037',
    class: 'E',
    asks: 'Do resting and cycling HSC lie at the same distance from arterioles?',
    contrast: { of: intact },
    reading: restingMinusCycling,
    scale: 'difference',
    expects: { effect: 'none', smallest: 0.8, because: '0.8 standard deviations, as for any position' },
    control: {
      kind: 'probe',
      says: 'Schwann cells along the arteriole activate ten times as much TGF-β, which should draw rest to arterioles',
      of: goOn('ten times the activation of TGF-β', marrow, {
        set: { 'cellTypes.schwann-cell.traffic.tgfb1-latent.activates.rate': quantity(600, '1/h') },
      }),
    },
    seeds: 10,
    note: 'The finding equalizes ROS and TGF-β between vessels first; here ROS and TGF-β are left as they are. About one HSC in ten cycles, so a seed rests on few cells.',
  },
];

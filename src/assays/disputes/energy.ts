import { days, fraction, mmHg, quantity } from '../../core/units.ts';
import type { Perturbation } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { overgrown } from '../overgrown.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change } from '../scenes.ts';
import { held, off } from '../stress.ts';
import { induced, inducedWith } from './around-induction.ts';
import { leftOn, overTheDay } from './by-day.ts';
import { overgrownAlone } from './for-five-days.ts';

/** Cells that lack energy are gone within two days. */
const threeDays = overgrown(days(3));
const overgrownWith = (name: string, ...changes: readonly Change[]) => goOn(name, threeDays, ...changes);

const without = (name: string, gene: string) => ({
  of: overgrownWith(`leukemic, ${name} off`, { perturb: off('leukemic', gene) }),
  against: overgrownAlone,
});
const respirationOff = without('respiration', 'oxphos');
const glycolysisOff = without('glycolysis', 'glycolysis');
const inTheEnd = { scale: 'relative', days: [3] } as const;
const leukemic = overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells');
const lsc = overTheDay(cells('lsc'), 'LSC in the marrow', 'cells');

const blockedAtTheEnd: Perturbation = {
  id: 'oxphos-block',
  at: { after: fivePlusThree.id, by: days(4) },
  action: 'block',
  target: 'oxphos',
  cell: 'leukemic',
  fraction: fraction(1),
  lasting: days(8),
};
const afterInduction = {
  of: inducedWith('respiration of leukemic cells off from the last dose on', { perturb: [blockedAtTheEnd] }),
  against: induced,
};
const twoDaysLater = { scale: 'relative', days: [6], after: 'the first dose' } as const;

/** Glycolysis or respiration as what leukemic cells live on. */
export const warburg: DisputeExperiment = {
  id: 'D-WARBURG',
  asks: 'Which leukemic cells are lost without glycolysis, which without respiration, before and after induction?',
  observables: [
    { name: 'leukemic cells without glycolysis', contrast: glycolysisOff, ...inTheEnd, on: leukemic },
    { name: 'leukemic cells without respiration', contrast: respirationOff, ...inTheEnd, on: leukemic },
    { name: 'LSC without respiration', contrast: respirationOff, ...inTheEnd, on: lsc },
    {
      name: 'leukemic cells left by 5+3, respiration off from the last dose on',
      contrast: afterInduction,
      ...twoDaysLater,
      on: (day) => leftOn(day, cells('leukemic'), 'leukemic cells'),
    },
    {
      name: 'LSC left by 5+3, respiration off from the last dose on',
      contrast: afterInduction,
      ...twoDaysLater,
      on: (day) => leftOn(day, cells('lsc'), 'LSC'),
    },
  ],
  seeds: 6,
  note: 'Activities are taken away wholly where drugs inhibit, and clones differ by stage only. Marrow that leukemia soon fills tells who is lost, not who grows more slowly; what comes back after induction is not waited for.',
};

/**
 * With so little oxygen an LSC without BCL-2 respires 0.26 of the most on side a, less than the need (0.3), and one whose mitochondria are open
 * by 0.3 to 0.5, as those in marrow are, 0.36 to 0.42. By the rules what lacks BCL-2 then dies as fast on either side, by half of the greatest rate.
 */
const scarce: Change = { perturb: [held('o2', mmHg(7))] };
const withoutBcl2: Change = { perturb: off('leukemic', 'bcl2') };
/** From 0.17, which is not enough to live on (0.4), to 1. */
const sixfold: Change = {
  perturb: [
    { ...atOnce('glycolysis-raised', 'over-express', 'glycolysis', { cell: 'lsc' }), factor: quantity(6, '1') },
  ],
};
const lossOfBcl2 = (name: string, ...changes: readonly Change[]) => ({
  of: overgrownWith(`${name}, without BCL-2`, scarce, ...changes, withoutBcl2),
  against: overgrownWith(name, scarce, ...changes),
});

/** Whether loss of BCL-2 kills by loss of respiration. */
export const bcl2Route: DisputeExperiment = {
  id: 'D-BCL2-ROUTE',
  asks: 'Does the loss of BCL-2 kill only LSC that live on respiration, or also those that need not?',
  observables: [
    {
      name: 'LSC without BCL-2, at 7 mmHg',
      contrast: lossOfBcl2('leukemic, oxygen held at 7 mmHg'),
      ...inTheEnd,
      on: lsc,
    },
    {
      name: 'LSC without BCL-2 that glycolysis can keep alive, at 7 mmHg',
      contrast: lossOfBcl2('leukemic, oxygen held at 7 mmHg, glycolysis of LSC raised sixfold', sixfold),
      ...inTheEnd,
      on: lsc,
    },
  ],
  seeds: 6,
  note: 'A knock-out stands for the inhibitor. LSC can live on the third of respiration that is left without BCL-2 where marrow has its oxygen, so that side a kills only where something else wants energy too: oxygen is held at 7 mmHg, and loss of BCL-2 should kill on both sides. On side b some of those that come in, without BCL-2 yet, are lost in every arm. NRF2 is not forced on, as ROS, which it clears, does not reach what kills. Progenitors and blasts have next to no BCL-2, and are not read.',
};

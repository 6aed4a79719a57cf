import { days, mmHg } from '../../core/units.ts';
import type { Perturbation } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { growing, leukemiaGrown } from '../overgrown.ts';
import type { Change } from '../scenes.ts';
import { held, off } from '../stress.ts';
import { inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay } from './by-day.ts';

/**
 * There is nearly all of the HIF-1α that there can be, which both what drives cells and what holds them back answer. What else it does to
 * them, on both sides, is left out: rest and a slower respiration, from which its loss frees LSC, AXL and BMX, which drive by themselves.
 */
const deep: Change = {
  perturb: [held('o2', mmHg(5))],
  cut: ['hif-1-keeps-lsc-quiescent', 'hif-1-slows-respiration', 'hif-1-raises-axl', 'hif-1-raises-bmx'],
};
const contrast = {
  of: growing('growing, oxygen held at 5 mmHg, without HIF-1α', deep, { perturb: off('leukemic', 'hif1a') }),
  against: growing('growing, oxygen held at 5 mmHg', deep),
};
const inTheEnd = { scale: 'relative', days: [10] } as const;

/** HIF-1α that drives leukemic cells, or that holds them back. */
export const hifInLeukemia: DisputeExperiment = {
  id: 'D-HIF',
  asks: 'Does leukemia in deep hypoxia grow faster or slower without HIF-1α?',
  observables: [
    { name: 'leukemic cells without HIF-1α, at 5 mmHg', contrast, ...inTheEnd, on: () => leukemiaGrown },
    {
      name: 'LSC without HIF-1α, at 5 mmHg',
      contrast,
      ...inTheEnd,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
  ],
  seeds: 6,
  note: 'Mouse cells with MLL-AF9 only, and oxygen that is held: in marrow as it stands there is next to no HIF-1α to lose. What HIF-1α does beside what the sides say is cut in every arm: it keeps LSC at rest and slows respiration, so that its loss alone would let leukemia grow, and it raises AXL and BMX, which would drive cells on side b too.',
};

const lost: Perturbation = {
  id: 'hif1a-off-in-leukemic',
  at: { after: fivePlusThree.id, by: days(0) },
  action: 'knock-out',
  target: 'hif1a',
  cell: 'leukemic',
};
/** As blood was when side a was stated: the tenth of marrow with least oxygen then has 23 mmHg, where there is 0.02 of HIF-1α. */
const aired: Change = { set: { 'substances.o2.blood.inlet': mmHg(70) } };
const withInduction = {
  of: inducedWith('70 mmHg in blood, HIF-1α of leukemic cells lost at the first dose', aired, { perturb: [lost] }),
  against: inducedWith('70 mmHg in blood', aired),
};

/** Whether a HIF inhibitor makes induction reach LSC. */
export const hifTargeting: DisputeExperiment = {
  id: 'D-HIF-TARGETING',
  asks: 'Does induction leave fewer LSC when leukemic cells lose HIF-1α with the first dose?',
  observables: [
    {
      name: 'LSC left by 5+3, without HIF-1α',
      contrast: withInduction,
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC'),
    },
    {
      name: 'leukemic cells left by 5+3, without HIF-1α',
      contrast: withInduction,
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'leukemic', state: 'alive' }, 'leukemic cells'),
    },
  ],
  seeds: 6,
  note: 'A knock-out stands for an inhibitor, in mouse marrow only; what is left two days after the last dose instead of the time to relapse. Blood enters with 70 mmHg, for which side a was stated: with the 34 that marrow has had since, nearly all of it has the little HIF-1α that keeps LSC at rest on that side, and no LSC would be left to expose.',
};

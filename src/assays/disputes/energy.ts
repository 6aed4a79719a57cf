import { days, fraction, quantity } from '../../core/units.ts';
import type { Perturbation } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { atOnce, changed, treated } from '../scenes.ts';
import { growing, off } from '../stress.ts';
import { leftOn, overTheDay } from './by-day.ts';

const growingWith = (name: string, change: Parameters<typeof changed>[1]) => ({
  name: `a growing clone, ${name}`,
  scenario: changed(growing, change),
});
const untouched = { name: 'a growing clone', scenario: growing };
const withoutRespiration = growingWith('respiration off', { perturb: off('leukemic', 'oxphos') });
const withoutGlycolysis = growingWith('glycolysis off', { perturb: off('leukemic', 'glycolysis') });
const daily = { scale: 'relative', days: [2, 4, 8] } as const;

const induced = { name: '5+3', scenario: treated, followUp: { event: fivePlusThree.id, lasting: days(14) } };
const inducedWithoutRespiration = {
  ...induced,
  name: '5+3, respiration of leukemic cells off after the last dose',
  scenario: changed(treated, {
    perturb: [
      {
        id: 'oxphos-block',
        at: { after: fivePlusThree.id, by: days(6) },
        action: 'block',
        target: 'oxphos',
        cell: 'leukemic',
        fraction: fraction(1),
        lasting: days(8),
      },
    ],
  }),
};

/** Glycolysis or respiration as what leukemic cells live on. */
export const warburg: DisputeExperiment = {
  id: 'D-WARBURG',
  asks: 'Which leukemic cells are lost without glycolysis, which without respiration, before and after induction?',
  observables: [
    {
      name: 'leukemic cells without glycolysis',
      contrast: { of: withoutGlycolysis, against: untouched },
      ...daily,
      on: overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells'),
    },
    {
      name: 'leukemic cells without respiration',
      contrast: { of: withoutRespiration, against: untouched },
      ...daily,
      on: overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells'),
    },
    {
      name: 'LSC without respiration',
      contrast: { of: withoutRespiration, against: untouched },
      ...daily,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
    {
      name: 'leukemic cells left by 5+3 or come back since, respiration off after the last dose',
      contrast: { of: inducedWithoutRespiration, against: induced },
      scale: 'relative',
      days: [8, 10, 14],
      after: 'the first dose',
      on: (day) => leftOn(day, cells('leukemic'), 'leukemic cells'),
    },
  ],
  seeds: 8,
  note: 'Activities are taken away wholly where drugs inhibit, and clones differ by stage only.',
};

const withoutBcl2 = off('leukemic', 'bcl2');
const raised = (gene: string, cell: string, factor: number): Perturbation => ({
  ...atOnce(`${gene}-raised`, 'over-express', gene, { cell }),
  factor: quantity(factor, '1'),
});
const sixfold = raised('glycolysis', 'lsc', 6);
const nrf2Forced = raised('nrf2', 'leukemic', 3);
const againstItself = (name: string, perturb: Parameters<typeof changed>[1]['perturb'] = []) => ({
  of: growingWith(`${name}, without BCL-2`, { perturb: [...perturb, ...withoutBcl2] }),
  against: growingWith(name, { perturb }),
});
const bare = { of: growingWith('without BCL-2', { perturb: withoutBcl2 }), against: untouched };

/** Whether loss of BCL-2 kills by loss of respiration. */
export const bcl2Route: DisputeExperiment = {
  id: 'D-BCL2-ROUTE',
  asks: 'Whom does the loss of BCL-2 kill: cells that live on respiration, or all?',
  observables: [
    {
      name: 'LSC without BCL-2',
      contrast: bare,
      ...daily,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
    {
      name: 'leukemic cells without BCL-2',
      contrast: bare,
      ...daily,
      on: overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells'),
    },
    {
      name: 'LSC without BCL-2 that glycolysis can keep alive',
      contrast: againstItself('glycolysis of LSC raised sixfold', [sixfold]),
      ...daily,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
    {
      name: 'LSC without BCL-2, with NRF2 forced on',
      contrast: againstItself('NRF2 forced on', [nrf2Forced]),
      ...daily,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
  ],
  seeds: 8,
  note: 'A knock-out stands for the inhibitor. LSC can live on the third of respiration that is left without BCL-2, so that side a kills only where something else wants energy too; on side b some of those that come in, without BCL-2 yet, are lost in every arm.',
};

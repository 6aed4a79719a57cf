import { fraction } from '../../core/units.ts';
import type { Measure } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { healthy, untouched } from '../overgrown.ts';
import { atOnce } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { off } from '../stress.ts';
import { overTheDay, overTwoDays } from './by-day.ts';

/** Half of the cells, so that some twenty HSC of a block are left to count. */
const irradiation = { perturb: [atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.5) })] };
const hifOff = { perturb: [...off('hsc', 'hif1a', 'hif2a'), ...off('hspc', 'hif1a', 'hif2a')] };
const inNative = { of: healthy('healthy, HSC and HSPC without HIF', hifOff), against: untouched };
const afterStress = {
  of: healthy('irradiated, HSC and HSPC without HIF', irradiation, hifOff),
  against: healthy('irradiated', irradiation),
};

const hspc: Measure = { kind: 'cells', cell: 'hspc' };
const inTheEnd = { scale: 'relative', days: [7] } as const;

/** Whether HSC and HSPC need HIF. */
export const hifOfStemCells: DisputeExperiment = {
  id: 'D-HIF-HSC',
  asks: 'Do HSC and HSPC become fewer without HIF-1α and HIF-2α, in native and in irradiated marrow?',
  observables: [
    {
      name: 'HSPC without HIF, native',
      contrast: inNative,
      ...inTheEnd,
      on: overTheDay(hspc, 'HSPC in the marrow', 'cells'),
    },
    {
      name: 'HSC without HIF, native',
      contrast: inNative,
      ...inTheEnd,
      on: overTwoDays(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'HSPC without HIF, irradiated',
      contrast: afterStress,
      ...inTheEnd,
      on: overTheDay(hspc, 'HSPC in the marrow', 'cells'),
    },
    {
      name: 'HSC without HIF, irradiated',
      contrast: afterStress,
      ...inTheEnd,
      on: overTwoDays(hsc(), 'HSC in the marrow', 'cells'),
    },
  ],
  seeds: 6,
  note: 'A week from rested marrow, in which HIF is lost and a side begins on day 0. Recovery of the same marrow after irradiation that takes half of its cells stands for serial transplants; nothing compensates for HIF in the model.',
};

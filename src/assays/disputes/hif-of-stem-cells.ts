import { days, fraction } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import type { Measure } from '../measure.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { off } from '../stress.ts';
import { overTheWeek } from './by-day.ts';

const native = settled(days(28));
const irradiated = changed(native, {
  perturb: [atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.9) })],
});
const hifOff = [...off('hsc', 'hif1a', 'hif2a'), ...off('hspc', 'hif1a', 'hif2a')];
const withoutHif = (name: string, scenario: Scenario) => ({
  of: { name: `${name}, HSC and HSPC without HIF`, scenario: changed(scenario, { perturb: hifOff }) },
  against: { name, scenario },
});
const inNative = withoutHif('native', native);
const afterStress = withoutHif('irradiated', irradiated);

const hspc: Measure = { kind: 'cells', cell: 'hspc' };
const weekly = { scale: 'relative', days: [7, 14, 21, 28] } as const;

/** Whether HSC and HSPC need HIF. */
export const hifOfStemCells: DisputeExperiment = {
  id: 'D-HIF-HSC',
  asks: 'Do HSC and HSPC become fewer without HIF-1α and HIF-2α, in native and in irradiated marrow?',
  observables: [
    {
      name: 'HSPC without HIF, native',
      contrast: inNative,
      ...weekly,
      on: overTheWeek(hspc, 'HSPC in the marrow', 'cells'),
    },
    {
      name: 'HSC without HIF, native',
      contrast: inNative,
      ...weekly,
      on: overTheWeek(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'HSPC without HIF, irradiated',
      contrast: afterStress,
      ...weekly,
      on: overTheWeek(hspc, 'HSPC in the marrow', 'cells'),
    },
    {
      name: 'HSC without HIF, irradiated',
      contrast: afterStress,
      ...weekly,
      on: overTheWeek(hsc(), 'HSC in the marrow', 'cells'),
    },
  ],
  seeds: 8,
  note: 'Recovery of the same marrow after irradiation stands for serial transplants; nothing compensates for HIF in the model.',
};

import { days, hours, micrometers, mmHg } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import type { Measure, Zone } from '../measure.ts';
import { mean, over, type Reading, share } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { overTheWeek, sinceWeekTwo, weekBefore } from './by-day.ts';

const settledOnly = { name: 'intact', scenario: settled(hours(6)) };
const fourWeeks = settled(days(28));
const level = (zone?: Zone): Measure => ({ kind: 'level', substance: 'o2', ...(zone === undefined ? {} : { zone }) });
const onTheFirstDay = { scale: 'difference', days: [0.25] } as const;
const atTheEnd = (measure: Measure, says: string) => mean(measure, 'end', says, 'mmHg');
const overMean = (above: Reading, says: string) => over(above, atTheEnd(level(), 'mean pO2'), says);

/** Where marrow has least oxygen. */
export const oxygenGradient: DisputeExperiment = {
  id: 'D-O2-GRADIENT',
  asks: 'How does oxygen change away from bone, and how does it differ beside the two kinds of vessels?',
  observables: [
    {
      name: 'change of pO2 over 100 µm away from bone, over mean pO2',
      contrast: { of: settledOnly },
      ...onTheFirstDay,
      on: () =>
        overMean(
          atTheEnd({ kind: 'gradient', substance: 'o2' }, 'change of pO2 over 100 µm away from bone'),
          'change of pO2 over 100 µm away from bone, over mean pO2',
        ),
    },
    {
      name: 'pO2 within 50 µm of bone, over mean pO2',
      contrast: { of: settledOnly },
      ...onTheFirstDay,
      on: () =>
        overMean(
          atTheEnd(level({ of: 'bone', to: micrometers(50) }), 'pO2 within 50 µm of bone'),
          'pO2 within 50 µm of bone, over mean pO2',
        ),
    },
    {
      name: 'pO2 within 10 µm of sinusoids, over mean pO2',
      contrast: { of: settledOnly },
      ...onTheFirstDay,
      on: () =>
        overMean(
          atTheEnd(level({ of: 'sinusoid', to: micrometers(10) }), 'pO2 within 10 µm of sinusoids'),
          'pO2 within 10 µm of sinusoids, over mean pO2',
        ),
    },
  ],
  seeds: 8,
  note: 'The older view is that of marrow without arterioles near bone; hemoglobin saturation is not held constant.',
};

const intact = { name: 'intact', scenario: fourWeeks };
const oxygenated = {
  name: 'oxygen held at 20 mmHg',
  scenario: changed(fourWeeks, { perturb: [atOnce('oxygen', 'clamp', 'o2', { level: mmHg(20) })] }),
};

/** Whether HSC need little oxygen. */
export const hypoxiaRequirement: DisputeExperiment = {
  id: 'D-HYPOXIA-REQUIREMENT',
  asks: 'What do HSC lose when oxygen is held at 20 mmHg everywhere, and where do they lie when it is not?',
  observables: [
    {
      name: 'share of HSC in G0, with oxygen held at 20 mmHg',
      contrast: { of: oxygenated, against: intact },
      scale: 'relative',
      days: [14, 21, 28],
      on: (day) => share(hsc('resting'), hsc(), sinceWeekTwo(day), `share of HSC in G0 on days 7 to ${day}`),
    },
    {
      name: 'HSC, with oxygen held at 20 mmHg',
      contrast: { of: oxygenated, against: intact },
      scale: 'relative',
      days: [7, 14, 21, 28],
      on: overTheWeek(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'share of HSC in the tenth of the marrow with least oxygen',
      contrast: { of: intact },
      scale: 'difference',
      days: [7, 14, 21, 28],
      on: (day) =>
        share(
          { kind: 'in lowest', cell: 'hsc', substance: 'o2', share: 0.1 },
          hsc(),
          weekBefore(day),
          `share of HSC in the tenth with least oxygen in the week until day ${day}`,
        ),
    },
  ],
  seeds: 8,
  note: 'Four weeks instead of eight.',
};

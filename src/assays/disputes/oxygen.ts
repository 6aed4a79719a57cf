import { days, hours, micrometers, mmHg } from '../../core/units.ts';
import type { Measure, Zone } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { healthy } from '../overgrown.ts';
import { mean, over, type Reading, share } from '../reading.ts';
import { type Change, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { overTwoDays, sinceDayTwo } from './by-day.ts';

/** Oxygen follows vessels and cells within minutes, as they are placed. */
const placed = { name: 'as placed', scenario: { ...settled(hours(12)), settle: days(0) } };
const level = (zone?: Zone): Measure => ({ kind: 'level', substance: 'o2', ...(zone === undefined ? {} : { zone }) });
const onTheFirstDay = { scale: 'difference', days: [0.5] } as const;
const atTheEnd = (measure: Measure, says: string) => mean(measure, 'end', says, 'mmHg');
const overMean = (above: Reading, says: string) => over(above, atTheEnd(level(), 'mean pO2'), says);

/** Where marrow has least oxygen. */
export const oxygenGradient: DisputeExperiment = {
  id: 'D-O2-GRADIENT',
  asks: 'How does oxygen change away from bone, and how does it differ beside the two kinds of vessels?',
  observables: [
    {
      name: 'change of pO2 over 100 µm away from bone, over mean pO2',
      contrast: { of: placed },
      ...onTheFirstDay,
      on: () =>
        overMean(
          atTheEnd({ kind: 'gradient', substance: 'o2' }, 'change of pO2 over 100 µm away from bone'),
          'change of pO2 over 100 µm away from bone, over mean pO2',
        ),
    },
    {
      name: 'pO2 within 50 µm of bone, over mean pO2',
      contrast: { of: placed },
      ...onTheFirstDay,
      on: () =>
        overMean(
          atTheEnd(level({ of: 'bone', to: micrometers(50) }), 'pO2 within 50 µm of bone'),
          'pO2 within 50 µm of bone, over mean pO2',
        ),
    },
    {
      name: 'pO2 within 10 µm of sinusoids, over mean pO2',
      contrast: { of: placed },
      ...onTheFirstDay,
      on: () =>
        overMean(
          atTheEnd(level({ of: 'sinusoid', to: micrometers(10) }), 'pO2 within 10 µm of sinusoids'),
          'pO2 within 10 µm of sinusoids, over mean pO2',
        ),
    },
  ],
  seeds: 6,
  note: 'The older view is that of marrow without arterioles near bone; cells have not settled; hemoglobin saturation is not held constant.',
};

/**
 * Blood with which marrow has some 6 mmHg, as assay A193 found: HIF-1α of HSC is then 0.5, where at the 20 mmHg that marrow usually has, and
 * that are held, it is 0.03.
 */
const scarce: Change = { set: { 'substances.o2.blood.inlet': mmHg(24) } };
const hypoxic = healthy('healthy, 24 mmHg in blood', scarce);
const oxygenated = healthy('healthy, 24 mmHg in blood, oxygen held at 20 mmHg', scarce, {
  perturb: [held('o2', mmHg(20))],
});
const contrast = { of: oxygenated, against: hypoxic };
const inTheEnd = [7];

/** Whether HSC need little oxygen. */
export const hypoxiaRequirement: DisputeExperiment = {
  id: 'D-HYPOXIA-REQUIREMENT',
  asks: 'What do HSC of hypoxic marrow lose when oxygen is held at 20 mmHg everywhere, and where do they lie when it is not?',
  observables: [
    {
      name: 'share of HSC in G0, with oxygen held at 20 mmHg',
      contrast,
      scale: 'relative',
      days: inTheEnd,
      on: (day) => share(hsc('resting'), hsc(), sinceDayTwo(day), `share of HSC in G0 on days 2 to ${day}`),
    },
    {
      name: 'HSC, with oxygen held at 20 mmHg',
      contrast,
      scale: 'relative',
      days: inTheEnd,
      on: overTwoDays(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'share of HSC in the tenth of the marrow with least oxygen',
      contrast: { of: hypoxic },
      scale: 'difference',
      days: inTheEnd,
      on: (day) =>
        share(
          { kind: 'in lowest', cell: 'hsc', substance: 'o2', share: 0.1 },
          hsc(),
          sinceDayTwo(day),
          `share of HSC in the tenth with least oxygen on days 2 to ${day}`,
        ),
    },
  ],
  seeds: 6,
  note: 'A week instead of eight, from rested marrow, in which a side and want of oxygen begin on day 0. Blood brings 24 mmHg instead of 34, so that there is hypoxia to take away. Where oxygen is held the share in G0 follows it by rules inside the cell, which the switch writes, and is not read.',
};

import { micrometers, mmHg, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import type { Zone } from '../measure.ts';
import { healthy, untouched } from '../overgrown.ts';
import { mean, over } from '../reading.ts';
import { hsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { overTheDay, overTwoDays, sinceDayTwo } from './by-day.ts';

const leaky = healthy('fourfold leak', {
  set: { 'substances.plasma.blood.permeability': quantity(2, 'µm/s') },
});
/** As much ROS where oxygen makes it as a fourfold leak makes on the other side. */
const inOxygen = healthy('oxygen held at 150 mmHg', { perturb: [held('o2', mmHg(150))] });
const inTheEnd = { scale: 'relative', days: [7] } as const;
const hscInTheEnd = overTwoDays(hsc(), 'HSC in the marrow', 'cells');
const hspcInTheEnd = overTheDay(cells('hspc'), 'HSPC in the marrow', 'cells');

const rosBeside = (of: Zone['of'], day: number) =>
  mean(
    { kind: 'activity', cell: 'hematopoietic', activity: 'ros', zone: { of, to: micrometers(10) } },
    sinceDayTwo(day),
    `ROS of HSC and HSPC within 10 µm of ${of}s`,
    '1',
  );

/** Oxygen or leak as what makes ROS. */
export const rosSource: DisputeExperiment = {
  id: 'D-ROS-SOURCE',
  asks: 'Which costs HSC and HSPC, more oxygen without more leak or more leak without more oxygen?',
  observables: [
    {
      name: 'HSC, with oxygen held at 150 mmHg',
      contrast: { of: inOxygen, against: untouched },
      ...inTheEnd,
      on: hscInTheEnd,
    },
    {
      name: 'HSC, with a fourfold leak',
      contrast: { of: leaky, against: untouched },
      ...inTheEnd,
      on: hscInTheEnd,
    },
    {
      name: 'HSPC, with oxygen held at 150 mmHg',
      contrast: { of: inOxygen, against: untouched },
      ...inTheEnd,
      on: hspcInTheEnd,
    },
    {
      name: 'HSPC, with a fourfold leak',
      contrast: { of: leaky, against: untouched },
      ...inTheEnd,
      on: hspcInTheEnd,
    },
    {
      name: 'ROS beside arterioles over that beside sinusoids',
      contrast: { of: untouched },
      scale: 'difference',
      days: [7],
      on: (day) =>
        over(
          rosBeside('arteriole', day),
          rosBeside('sinusoid', day),
          `ROS beside arterioles over that beside sinusoids on days 2 to ${day}`,
        ),
    },
  ],
  seeds: 6,
  note: 'A week from rested marrow, in which a side begins on day 0; of stem cells and progenitors only HSPC turn over within it. ROS by place is what the literature reads, and what the switch sets.',
};

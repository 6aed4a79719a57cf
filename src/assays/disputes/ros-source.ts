import { days, micrometers, mmHg, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import type { Zone } from '../measure.ts';
import { mean, over } from '../reading.ts';
import { changed, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { overTheWeek, weekBefore } from './by-day.ts';

const marrow = settled(days(28));
const intact = { name: 'intact', scenario: marrow };
const leaky = {
  name: 'fourfold leak',
  scenario: changed(marrow, { set: { 'substances.plasma.blood.permeability': quantity(2, 'µm/s') } }),
};
/** As much ROS where oxygen makes it as a fourfold leak makes on the other side. */
const inOxygen = {
  name: 'oxygen held at 150 mmHg',
  scenario: changed(marrow, { perturb: [held('o2', mmHg(150))] }),
};
const weekly = { scale: 'relative', days: [7, 14, 21, 28] } as const;

const rosBeside = (of: Zone['of'], day: number) =>
  mean(
    { kind: 'activity', cell: 'hematopoietic', activity: 'ros', zone: { of, to: micrometers(10) } },
    weekBefore(day),
    `ROS of HSC and HSPC within 10 µm of ${of}s`,
    '1',
  );

/** Oxygen or leak as what makes ROS. */
export const rosSource: DisputeExperiment = {
  id: 'D-ROS-SOURCE',
  asks: 'Which costs HSC, more oxygen without more leak or more leak without more oxygen?',
  observables: [
    {
      name: 'HSC, with oxygen held at 150 mmHg',
      contrast: { of: inOxygen, against: intact },
      ...weekly,
      on: overTheWeek(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'HSC, with a fourfold leak',
      contrast: { of: leaky, against: intact },
      ...weekly,
      on: overTheWeek(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'ROS beside arterioles over that beside sinusoids',
      contrast: { of: intact },
      scale: 'difference',
      days: [7, 14, 21, 28],
      on: (day) =>
        over(
          rosBeside('arteriole', day),
          rosBeside('sinusoid', day),
          `ROS beside arterioles over that beside sinusoids in the week until day ${day}`,
        ),
    },
  ],
  seeds: 8,
  note: 'ROS by place is what the literature reads, and what the switch sets.',
};

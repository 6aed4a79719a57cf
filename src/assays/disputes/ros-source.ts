import { micrometers, mmHg, quantity } from '../../core/units.ts';
import type { Zone } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { healthy, untouched } from '../overgrown.ts';
import { mean, over } from '../reading.ts';
import { hsc } from '../stem-cells.ts';
import { held } from '../stress.ts';
import { overTwoDays, sinceDayTwo } from './by-day.ts';

/** HSC have 0.08 K of plasma around them, and with this 0.4 to 0.6: by the rules a ROS of 0.25, at which they are roused. */
const leaky = healthy('eightfold leak', {
  set: { 'substances.plasma.blood.permeability': quantity(4, 'µm/s') },
});
/** As much ROS where oxygen makes it, 0.26, as an eightfold leak makes on the other side. */
const inOxygen = healthy('oxygen held at 150 mmHg', { perturb: [held('o2', mmHg(150))] });
const inTheEnd = { scale: 'relative', days: [7] } as const;
const hscInTheEnd = overTwoDays(hsc(), 'HSC in the marrow', 'cells');

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
  asks: 'Which costs HSC, more oxygen without more leak or more leak without more oxygen?',
  observables: [
    {
      name: 'HSC, with oxygen held at 150 mmHg',
      contrast: { of: inOxygen, against: untouched },
      ...inTheEnd,
      on: hscInTheEnd,
    },
    {
      name: 'HSC, with an eightfold leak',
      contrast: { of: leaky, against: untouched },
      ...inTheEnd,
      on: hscInTheEnd,
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
  note: 'A week from rested marrow, in which a side begins on day 0, and in which few HSC turn over. HSPC are not read: what ROS spoils of their renewal asks for twice as much. ROS by place is what the literature reads, and what the switch sets.',
};

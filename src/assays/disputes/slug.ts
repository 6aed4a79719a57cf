import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { off } from '../stress.ts';
import { overTheDay } from './by-day.ts';
import { overgrownAlone, overgrownWith } from './for-five-days.ts';

const lscWithout = (name: string, ...genes: readonly string[]) =>
  overgrownWith(`leukemic, LSC without ${name}`, { perturb: off('lsc', ...genes) });
const slugLost = { of: lscWithout('SLUG', 'slug'), against: overgrownAlone };
const slugLostToo = { of: lscWithout('SLUG and BCL-2', 'slug', 'bcl2'), against: lscWithout('BCL-2', 'bcl2') };
const inTheEnd = { scale: 'relative', days: [5] } as const;
const lsc = overTheDay(cells('lsc'), 'LSC in the marrow', 'cells');

/** SLUG that keeps the ROS of LSC down, or that keeps it up. */
export const slugAndRos: DisputeExperiment = {
  id: 'D-ROS-LSC',
  asks: 'What do LSC lose without SLUG, and do they lose more of it without BCL-2?',
  observables: [
    { name: 'LSC without SLUG', contrast: slugLost, ...inTheEnd, on: lsc },
    {
      name: 'LSC held by niche places, without SLUG',
      contrast: slugLost,
      ...inTheEnd,
      on: overTheDay({ kind: 'cells', cell: 'lsc', state: 'held' }, 'held LSC', 'cells'),
    },
    { name: 'LSC without BCL-2 that lose SLUG too', contrast: slugLostToo, ...inTheEnd, on: lsc },
  ],
  seeds: 6,
  note: 'LSC of a leukemia that replaces a third of the marrow at once stand for sorted cells that engraft; its bulk, which soon fills the marrow whatever LSC do, is not read. Without SLUG LSC renew themselves less on either side.',
};

import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { changed } from '../scenes.ts';
import { growing, off } from '../stress.ts';
import { overTheDay } from './by-day.ts';

const untouched = { name: 'a growing clone', scenario: growing };
const withoutSlug = {
  name: 'a growing clone, LSC without SLUG',
  scenario: changed(growing, { perturb: off('lsc', 'slug') }),
};
const lscWithoutBcl2 = {
  name: 'a growing clone, LSC without BCL-2',
  scenario: changed(growing, { perturb: off('lsc', 'bcl2') }),
};
const lscWithoutEither = {
  name: 'a growing clone, LSC without SLUG and BCL-2',
  scenario: changed(growing, { perturb: off('lsc', 'slug', 'bcl2') }),
};
const daily = { scale: 'relative', days: [2, 4, 6, 8] } as const;

/** SLUG that keeps the ROS of LSC down, or that keeps it up. */
export const slugAndRos: DisputeExperiment = {
  id: 'D-ROS-LSC',
  asks: 'What do LSC lose without SLUG, and do they lose more of it without BCL-2?',
  observables: [
    {
      name: 'LSC without SLUG',
      contrast: { of: withoutSlug, against: untouched },
      ...daily,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
    {
      name: 'LSC held by niche places, without SLUG',
      contrast: { of: withoutSlug, against: untouched },
      ...daily,
      on: overTheDay({ kind: 'cells', cell: 'lsc', state: 'held' }, 'held LSC', 'cells'),
    },
    {
      name: 'leukemic cells without SLUG in LSC',
      contrast: { of: withoutSlug, against: untouched },
      ...daily,
      on: overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells'),
    },
    {
      name: 'LSC without BCL-2 that lose SLUG too',
      contrast: { of: lscWithoutEither, against: lscWithoutBcl2 },
      ...daily,
      on: overTheDay(cells('lsc'), 'LSC in the marrow', 'cells'),
    },
  ],
  seeds: 8,
  note: 'Growth of the clone in its own marrow stands for engraftment of sorted cells. Without SLUG LSC renew themselves less on either side.',
};

import { daily } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { growing, growingFreely, leukemiaGrown } from '../overgrown.ts';
import { given, induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTwoDays } from './by-day.ts';

const drug = given('deferoxamine', daily(inMice.deferoxamine, 10));
const alone = { of: growing('growing, deferoxamine', drug), against: growingFreely };
/** 5+3 with the chelator from the day before on. */
export const withInduction = { of: inducedWith('deferoxamine', drug), against: induced };
const inTheEnd = { scale: 'relative', days: [10] } as const;

/** Deferoxamine that makes blasts mature, or that helps vessels and HSC. */
export const deferoxamineInLeukemia: DisputeExperiment = {
  id: 'D-DFO',
  asks: 'Does deferoxamine lower leukemia by itself, or only what 5+3 leaves of it?',
  observables: [
    {
      name: 'leukemic cells, deferoxamine alone',
      contrast: alone,
      ...inTheEnd,
      on: () => leukemiaGrown,
    },
    {
      name: 'HSC, deferoxamine alone',
      contrast: alone,
      ...inTheEnd,
      on: overTwoDays(cells('hsc'), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'LSC left by 5+3, with deferoxamine',
      contrast: withInduction,
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC'),
    },
  ],
  seeds: 6,
  note: 'Alone it is given to a leukemia that has room to grow for ten days, with 5+3 to one that is full. What matures is LSC and progenitors: blasts of the model are the last of their line. Vessels, which leukemia changes only where it is full, are not read.',
};

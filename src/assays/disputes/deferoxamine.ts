import { daily, perKg, pushed } from '../../scenarios/regimens/dose.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { growing, growingFreely, leukemiaGrown } from '../overgrown.ts';
import { near } from '../vessels.ts';
import { given, induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay, overTwoDays } from './by-day.ts';

const drug = given('deferoxamine', daily(pushed('deferoxamine', perKg(100)), 10));
const alone = { of: growing('growing, deferoxamine', drug), against: growingFreely };
const withInduction = { of: inducedWith('deferoxamine', drug), against: induced };
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
      name: 'vessel within 100 µm of bone, deferoxamine alone',
      contrast: alone,
      ...inTheEnd,
      on: overTheDay(
        { kind: 'vessel density', zone: near },
        'sinusoids and new vessels within 100 µm of bone',
        'mm/mm³',
      ),
    },
    {
      name: 'LSC left by 5+3, with deferoxamine',
      contrast: withInduction,
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC'),
    },
  ],
  seeds: 6,
  note: 'Alone it is given to a leukemia that has room to grow for ten days, with 5+3 to one that is full. What matures is LSC and progenitors: blasts of the model are the last of their line. Of vessels, HIF-1α of perivascular stroma is there by its VEGF; that of endothelium is not.',
};

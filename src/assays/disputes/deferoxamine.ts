import { quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { growing, leukemiaGrown } from '../overgrown.ts';
import type { Change } from '../scenes.ts';
import { held } from '../stress.ts';
import { inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn } from './by-day.ts';

/**
 * A daily dose is gone from mice within the hour. This level keeps HIF-1α at 0.59 of the 0.6 that there can be: STAT3, which answers
 * steeply, has little of it at a tenth of that level (0.55).
 */
const chelated: Change = { perturb: [held('deferoxamine', quantity(2000, 'µM'))] };
/** LSC that HIF-1α puts to rest would neither differentiate nor be reached by 5+3, on either side. */
const unrested: Change = { cut: ['hif-1-keeps-lsc-quiescent'] };
/** What a full leukemia makes of it: STAT3 answers HIF-1α together with IL-6. */
const inflamed: Change = { perturb: [held('il-6', quantity(1, 'K'))] };

const alone = {
  of: growing('growing, LSC kept from rest, IL-6 held at 1 K, deferoxamine', unrested, inflamed, chelated),
  against: growing('growing, LSC kept from rest, IL-6 held at 1 K', unrested, inflamed),
};
/** 5+3 with the chelator from the day before on. */
export const withInduction = {
  of: inducedWith('LSC kept from rest, deferoxamine', unrested, chelated),
  against: inducedWith('LSC kept from rest', unrested),
};

/** Deferoxamine that makes blasts mature, or that helps vessels and HSC. */
export const deferoxamineInLeukemia: DisputeExperiment = {
  id: 'D-DFO',
  asks: 'Does deferoxamine lower leukemia by itself, or only what 5+3 leaves of it?',
  observables: [
    {
      name: 'leukemic cells, deferoxamine alone',
      contrast: alone,
      scale: 'relative',
      days: [10],
      on: () => leukemiaGrown,
    },
    {
      name: 'LSC left by 5+3, with deferoxamine',
      contrast: withInduction,
      ...sinceFirstDose,
      on: (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC'),
    },
  ],
  seeds: 6,
  note: 'Deferoxamine is held. Alone it is given to a leukemia that has room to grow for ten days, under the IL-6 of a full one, and with 5+3 to one that is full. That HIF-1α keeps LSC at rest is cut in every arm. What matures is LSC and progenitors: blasts of the model are the last of their line. HSC, which side b says it helps, are not read: in the model they have neither iron nor a way from deferoxamine to them but HIF and vessels, which both sides have. Vessels, which leukemia changes only where it is full, are not read.',
};

import { daily, perKg, pushed } from '../../scenarios/regimens/dose.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { leukemia, untreated } from '../overgrown.ts';
import { near } from '../vessels.ts';
import { given, induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay } from './by-day.ts';

const drug = given('deferoxamine', daily(pushed('deferoxamine', perKg(100)), 7));
const alone = { of: leukemia('leukemic, deferoxamine', drug), against: untreated };
const withInduction = { of: inducedWith('deferoxamine', drug), against: induced };
const late = { scale: 'relative', days: [4, 7] } as const;

/** Deferoxamine that makes blasts mature, or that helps vessels and HSC. */
export const deferoxamineInLeukemia: DisputeExperiment = {
  id: 'D-DFO',
  asks: 'Does deferoxamine lower leukemia by itself, or only what 5+3 leaves of it?',
  observables: [
    {
      name: 'leukemic cells, deferoxamine alone',
      contrast: alone,
      ...late,
      on: overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells'),
    },
    {
      name: 'HSC, deferoxamine alone',
      contrast: alone,
      ...late,
      on: overTheDay(cells('hsc'), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'vessel within 100 µm of bone, deferoxamine alone',
      contrast: alone,
      ...late,
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
  seeds: 8,
  note: 'What matures is LSC and progenitors: blasts of the model are the last of their line. Of vessels, HIF-1α of perivascular stroma is there by its VEGF; that of endothelium is not.',
};

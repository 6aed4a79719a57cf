import { days, fraction, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { leukemiaGrown, sparse } from '../overgrown.ts';
import { atOnce, changed } from '../scenes.ts';
import { overTheDay } from './by-day.ts';

/** As cells are placed, with five times the adipocytes of mouse long bone, a tenth of the volume: arms that go on from rested marrow have those of it. */
const fatty = changed(
  { ...sparse(days(10)), settle: days(0) },
  { set: { 'sites.diaphysis.stroma.adipocyte.density': quantity(1300, 'cells/mm³') } },
);
const intact = { name: 'fatty', scenario: fatty };
const done = (name: string, ...perturb: NonNullable<Parameters<typeof changed>[1]['perturb']>) => ({
  name: `fatty, ${name}`,
  scenario: changed(fatty, { perturb }),
});
const lipasesInhibited = done(
  'lipases inhibited',
  atOnce('lipase-inhibitor', 'block', 'lipolysis', { cell: 'adipocyte', fraction: fraction(1) }),
);
const withoutFat = done('adipocytes removed', atOnce('fat-ablation', 'ablate', 'adipocyte'));
const inTheEnd = { scale: 'relative', days: [10] } as const;

/** Fat that feeds leukemia, or fat that takes its room. */
export const fatInLeukemia: DisputeExperiment = {
  id: 'D-BMAT-LEUKEMIA',
  asks: 'Does leukemia in fatty marrow grow less without lipolysis and without adipocytes?',
  observables: [
    {
      name: 'leukemic cells, lipases inhibited',
      contrast: { of: lipasesInhibited, against: intact },
      ...inTheEnd,
      on: () => leukemiaGrown,
    },
    {
      name: 'leukemic cells, adipocytes removed',
      contrast: { of: withoutFat, against: intact },
      ...inTheEnd,
      on: () => leukemiaGrown,
    },
    {
      name: 'HSPC, adipocytes removed',
      contrast: { of: withoutFat, against: intact },
      ...inTheEnd,
      on: overTheDay(cells('hspc'), 'HSPC in the marrow', 'cells'),
    },
  ],
  seeds: 6,
  note: 'Ten days of a leukemia that has room to grow. An agonist of PPAR-γ is not given, as new fat in a block of long bone comes too late to weigh in them; nor is GDF15 taken away, by which adipocytes shrink in a full leukemia only.',
};

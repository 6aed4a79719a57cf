import { fraction, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells, course } from '../growth.ts';
import { atOnce, changed, leukemic } from '../scenes.ts';
import { overTheWeek } from './by-day.ts';

/** Five times the adipocytes of mouse long bone, a tenth of the volume. */
const fatty = changed(leukemic(course), {
  set: { 'sites.diaphysis.stroma.adipocyte.density': quantity(1300, 'cells/mm³') },
});
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
const withoutGdf15 = done('without GDF15', atOnce('gdf15-off', 'knock-out', 'gdf15', { cell: 'leukemic' }));
const late = { scale: 'relative', days: [16, 23, 30] } as const;
const leukemicOverTheWeek = overTheWeek(cells('leukemic'), 'leukemic cells in the marrow', 'cells');

/** Fat that feeds leukemia, or fat that takes its room. */
export const fatInLeukemia: DisputeExperiment = {
  id: 'D-BMAT-LEUKEMIA',
  asks: 'Does leukemia in fatty marrow grow less without lipolysis, without adipocytes and without GDF15?',
  observables: [
    {
      name: 'leukemic cells, lipases inhibited',
      contrast: { of: lipasesInhibited, against: intact },
      ...late,
      on: leukemicOverTheWeek,
    },
    {
      name: 'leukemic cells, adipocytes removed',
      contrast: { of: withoutFat, against: intact },
      ...late,
      on: leukemicOverTheWeek,
    },
    {
      name: 'leukemic cells, without GDF15',
      contrast: { of: withoutGdf15, against: intact },
      ...late,
      on: leukemicOverTheWeek,
    },
    {
      name: 'HSPC, adipocytes removed',
      contrast: { of: withoutFat, against: intact },
      ...late,
      on: overTheWeek(cells('hspc'), 'HSPC in the marrow', 'cells'),
    },
  ],
  seeds: 8,
  note: 'An agonist of PPAR-γ is not given: new fat in a block of long bone comes too late to weigh in thirty days.',
};

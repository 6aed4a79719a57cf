import { days, fraction, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { leukemiaGrown, spreading } from '../overgrown.ts';
import { atOnce, changed } from '../scenes.ts';

/**
 * As cells are placed, with five times the adipocytes of mouse long bone, a tenth of the volume: arms that go on from rested marrow have those
 * of it. Leukemia of an eighth of the marrow makes them lipolytic within the ten days, one of a twenty-fourth does not.
 */
const fatty = changed(
  { ...spreading(days(10)), settle: days(0) },
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
  ],
  seeds: 6,
  note: 'Ten days of a leukemia that is an eighth of the marrow at first, and presses on fat before they are over. HSPC are not read: what SCF of fat does for them is the same on both sides, and the model has no way by which fatty acids meet them. Adipocytes that are removed leave room, in which leukemia grows on both sides. An agonist of PPAR-γ is not given, as new fat in a block of long bone comes too late to weigh in them; nor is GDF15 taken away, by which adipocytes shrink in a full leukemia only.',
};

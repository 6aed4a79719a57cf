import { days, fraction, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { overTheWeek } from './by-day.ts';

const irradiated = changed(settled(days(21)), {
  perturb: [atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.9) })],
});
/** At most that many adipocytes stand in a block: the upper end of the plausible range. */
const withFat = (name: string, density: number) => ({
  name,
  scenario: changed(irradiated, {
    set: { 'sites.diaphysis.stroma.adipocyte.density': quantity(density, 'cells/mm³') },
  }),
});
const contrast = {
  of: withFat('irradiated, without adipocytes', 0),
  against: withFat('irradiated, with adipocytes', 700),
};
const weekly = { scale: 'relative', days: [3, 7, 14, 21] } as const;

/** Fat that helps, or fat that only takes room. */
export const marrowFat: DisputeExperiment = {
  id: 'D-BMAT',
  asks: 'Does irradiated marrow recover more slowly or more quickly without its adipocytes?',
  observables: [
    {
      name: 'HSC without adipocytes, after irradiation',
      contrast,
      ...weekly,
      on: overTheWeek(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'cellularity without adipocytes, after irradiation',
      contrast,
      ...weekly,
      on: overTheWeek({ kind: 'cells', cell: 'hematopoietic' }, 'cells in the marrow', 'cells'),
    },
  ],
  seeds: 8,
  note: 'One density of fat instead of two bones: the model has no caudal vertebra, and fat does not hinder vessels.',
};

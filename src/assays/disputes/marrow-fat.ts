import { days, fraction, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { balanceOfHsc, hsc } from '../stem-cells.ts';
import { overTheDay, overTwoDays } from './by-day.ts';

/** Marrow as cells are placed: arms that go on from rested marrow have the adipocytes of that. */
const irradiated = changed(
  { ...settled(days(8)), settle: days(0) },
  { perturb: [atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.9) })] },
);
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

/** Fat that helps, or fat that only takes room. */
export const marrowFat: DisputeExperiment = {
  id: 'D-BMAT',
  asks: 'Does irradiated marrow recover more slowly or more quickly without its adipocytes?',
  observables: [
    {
      name: 'HSC without adipocytes, after irradiation',
      contrast,
      scale: 'relative',
      days: [8],
      on: overTwoDays(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'what four weeks add to HSC without adipocytes, after irradiation',
      contrast,
      scale: 'difference',
      days: [8],
      on: (day) => balanceOfHsc({ from: days(2), to: days(day) }, `days 2 to ${day}`),
    },
    {
      name: 'cellularity without adipocytes, after irradiation',
      contrast,
      scale: 'relative',
      days: [4, 8],
      on: overTheDay({ kind: 'cells', cell: 'hematopoietic' }, 'cells in the marrow', 'cells'),
    },
  ],
  seeds: 6,
  note: 'Eight days of recovery; HSC of four weeks are told from what HSC of these days may be expected to gain and lose. One density of fat instead of two bones: the model has no caudal vertebra, and fat does not hinder vessels.',
};

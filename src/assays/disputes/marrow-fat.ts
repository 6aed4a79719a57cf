import { days, fraction, quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { balanceOfHsc, hsc } from '../stem-cells.ts';
import { overTwoDays } from './by-day.ts';

/** Marrow of the tail as cells are placed, four tenths of which are fat, and of which half is irradiated away: a dozen HSC of a block are left. */
const irradiated: Scenario = changed(
  { ...settled(days(8)), site: 'caudal-vertebra', settle: days(0) },
  {
    perturb: [atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.5) })],
    cut: ['ppar-gamma-commits-car-cells'],
  },
);
const fatless = changed(irradiated, {
  set: { 'sites.caudal-vertebra.stroma.adipocyte.density': quantity(0, 'cells/mm³') },
});
const contrast = {
  of: { name: 'irradiated tail, fatless', scenario: fatless },
  against: { name: 'irradiated tail', scenario: irradiated },
};

/** Fat that helps, or fat that only takes room. */
export const marrowFat: DisputeExperiment = {
  id: 'D-BMAT',
  asks: 'Do HSC of irradiated marrow of the tail recover more slowly or more quickly without its fat?',
  observables: [
    {
      name: 'HSC without fat, after irradiation',
      contrast,
      scale: 'relative',
      days: [8],
      on: overTwoDays(hsc(), 'HSC in the marrow', 'cells'),
    },
    {
      name: 'what four weeks add to HSC without fat, after irradiation',
      contrast,
      scale: 'difference',
      days: [8],
      on: (day) => balanceOfHsc({ from: days(2), to: days(day) }, `days 2 to ${day}`),
    },
  ],
  seeds: 6,
  note: 'Eight days of recovery; HSC of four weeks are told from what HSC of these days may be expected to gain and lose. The tail only, as the two adipocytes that a block of long bone has tell nothing; no new fat comes in either arm. How many cells recover is not read, since marrow without fat has room for more of them on both sides. Fat does not hinder vessels, which are as far apart in a fatless tail.',
};

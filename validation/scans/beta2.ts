import { cells } from '../../src/assays/growth.ts';
import { dayTen, growing } from '../../src/assays/overgrown.ts';
import { mean } from '../../src/assays/reading.ts';
import { atOnce } from '../../src/assays/scenes.ts';
import { held } from '../../src/assays/stress.ts';
import { quantity } from '../../src/core/units.ts';
import type { Place, Scan } from './scan.ts';

/** No nerves, and noradrenaline that only β2 hears: it stands for an agonist of β2. */
const denervated = {
  perturb: [atOnce('denervation', 'ablate', 'sympathetic-nerve')],
  cut: ['noradrenaline-activates-beta3'],
};
const stimulated = (level: number) =>
  growing(`denervated, growing, agonist ${level} K`, denervated, {
    perturb: [held('noradrenaline', quantity(level, 'K'))],
  });

/** LSC under an agonist of β2, dose by dose. */
export const beta2: Scan = {
  name: 'beta2',
  asks: 'How many fewer LSC are there under an agonist of β2, by its level?',
  places: [0.3, 1, 3, 10].map(
    (level): Place => ({
      at: { 'agonist (K)': level },
      of: stimulated(level),
      against: stimulated(0),
      reading: mean(cells('lsc'), dayTen, 'LSC in marrow with room on days 9 to 10', 'cells'),
    }),
  ),
  along: 'agonist (K)',
};

import { deathsPer, onStroma, vla4 } from '../../src/assays/contact.ts';
import { type Change, changed } from '../../src/assays/scenes.ts';
import { off } from '../../src/assays/stress.ts';
import { bcl2 } from '../../src/biology/pathways/index.ts';
import { quantity } from '../../src/core/units.ts';
import { marrow } from '../../src/scenarios/index.ts';
import type { Place, Scan } from './scan.ts';

const arms = marrow.rules.filter(({ target, effect }) => target === bcl2 && effect === 'increases');

/** Every signal has to be so many times as strong to raise BCL-2 as much. */
const weaker = (times: number): Change => ({
  set: Object.fromEntries(
    arms.map(({ id, halfMaximum: { quantity: half } }) => [
      `rules.${id}.halfMaximum`,
      quantity(half.amount * times, half.unit),
    ]),
  ),
});

const blocked: Readonly<Record<string, Change>> = {
  'VLA-4': { perturb: off('lsc', ...vla4) },
  CXCR4: { perturb: off('lsc', 'cxcr4') },
  'VLA-4 and CXCR4': { perturb: off('lsc', ...vla4, 'cxcr4') },
  'IL-6 receptor': { perturb: off('lsc', 'il-6r') },
};

const exposed = (name: string, times: number, change: Change = {}) => ({
  name: `on stroma, half-maxima × ${times}, ${name}, cytarabine`,
  scenario: changed(changed(onStroma, weaker(times)), change),
});

/** How much one arm of shelter counts for, by how strong all of them are. */
export const shelter: Scan = {
  name: 'shelter',
  asks: 'How many more LSC die of cytarabine on stroma without one arm of their shelter, when every arm raises BCL-2 less?',
  places: Object.entries(blocked).flatMap(([off, change]) =>
    [1, 1.5, 2, 3].map(
      (times): Place => ({
        at: { off, 'half-maxima ×': times },
        of: exposed(`without ${off}`, times, change),
        against: exposed('nothing off', times),
        reading: deathsPer('lsc', 'LSC'),
      }),
    ),
  ),
  along: 'half-maxima ×',
};

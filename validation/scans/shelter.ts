import { deathsPer, onStroma, vla4 } from '../../src/assays/contact.ts';
import { type Change, changed } from '../../src/assays/scenes.ts';
import { off } from '../../src/assays/stress.ts';
import { quantity } from '../../src/core/units.ts';
import { threshold } from '../../src/model/behavior.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/index.ts';
import type { Place, Scan } from './scan.ts';

/** Rules by which anything raises what leukemic cells withstand. */
const raising = marrow.rules
  .filter(({ target, effect }) => target === threshold && effect === 'increases')
  .map(({ id }) => id);

const without: Readonly<Record<string, Change>> = {
  'all that raises the threshold': { cut: raising },
  'what BCL-2 does': { cut: ['bcl2-raises-the-damage-threshold'] },
  'VLA-4': { perturb: off('leukemic', ...vla4) },
  CXCR4: { perturb: off('leukemic', 'cxcr4') },
};

const cells = { lsc: 'LSC', 'leukemic-progenitor': 'leukemic progenitors' };

const dosed = (mgPerKg: number): Scenario => ({
  ...onStroma,
  regimens: onStroma.regimens.map((regimen) => ({
    ...regimen,
    doses: regimen.doses.map((dose) => ({ ...dose, amount: quantity(mgPerKg, 'mg/kg') })),
  })),
});
const exposed = (name: string, dose: number, change: Change = {}) => ({
  name: `on stroma, ${name}, cytarabine ${dose} mg/kg`,
  scenario: changed(dosed(dose), change),
});

/** How much shelter counts for, by the dose of what it shelters from. */
export const shelter: Scan = {
  name: 'shelter',
  asks: 'How many more leukemic cells on stroma die of cytarabine without shelter, by its dose?',
  places: Object.entries(without).flatMap(([off, change]) =>
    Object.entries(cells).flatMap(([cell, plural]) =>
      [1, 10, 100].map(
        (dose): Place => ({
          at: { without: off, of: plural, 'mg/kg': dose },
          of: exposed(`without ${off}`, dose, change),
          against: exposed('nothing off', dose),
          reading: deathsPer(cell, plural),
        }),
      ),
    ),
  ),
  along: 'mg/kg',
};

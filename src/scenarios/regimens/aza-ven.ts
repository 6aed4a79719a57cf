import { days, quantity } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Adjustment } from '../../model/regimen.ts';
import { daily, milligrams, perArea, swallowed, underTheSkin } from './dose.ts';

/** Looked at weekly: below 0.5e9/L, and until neutrophils are above 1e9/L. */
const inNeutropenia: Omit<Adjustment, 'action'> = {
  when: { measure: 'neutrophil-count', below: quantity(0.5, '1e9/L') },
  until: { measure: 'neutrophil-count', above: quantity(1, '1e9/L') },
  look: days(7),
};

const azaVen = (length: 7 | 14 | 21 | 28): ReadyRegimen => ({
  id: `aza-ven-${length}`,
  title: `Azacitidine with ${length} days of venetoclax`,
  source:
    'azacitidine 75 mg/m² on days 1-7 and venetoclax 400 mg a day in cycles of 28 days, as in VIALE-A with 28 days; 7 days as in Willekens 2025 and the VENAURA registry, which disagree, 14 and 21 as in the Hokkaido Leukemia Net; four cycles, without the ramp-up of the first days. In neutropenia below 0.5e9/L venetoclax is held and the next cycle waits until neutrophils are above 1e9/L, looked at weekly, as labels have it after remission, recalled; before it they would go on with both, which this regimen does not tell apart',
  species: 'human',
  doses: [daily(underTheSkin('azacitidine', perArea(75)), 7), daily(swallowed('venetoclax', milligrams(400)), length)],
  cycles: { every: days(28), times: 4 },
  adjust: [
    { action: 'hold', drugs: ['venetoclax'], ...inNeutropenia },
    { action: 'delay', ...inNeutropenia },
  ],
});

/** Azacitidine with venetoclax for one to four weeks of each cycle. */
export const azacitidineWithVenetoclax: readonly ReadyRegimen[] = [azaVen(7), azaVen(14), azaVen(21), azaVen(28)];

import { days, hours, quantity } from '../../core/units.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';
import { infused, onDay, perArea, twiceDaily } from './dose.ts';

/** Cytarabine every twelve hours on days 1, 3 and 5. */
export function everyOtherDay(amount: Dose['amount']): Dose[] {
  return [1, 3, 5].map((day) => twiceDaily(infused('cytarabine', amount, hours(3), onDay(day)), 2));
}

export const highDoseConsolidation: ReadyRegimen = {
  id: 'hidac-consolidation',
  title: 'High-dose cytarabine as consolidation',
  source:
    'cytarabine 3 g/m² in 3 h every 12 h on days 1, 3 and 5: 18 g/m² a cycle, as read in the SAL-AML registry (PMC10349710); three cycles, each when neutrophils have recovered to 1e9/L, which is recalled',
  species: 'human',
  doses: everyOtherDay(perArea(3000)),
  cycles: { every: days(28), times: 3 },
  adjust: [{ action: 'delay', when: { measure: 'neutrophil-count', below: quantity(1, '1e9/L') }, look: days(7) }],
};

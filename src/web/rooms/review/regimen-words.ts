import { printQuantity } from '../../../core/units.ts';
import { describeDose } from '../../../model/describe-dose.ts';
import type { ReadyRegimen } from '../../../model/ready-regimen.ts';
import { marrow } from '../../../scenarios/index.ts';
import { sayAdjustment } from '../treatment/editing/words.ts';

const drugName = new Map(marrow.drugs.map(({ id, name }) => [id, name]));

/** A regimen as lines, one for each drug and course of it, then its cycles and what is done about it; doses of nothing are left out. */
export function regimenLines({
  doses,
  cycles,
  adjust = [],
}: Pick<ReadyRegimen, 'doses' | 'cycles' | 'adjust'>): string[] {
  const given = doses.filter(({ amount }) => amount.amount > 0);
  return [
    ...given.map((dose) => describeDose(dose, drugName.get(dose.drug))),
    ...(cycles === undefined
      ? []
      : [`all of it again every ${printQuantity(cycles.every)}, ${cycles.times} times in all`]),
    ...adjust.map(sayAdjustment),
  ];
}

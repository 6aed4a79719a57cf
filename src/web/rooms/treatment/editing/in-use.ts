import { internal } from '../../../../core/units.ts';
import type { Dose } from '../../../../model/regimen.ts';
import { readyRegimens } from '../../../../scenarios/index.ts';

/** A dose of a drug in a regimen in use, with where it was read. */
export interface InUse {
  readonly dose: Dose;
  readonly regimen: string;
  readonly source: string;
}

/** How the regimens in use of a species give a drug. */
export function amountsInUse(drug: string, species: string): InUse[] {
  return readyRegimens
    .filter((ready) => ready.species === species)
    .flatMap(({ title, source, doses }) =>
      doses.filter((dose) => dose.drug === drug).map((dose): InUse => ({ dose, regimen: title, source })),
    );
}

/** Smallest and greatest amount of one administration in use, in one unit, with the regimens that have them; null for none. */
export function rangeInUse(drug: string, species: string, unit: string): { low: InUse; high: InUse } | null {
  const same = amountsInUse(drug, species).filter(({ dose }) => dose.amount.unit === unit);
  const sorted = same.toSorted((a, b) => internal(a.dose.amount) - internal(b.dose.amount));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? null : { low, high };
}

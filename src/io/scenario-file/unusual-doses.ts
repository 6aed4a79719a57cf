import { sayQuantity } from '../../core/units.ts';
import { milligramsOf } from '../../model/dose-mass.ts';
import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import type { Dose } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Species } from '../../model/species.ts';

/** What doses are held against: regimens in use, and the bodies to which they are given. */
export interface InUse {
  readonly regimens: readonly ReadyRegimen[];
  readonly species: readonly Species[];
}

/** Doses so many times above or below all that are in use may be a slip of the pen: trials of rising doses stay between. */
const beyond = 5;

/** One sentence for each dose that is far above or below all that a regimen in use gives to the same species. */
export function notesOnUnusualDoses({ species, regimens }: Scenario, inUse: InUse): string[] {
  const body = inUse.species.find(({ id }) => id === species);
  if (body === undefined) return [];
  const usual = dosesInUse(inUse.regimens, body);
  const milligrams = (amount: Dose['amount']) => milligramsOf(amount, body);
  return regimens.flatMap(({ id, doses }) =>
    doses.flatMap(({ drug, amount }) => {
      const byAmount = (usual.get(drug) ?? []).toSorted((a, b) => milligrams(a.amount) - milligrams(b.amount));
      const [least, most] = [byAmount[0], byAmount.at(-1)];
      if (least === undefined || most === undefined || milligrams(amount) === 0) return [];
      const found = `In the regimen "${id}" a dose is ${sayQuantity(amount)} of ${drug}`;
      if (milligrams(amount) > beyond * milligrams(most.amount))
        return `${found}: more than ${beyond} times the largest in use, ${said(most)}.`;
      if (beyond * milligrams(amount) < milligrams(least.amount))
        return `${found}: less than a fifth of the least in use, ${said(least)}.`;
      return [];
    }),
  );
}

/** A dose with the regimen that gives it. */
interface DoseInUse {
  readonly amount: Dose['amount'];
  readonly regimen: string;
}

const said = ({ amount, regimen }: DoseInUse) => `${sayQuantity(amount)} in "${regimen}"`;

/** Drug → its doses in the regimens of a species. */
function dosesInUse(regimens: readonly ReadyRegimen[], { id: body }: Species): Map<string, DoseInUse[]> {
  const given = regimens
    .filter(({ species }) => species === body)
    .flatMap(({ id, doses }) => doses.map(({ drug, amount }) => ({ drug, amount, regimen: id })));
  return Map.groupBy(given, ({ drug }) => drug);
}

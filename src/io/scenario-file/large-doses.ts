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

/** Doses so many times the largest in use may be a slip of the pen: trials of rising doses stay below. */
const most = 5;

/** One sentence for each dose that is far above all that a regimen in use gives to the same species. */
export function notesOnLargeDoses({ species, regimens }: Scenario, inUse: InUse): string[] {
  const body = inUse.species.find(({ id }) => id === species);
  if (body === undefined) return [];
  const largest = largestInUse(inUse.regimens, body);
  return regimens.flatMap(({ id, doses }) =>
    doses.flatMap(({ drug, amount }) => {
      const usual = largest.get(drug);
      if (usual === undefined || milligramsOf(amount, body) <= most * milligramsOf(usual.amount, body)) return [];
      const found = `${sayQuantity(amount)} of ${drug}`;
      return `In the regimen "${id}" a dose is ${found}: more than ${most} times the largest in use, ${sayQuantity(usual.amount)} in "${usual.regimen}".`;
    }),
  );
}

function largestInUse(regimens: readonly ReadyRegimen[], body: Species) {
  const largest = new Map<string, { readonly amount: Dose['amount']; readonly regimen: string }>();
  for (const { id, species, doses } of regimens) {
    if (species !== body.id) continue;
    for (const { drug, amount } of doses) {
      const before = largest.get(drug);
      if (before === undefined || milligramsOf(amount, body) > milligramsOf(before.amount, body)) {
        largest.set(drug, { amount, regimen: id });
      }
    }
  }
  return largest;
}

import { expect, test } from 'vitest';
import { human, mouse } from '../../../src/biology/anatomy/species.ts';
import { hours, internal, minutes, quantity } from '../../../src/core/units.ts';
import { oxi4503 } from '../../../src/drugs/oxi4503.ts';
import { courseOf, evenly } from '../../../src/experiments/exposure/course.ts';
import type { Dose } from '../../../src/model/regimen.ts';
import type { Species } from '../../../src/model/species.ts';

/** Damage of endothelium that divides by one dose, in what a cell withstands, when all that it took up is gone. */
function damageBy(species: Species, amount: Dose['amount']): number {
  const dose = { amount, route: 'infusion', lasting: minutes(10), at: hours(0) } as const;
  const [over, steps] = [30, 30_000];
  const { levels } = courseOf(oxi4503, species, dose, evenly(over, steps));
  const { reference, saturation } = oxi4503.store!;
  const bound = (level: number) => level / (internal(saturation!.quantity) + level);
  const taken = levels.reduce((sum, level) => sum + (bound(level) * over) / steps, 0);
  // The integral of the store is that of what is bound over that at the reference level, whatever its half-life.
  return (internal(oxi4503.damage!.rate[0]!.rate.quantity) * taken) / bound(internal(reference.quantity));
}

test('a dose of OXi4503 takes endothelium that divides and spares that at rest, in mice as in patients', () => {
  const [inMice, inPatients] = [damageBy(mouse, quantity(25, 'mg/kg')), damageBy(human, quantity(9.76, 'mg/m²'))];
  for (const damage of [inMice, inPatients]) {
    expect(damage).toBeGreaterThan(2);
    expect(damage).toBeLessThan(6);
    expect(oxi4503.damage!.atRest.quantity.amount * damage).toBeLessThan(1);
  }
  // The area of the level is fourteen times as large in mice.
  expect(inMice / inPatients).toBeGreaterThan(1);
  expect(inMice / inPatients).toBeLessThan(2);
});

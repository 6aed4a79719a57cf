import { expect, test } from 'vitest';
import { armsOf } from '../../../src/assays/index.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { agonist } from '../../../validation/scans/agonist.ts';
import { beta2 } from '../../../validation/scans/beta2.ts';
import { delivery } from '../../../validation/scans/delivery.ts';
import { denervation } from '../../../validation/scans/denervation.ts';
import { donors } from '../../../validation/scans/donors.ts';
import { release } from '../../../validation/scans/release.ts';
import { armsOfScan, type Found, foundAt, signChanges } from '../../../validation/scans/scan.ts';
import { shelter } from '../../../validation/scans/shelter.ts';
import { tracers } from '../../../validation/scans/tracers.ts';
import { vessels } from '../../../validation/scans/vessels.ts';

const found = (dose: string, level: number, sign: Found['sign']): Found => ({
  at: { dose, level },
  reading: 'cells',
  base: 10,
  effect: 0,
  ci: null,
  sign,
});

test('a sign changes between the two sure levels that it parts, and not where it is open', () => {
  const rows = [found('low', 0, 'less'), found('low', 1, 'open'), found('low', 2, 'more'), found('high', 0, 'more')];
  expect(signChanges(rows, 'level')).toEqual([
    { where: 'dose low', says: 'from less to more between level 0 and 2' },
    { where: 'dose high', says: 'more wherever it is sure' },
  ]);
  expect(signChanges([found('low', 0, 'open')], 'level')[0]!.says).toBe('no sign is sure');
});

test('an effect has a sign only where its interval leaves 0 out', () => {
  const [place] = delivery.places;
  const signWith = (values: readonly number[]) =>
    foundAt(place!, (_, arm) => new Map(values.map((value, k) => [k, arm === place!.of.name ? value : 10]))).sign;
  expect(signWith([12, 12.5, 12])).toBe('more');
  expect(signWith([8, 7.5, 8])).toBe('less');
  expect(signWith([5, 10, 15])).toBe('open');
});

test.each(
  [vessels, delivery, tracers, beta2, denervation, agonist, shelter, release, donors].map(
    (scan) => [scan.name, scan] as const,
  ),
)('the scan of %s has arms that the model can run, of which equal names are equal arms', (_, scan) => {
  const byName = new Map(armsOfScan(scan).map((arm) => [arm.name, arm]));
  for (const { of, against } of scan.places) {
    for (const arm of armsOf({ contrast: { of, against }, control: { kind: 'cut', says: '', of } })) {
      expect(arm).toEqual(byName.get(arm.name));
    }
  }
  for (const { scenario } of byName.values()) expect(() => resolve(marrow, scenario)).not.toThrow();
});

import { expect, test } from 'vitest';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { readScenario } from '../../../../src/io/index.ts';

const catalog = catalogOf();
const [base] = catalog.scenarios.keys();
const read = (species: string, ready: string) =>
  readScenario(
    `extends: ${base}\nspecies: ${species}\nregimens:\n  - { id: own, start: 1 d, ready: ${ready} }\n`,
    'own.yaml',
    catalog,
  );

test('a regimen in use is taken for its own species only, and where its drugs are given to such a body', () => {
  for (const { id, species } of catalog.regimens!.values()) {
    expect(read(species, id).regimens.some((regimen) => regimen.id === 'own')).toBe(true);
    for (const other of catalog.species) {
      if (catalog.bodies?.get(other) === species) continue;
      expect(() => read(other, id)).toThrow(/own\.yaml:4:\d+.*for another species/);
    }
  }
});

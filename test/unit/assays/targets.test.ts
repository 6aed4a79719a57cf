import { expect, test } from 'vitest';
import { armsOf, assays } from '../../../src/assays/index.ts';
import { marrow } from '../../../src/scenarios/model.ts';

const genes = new Set(
  [marrow.activities, marrow.receptors, marrow.ligands, marrow.substances, marrow.mutations].flat().map(({ id }) => id),
);

test('what an assay knocks out or down, over-expresses or blocks is a member of the model', () => {
  const unknown = assays.flatMap((assay) =>
    armsOf(assay).flatMap(({ scenario }) =>
      scenario.perturb
        .filter(({ action }) => ['knock-out', 'knock-down', 'over-express', 'block'].includes(action))
        .filter(({ target }) => !genes.has(target))
        .map(({ target }) => `${assay.id}: ${target}`),
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

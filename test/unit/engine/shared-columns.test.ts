import { expect, test } from 'vitest';
import { createTissue } from '../../../src/engine/create.ts';
import { sharedColumns } from '../../../src/engine/program/shared-columns.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { eventful } from '../../reproducibility/small-tissue.ts';

test('activities share a column only where no cell, nor what becomes of it, has both', async () => {
  const tissue = await createTissue(marrow, eventful, { host: nodeHost });
  const { activities, types } = tissue.program;
  const column = sharedColumns(tissue.program);
  const named = (id: string) => column[activities.findIndex((activity) => activity.id === id)];
  await tissue.close();
  for (const type of types) {
    const own = column.filter((_, k) => type.activities[k] !== null);
    expect(new Set(own).size, type.id).toBe(own.length);
  }
  expect(new Set(column).size).toBeLessThan(activities.length);
  // A blast never has SLUG, but comes of an LSC that has.
  const ofBlasts = types.find(({ id }) => id === 'blast')!;
  expect(ofBlasts.activities[activities.findIndex(({ id }) => id === 'slug')]).toBeNull();
  const kept = column.filter((_, k) => ofBlasts.activities[k] !== null);
  expect(kept).not.toContain(named('slug'));
});

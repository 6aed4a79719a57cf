import { expect, test } from 'vitest';
import { hours } from '../../../src/core/units.ts';
import { modifiers } from '../../../src/engine/senses/modifiers.ts';
import { step } from '../../../src/engine/step.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create } from './bare-block.ts';

/** By how much G-CSF is multiplied in the body and in what endothelium secretes, after a tick. */
async function gcsfUnder(changes: Partial<Scenario>) {
  const tissue = await create({ ...bareBlock, ...changes });
  step(tissue);
  const { hormone, secretion } = modifiers(tissue);
  const { types, substances, model } = tissue.program;
  const endothelium = types.findIndex(({ id }) => id === 'endothelial-cell');
  const substance = substances.findIndex(({ id }) => id === 'gcsf');
  const body = model.speciesInUse.hormones.findIndex((each) => each.substance.id === 'gcsf');
  await tissue.close();
  return { body: hormone[body], endothelium: secretion[endothelium]![substance] };
}

const knockOut = { id: 'off', at: { time: hours(0) }, action: 'knock-out', target: 'gcsf' } as const;

test('a hormone that one cell type no longer secretes is still made in the rest of the body', async () => {
  expect(await gcsfUnder({ cut: ['gcsf in endothelial-cell'] })).toEqual({ body: 1, endothelium: 0 });
  const perturb = [{ ...knockOut, cell: 'endothelial-cell' }];
  expect(await gcsfUnder({ perturb })).toEqual({ body: 1, endothelium: 0 });
});

test('a hormone that is knocked out is gone from body and cells', async () => {
  expect(await gcsfUnder({ perturb: [knockOut] })).toEqual({ body: 0, endothelium: 0 });
});

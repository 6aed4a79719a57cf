import { expect, test } from 'vitest';
import { fraction, hours, quantity } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { carryOut } from '../../../src/engine/perturb.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock } from './bare-block.ts';

test('a new cell secretes and displays as its rules do without any signal', async () => {
  const set = {
    'cellTypes.sympathetic-nerve.behaviors.secretion.base': fraction(0.25),
    'cellTypes.nestin-bright-msc.behaviors.display.base': fraction(0.5),
  };
  const tissue = await createTissue(marrow, { ...bareBlock, set }, { host: nodeHost });
  for (const target of ['sympathetic-nerve', 'nestin-bright-msc', 'endothelial-cell']) {
    const count = quantity(1, 'cells');
    carryOut(tissue, { id: target, at: { time: hours(0) }, action: 'inject', target, count });
  }
  const { display, secretion } = tissue.cells;
  expect([...secretion.subarray(0, 3)]).toEqual([0.25, 1, 0]);
  expect([...display.subarray(0, 3)]).toEqual([1, 0.5, 1]);
  await tissue.close();
});

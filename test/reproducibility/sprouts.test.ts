import { expect, test } from 'vitest';
import { days, fraction, hours, quantity } from '../../src/core/units.ts';
import { emptyTissue } from '../../src/engine/create.ts';
import { step } from '../../src/engine/step.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packTables, unpackTables } from '../../src/io/checkpoint/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { block, eventful, hashOf, history, shuffle, tissueOf } from './small-tissue.ts';

const held = (substance: string, level: number) =>
  ({
    id: `${substance}-held`,
    at: { time: days(0) },
    action: 'clamp',
    target: substance,
    level: quantity(level, 'K'),
  }) as const;

/** Vessels that sprout within a day, some of whose walls are lost on the way. */
const sprouting: Scenario = {
  ...eventful,
  id: 'sprouting',
  block: block(200, 120, 80),
  regimens: [],
  perturb: [
    held('vegf', 1),
    held('angpt2', 20),
    { id: 'lost', at: { time: hours(2) }, action: 'ablate', target: 'endothelial-cell', fraction: fraction(0.7) },
  ],
  set: {
    'cellTypes.tip-cell.behaviors.motility.base': quantity(0.3, 'µm/min'),
    ...Object.fromEntries(
      ['endothelial-cell', 'tip-cell'].flatMap((cell) => [
        [`cellTypes.${cell}.cycle.g1`, hours(1)],
        [`cellTypes.${cell}.cycle.s`, hours(1)],
        [`cellTypes.${cell}.cycle.g2m`, hours(1)],
        [`cellTypes.${cell}.behaviors.cycleEntry.${cell === 'tip-cell' ? 'base' : 'ceiling'}`, quantity(8, '1/d')],
      ]),
    ),
  },
};
const ticks = 46;

test('vessels that sprout and close are the same in any order of cells, on two threads and after a checkpoint', async () => {
  const expected = await history(sprouting, ticks, 1);
  expect(await history(sprouting, ticks, 1, { threads: 2 })).toEqual(expected);
  let tissue = await tissueOf(sprouting);
  let [closed, patches] = [0, 0];
  for (let tick = 0; tick < ticks; tick++) {
    shuffle(tissue, tick);
    if (tick % 3 === 0) {
      const packed = packTables(tissue.tables, { engine: 'test', scenario: 'test', tick });
      await tissue.close();
      tissue = await emptyTissue(marrow, sprouting, { host: nodeHost, threads: 1 });
      unpackTables(packed, tissue.tables);
    }
    step(tissue);
    expect(hashOf(tissue), `after tick ${tick}`).toBe(expected[tick]);
    closed = Math.max(closed, tissue.lining!.closed);
    patches = Math.max(patches, tissue.lining!.patches.length);
  }
  // Else this would show nothing.
  expect(closed).toBeGreaterThan(0);
  expect(patches).toBeGreaterThan(0);
  await tissue.close();
});

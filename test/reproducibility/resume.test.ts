import { describe, expect, test } from 'vitest';
import { emptyTissue } from '../../src/engine/create.ts';
import { step } from '../../src/engine/step.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packTables, unpackTables } from '../../src/io/checkpoint/index.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { eventful, hashOf, history, stations, tissueOf } from './small-tissue.ts';

const ticks = 60;

describe('a tissue that is packed and goes on elsewhere', () => {
  // Ticks around the injections (10), the doses (20 and 44; the infusion from 22.4 to 28.6), the ablation (28), the block (40 to 58).
  const points = [0, 1, 9, 10, 11, 20, 21, 23, 28, 29, 40, 41, 44, 45, 57, 59];

  test('ends as one that was never packed, wherever it was', async () => {
    const expected = await history(eventful, ticks, 1);
    const tissue = await tissueOf(eventful);
    for (let tick = 0; tick < ticks; tick++) {
      if (points.includes(tick)) {
        const packed = packTables(tissue.tables, { engine: 'test', scenario: 'test', tick });
        const fresh = await emptyTissue(marrow, eventful, { host: nodeHost, threads: 1 + (tick % 2) });
        unpackTables(packed, fresh.tables);
        // Four ticks show what was lost; the last place is followed to the end.
        const wanted = tick === 45 ? ticks : Math.min(ticks, tick + 4);
        expect(stations(fresh, wanted - tick, 1), `from tick ${tick}`).toEqual(expected.slice(tick, wanted));
        await fresh.close();
      }
      step(tissue);
    }
    expect(hashOf(tissue)).toBe(expected.at(-1));
    await tissue.close();
  });

  test('ends the same when it is packed after every tick', async () => {
    const expected = await history(eventful, 30, 1);
    let tissue = await tissueOf(eventful);
    for (let tick = 0; tick < 30; tick++) {
      const packed = packTables(tissue.tables, { engine: 'test', scenario: 'test', tick });
      await tissue.close();
      tissue = await emptyTissue(marrow, eventful, { host: nodeHost, threads: 1 });
      unpackTables(packed, tissue.tables);
      step(tissue);
      expect(hashOf(tissue), `after tick ${tick}`).toBe(expected[tick]);
    }
    await tissue.close();
  });
});

import { expect, test } from 'vitest';
import { days, micrometers } from '../../src/core/units.ts';
import { createTissue, emptyTissue } from '../../src/engine/create.ts';
import { stateHash } from '../../src/engine/digest.ts';
import { step } from '../../src/engine/step.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packTables, unpackTables } from '../../src/io/checkpoint/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow, story } from '../../src/scenarios/index.ts';

/** The story in a block that is small enough to be run many times. */
const small: Scenario = {
  ...story,
  settle: days(0),
  block: { x: micrometers(160), y: micrometers(60), z: micrometers(40) },
};

const stamp = { engine: 'test', scenario: 'test', tick: 0 };
const ticks = 12;

test('a tissue that is saved after any tick and goes on in another memory has the same hashes as one that ran straight', async () => {
  const straight = await createTissue(marrow, small, { host: nodeHost });
  const hashes = [stateHash(straight.tables)];
  const checkpoints = [packTables(straight.tables, stamp)];
  for (let tick = 0; tick < ticks; tick++) {
    step(straight);
    hashes.push(stateHash(straight.tables));
    checkpoints.push(packTables(straight.tables, stamp));
  }
  await straight.close();
  expect(new Set(hashes).size).toBe(ticks + 1);
  for (const from of [0, 1, 5, 11]) {
    const resumed = await emptyTissue(marrow, small, { host: nodeHost });
    unpackTables(checkpoints[from]!, resumed.tables);
    expect(stateHash(resumed.tables)).toBe(hashes[from]);
    for (let tick = from; tick < ticks; tick++) step(resumed);
    expect(stateHash(resumed.tables), `saved after tick ${from}`).toBe(hashes[ticks]);
    await resumed.close();
  }
});

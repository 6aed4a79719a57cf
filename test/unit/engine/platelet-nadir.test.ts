import { expect, test } from 'vitest';
import { days, micrometers } from '../../../src/core/units.ts';
import { run } from '../../../src/engine/run.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow, storyHuman } from '../../../src/scenarios/index.ts';
import { withDaunorubicin60 } from '../../../src/scenarios/regimens/seven-and-three.ts';

/** 100 of 250 · 10⁹/L: the count of a complete remission, from which all patients are far after 7+3. */
const ofRemission = 0.4;

test('two weeks after the first dose of 7+3 a human block has lost the platelets of a complete remission', {
  timeout: 120_000,
}, async () => {
  const { values } = await run(
    {
      ...storyHuman,
      block: { x: micrometers(200), y: micrometers(60), z: micrometers(60) },
      until: days(15),
      regimens: [{ id: '7+3', start: { time: days(0) }, doses: withDaunorubicin60.doses }],
    },
    {
      model: marrow,
      host: nodeHost,
      record: [{ name: 'platelets', unit: '1', read: ({ blood }) => blood.platelets[0]! }],
    },
  );
  const { platelets } = values;
  expect(Math.min(...platelets!.slice(0, 5))).toBeGreaterThan(0.8);
  expect(platelets![15]).toBeLessThan(ofRemission);
});

import { expect, test } from 'vitest';
import { hours, quantity } from '../../../src/core/units.ts';
import { createTissue, emptyTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { switchScenario } from '../../../src/experiments/switch-scenario.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { small } from './small-scenario.ts';

const before: Scenario = { ...small, until: hours(4), perturb: [], regimens: [] };
const after: Scenario = { ...before, set: { 'substances.tpo.blood.inlet': quantity(0, 'K') } };

test('blood that goes on brings what the new scenario has it bring', async () => {
  const place = { host: nodeHost };
  const from = await createTissue(marrow, before, place);
  step(from);
  const to = await emptyTissue(marrow, after, place);
  switchScenario(from, to);
  const tpo = to.program.substances.findIndex(({ id }) => id === 'tpo');
  expect(Math.max(...to.blood.segment[tpo]!)).toBe(0);
  const o2 = to.program.substances.findIndex(({ id }) => id === 'o2');
  expect(to.blood.segment[o2]).toEqual(from.blood.segment[o2]);
  await Promise.all([from.close(), to.close()]);
});

import { expect, it } from 'vitest';
import { days, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { step } from '../../../src/engine/step.ts';
import { engineVersion } from '../../../src/engine/version.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { packTables } from '../../../src/io/checkpoint/tables.ts';
import { fivePlusThree, marrow, story } from '../../../src/scenarios/index.ts';
import { packed } from '../../../src/web/kept/gzip.ts';
import { stampOf } from '../../../src/web/kept/run-files.ts';
import { fromDeparture } from '../../../src/web/runs/begin.ts';

const edge = micrometers(160);
const scenario = { ...story, settle: days(0), block: { x: edge, y: edge, z: edge }, regimens: [] };
const machine = { host: nodeHost };

it('gives a branch without a change the bits of its parent, from a state some ticks before it', async () => {
  const parent = await createTissue(marrow, scenario, machine);
  step(parent);
  const state = await packed(packTables(parent.tables, { engine: engineVersion, scenario: stampOf(scenario), tick: 1 }));
  for (let k = 0; k < 3; k++) step(parent);
  const branch = await fromDeparture(scenario, { scenario, state, tick: 3 }, machine);
  expect(branch.clock.tick[0]).toBe(3);
  step(branch);
  expect(stateHash(branch.tables)).toBe(stateHash(parent.tables));
  const treated = { ...scenario, regimens: [{ ...fivePlusThree, start: { time: days(3 / 48) } }] };
  const other = await fromDeparture(treated, { scenario, state, tick: 3 }, machine);
  const columns = ({ tables }: typeof other) => tables.find(({ name }) => name === 'cells')!.columns;
  const x = (tissue: typeof other) => [...columns(tissue).find(({ name }) => name === 'x')!.values].slice(0, 50);
  const again = await fromDeparture(scenario, { scenario, state, tick: 3 }, machine);
  expect(x(other)).toEqual(x(again));
  for (let k = 0; k < 4; k++) {
    step(other);
    step(again);
  }
  expect(stateHash(other.tables)).not.toBe(stateHash(again.tables));
  for (const tissue of [parent, branch, other, again]) await tissue.close();
});

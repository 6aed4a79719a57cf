import { expect, it } from 'vitest';
import { days, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
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
  const state = await packed(
    packTables(parent.tables, { engine: engineVersion, scenario: stampOf(scenario), tick: 1 }),
  );
  step(parent);
  const branch = await fromDeparture(scenario, { scenario, state, tick: 2 }, machine);
  expect(stateHash(branch.tables)).toBe(stateHash(parent.tables));
  step(parent);
  step(branch);
  expect(stateHash(branch.tables)).toBe(stateHash(parent.tables));
  for (const tissue of [parent, branch]) await tissue.close();
});

it('starts a branch that is treated otherwise with the cells of its parent', async () => {
  const parent = await createTissue(marrow, scenario, machine);
  const state = await packed(
    packTables(parent.tables, { engine: engineVersion, scenario: stampOf(scenario), tick: 0 }),
  );
  const treated = { ...scenario, regimens: [{ ...fivePlusThree, start: { time: days(0) } }] };
  const branch = await fromDeparture(treated, { scenario, state, tick: 0 }, machine);
  for (const name of ['id', 'x', 'damage']) expect(cellsOf(branch, name)).toEqual(cellsOf(parent, name));
  step(parent);
  step(branch);
  expect(cellsOf(branch, 'damage')).not.toEqual(cellsOf(parent, 'damage'));
  for (const tissue of [parent, branch]) await tissue.close();
});

function cellsOf({ tables }: Tissue, name: string): number[] {
  const cells = tables.find((table) => table.name === 'cells')!;
  return [...cells.columns.find((column) => column.name === name)!.values.slice(0, cells.count)];
}

import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

test('a cell in blood senses no CXCL12 of the place that it left, but the G-CSF of blood', async () => {
  const tissue = await createTissue(
    marrow,
    { ...healthy, settle: days(0), block: block(160, 80, 80) },
    { host: nodeHost },
  );
  const { cells, program, senses } = tissue;
  for (let tick = 0; tick < 2; tick++) step(tissue);
  const hsc = program.typeIndex('hsc');
  const row = senses.order[senses.runs[hsc]!]!;
  cells.inBlood[row] = 1;
  cells.holder[row] = 0;
  const id = cells.id[row]!;
  // It may return within the tick, but not before it has sensed.
  step(tissue);
  const position = [...senses.order.subarray(0, cells.table.count)].findIndex((each) => cells.id[each] === id);
  const occupancy = (receptor: string) =>
    senses.stretch.occupancy[program.receptors.findIndex((each) => each.id === receptor)]![position]!;
  expect(occupancy('cxcr4')).toBe(0);
  const level = tissue.blood.hormone[0]!;
  expect(occupancy('csf3r')).toBeCloseTo(level / (1 + level), 5);
  await tissue.close();
});

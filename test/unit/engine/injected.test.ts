import { expect, test } from 'vitest';
import { days, hours, quantity } from '../../../src/core/units.ts';
import { removeCell } from '../../../src/engine/cells/cells.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { carryOut } from '../../../src/engine/treatment/perturb.ts';
import { linedBy, linedKind } from '../../../src/engine/vessels/lining.ts';
import { distanceToWall } from '../../../src/engine/vessels/network/capsule.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

test('cells come in beside sinusoids with blood in them only', async () => {
  const scenario = { ...healthy, settle: days(0), block: block(200, 120, 80) };
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  const { anatomy, cells, program } = tissue;
  const lining = tissue.lining!;
  const { kind } = anatomy.vessels!.network.segments;
  const first = kind.indexOf(linedKind);
  for (let row = cells.table.count - 1; row >= 0; row--) {
    if (cells.vessel[row]! > 0 && cells.vessel[row] !== first + 1) removeCell(cells, row);
  }
  const open = Array.from(linedBy(tissue, lining).open.keys()).filter(
    (g) => kind[g] === linedKind && linedBy(tissue, lining).open[g] === 1,
  );
  expect(open.length).toBeLessThan(4);
  const before = cells.table.count;
  const count = quantity(20, 'cells');
  carryOut(tissue, { id: 'in', at: { time: hours(0) }, action: 'inject', target: 'hspc', count });
  const { radius } = program.types[program.typeIndex('hspc')]!;
  for (let row = before; row < cells.table.count; row++) {
    const nearest = Math.min(
      ...open.map((g) => distanceToWall(lining.capsules, g, cells.x[row]!, cells.y[row]!, cells.z[row]!)),
    );
    // Put down a radius from the wall, in float32, but for the ends of the block.
    expect(nearest).toBeLessThan(2 * radius);
  }
  expect(cells.table.count).toBe(before + 20);
  await tissue.close();
});

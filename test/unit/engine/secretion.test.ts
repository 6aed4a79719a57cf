import { expect, test } from 'vitest';
import { micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

test('what cells give off does not depend on the size of the voxels', async () => {
  const mean = async (voxel: number) => {
    const scenario = { ...healthy, block: block(160, 80, 80), voxel: micrometers(voxel) };
    const tissue = await createTissue(marrow, scenario, { host: nodeHost });
    for (let tick = 0; tick < 4; tick++) step(tissue);
    const s = tissue.program.substances.findIndex(({ id }) => id === 'cxcl12');
    const level = tissue.fields.level[s]!;
    const found = level.reduce((sum, each) => sum + each, 0) / level.length;
    await tissue.close();
    return found;
  };
  // CXCL12 is made by stroma that stands where it stands and is lost in proportion: the mean is output over loss. Coarser
  // voxels move the loss by uptake a little and not the output, which without scaling would rise eightfold.
  const [fine, coarse] = [await mean(10), await mean(20)];
  expect(coarse / fine).toBeGreaterThan(0.7);
  expect(coarse / fine).toBeLessThan(1.4);
});

import { expect, test } from 'vitest';
import { days, internal, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { parametersOf } from '../../../src/model/paths.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

test('what cells give off does not depend on the size of the voxels', async () => {
  const mean = async (voxel: number) => {
    const scenario = { ...healthy, settle: days(0), block: block(160, 80, 80), voxel: micrometers(voxel) };
    const tissue = await createTissue(marrow, scenario, { host: nodeHost });
    for (let tick = 0; tick < 4; tick++) step(tissue);
    const s = tissue.program.substances.findIndex(({ id }) => id === 'cxcl12');
    const level = tissue.fields.level[s]!;
    const found = level.reduce((sum, each) => sum + each, 0) / level.length;
    await tissue.close();
    return found;
  };
  // CXCL12 is made by stroma that stands where it stands and is lost in proportion, so its mean is output over loss. The loss
  // lies between decay alone and decay with the uptake of one cell in every voxel, whatever the voxels; without scaling the
  // mean would rise eightfold.
  const number = (path: string) =>
    internal(parametersOf(marrow).find((found) => found.path === path)!.parameter.quantity);
  const decay = number('substances.cxcl12.decay');
  const most = (decay + number('cellTypes.hspc.traffic.cxcl12.takesUp')) / decay;
  const [fine, coarse] = [await mean(10), await mean(20)];
  expect(coarse / fine).toBeGreaterThan(1 / most);
  expect(coarse / fine).toBeLessThan(most);
});

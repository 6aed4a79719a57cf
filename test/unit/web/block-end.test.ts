import { expect, it } from 'vitest';
import { micrometers } from '../../../src/core/units.ts';
import { emptyTissue } from '../../../src/engine/create.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow, scenarios } from '../../../src/scenarios/index.ts';
import { createBone } from '../../../src/web/stage/bone.ts';
import { wallThickness } from '../../../src/web/stage/wall-thickness.ts';
import { anatomyOf } from '../../../src/web/tissue-scene.ts';

const edge = micrometers(80);

// docs/model/sites.md, "closed at x = 0 by".
it.each([
  ['healthy', 'bone', true],
  ['healthy-spleen', 'capsule', false],
  ['chloroma', 'rim', false],
  ['monoculture', 'dish', false],
])('draws bone where the block of %s begins, if it does at bone', async (id, end, isBone) => {
  const scenario = scenarios.find((each) => each.id === id)!;
  const block = { ...scenario.block, y: edge, z: edge };
  const tissue = await emptyTissue(marrow, { ...scenario, block }, { host: nodeHost });
  const anatomy = anatomyOf(tissue);
  await tissue.close();
  expect(anatomy.end).toBe(end);
  expect(createBone(anatomy).bone.visible).toBe(isBone);
  expect(wallThickness(anatomy) > 0).toBe(isBone);
});

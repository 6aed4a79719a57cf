import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { isTissue } from './voxels.ts';
import { distanceOfVoxel } from './zone.ts';

/** How near to a wall tissue counts as beside it, µm. */
const beside = 10;

/** Mean distance from bone of the tissue beside the vessels of a kind, µm. */
export function depthOf(tissue: Tissue, { of }: Extract<Measure, { kind: 'depth' }>): number {
  let [sum, n] = [0, 0];
  for (let voxel = 0; voxel < tissue.anatomy.lumen.length; voxel++) {
    if (!isTissue(tissue, voxel) || distanceOfVoxel(tissue, of, voxel) >= beside) continue;
    sum += distanceOfVoxel(tissue, 'bone', voxel);
    n += 1;
  }
  return n === 0 ? Number.NaN : sum / n;
}

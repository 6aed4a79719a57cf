import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { isTissue, levelsOf } from './voxels.ts';
import { distanceOfVoxel } from './zone.ts';

/** Length over which a change is given, µm. */
const span = 100;

/** Change of a substance over 100 µm away from bone: slope of the least-squares line through all voxels of tissue. */
export function gradientOf(tissue: Tissue, { substance }: Extract<Measure, { kind: 'gradient' }>): number {
  const levels = levelsOf(tissue, substance) ?? [];
  let [n, sumX, sumC, sumXX, sumXC] = [0, 0, 0, 0, 0];
  for (let voxel = 0; voxel < levels.length; voxel++) {
    if (!isTissue(tissue, voxel)) continue;
    const [x, c] = [distanceOfVoxel(tissue, 'bone', voxel), levels[voxel]!];
    n += 1;
    sumX += x;
    sumC += c;
    sumXX += x * x;
    sumXC += x * c;
  }
  return (span * (n * sumXC - sumX * sumC)) / (n * sumXX - sumX * sumX);
}

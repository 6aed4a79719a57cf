import { internal } from '../../core/units.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { isTissue, levelsOf } from './voxels.ts';
import { distanceOfVoxel, isIn } from './zone.ts';

/** Mean level of a substance over the tissue of a zone, in the internal unit of the substance. */
export function levelOf(tissue: Tissue, { substance, zone }: Extract<Measure, { kind: 'level' }>): number {
  const levels = levelsOf(tissue, substance) ?? [];
  let [sum, n] = [0, 0];
  for (let voxel = 0; voxel < levels.length; voxel++) {
    if (!isTissue(tissue, voxel)) continue;
    if (zone !== undefined && !isIn(zone, distanceOfVoxel(tissue, zone.of, voxel))) continue;
    sum += levels[voxel]!;
    n += 1;
  }
  return n === 0 ? Number.NaN : sum / n;
}

/** Share of the tissue in which a substance is below a level. */
export function shareBelow(tissue: Tissue, { substance, level }: Extract<Measure, { kind: 'below' }>): number {
  const levels = levelsOf(tissue, substance) ?? [];
  const bar = internal(level);
  let [below, n] = [0, 0];
  for (let voxel = 0; voxel < levels.length; voxel++) {
    if (!isTissue(tissue, voxel)) continue;
    if (levels[voxel]! < bar) below += 1;
    n += 1;
  }
  return n === 0 ? Number.NaN : below / n;
}

import { number } from '../../engine/program/program.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';
import { distanceOfVoxel, isIn } from './zone.ts';

/**
 * Share of the places open to the center of a cell that lie in a zone: the null of random dots, counted out over voxels
 * instead of drawn.
 */
export function roomOf(tissue: Tissue, { cell, zone }: Extract<Measure, { kind: 'room' }>): number {
  let [inside, all] = [0, 0];
  for (const voxel of openTo(tissue, cell)) {
    all += 1;
    if (isIn(zone, distanceOfVoxel(tissue, zone.of, voxel))) inside += 1;
  }
  return all === 0 ? Number.NaN : inside / all;
}

/** Voxels in whose middle the center of a cell of a type can lie: no wall of vessel or bone is nearer than its radius. */
export function openTo({ anatomy, program }: Tissue, cell: string): number[] {
  const { cellTypes } = program.model;
  const type = cellTypes.find(({ id, group }) => id === cell || group === cell);
  const radius = type === undefined ? 0 : number(type.radius);
  const voxels: number[] = [];
  for (let voxel = 0; voxel < anatomy.wallDistance.length; voxel++) {
    if (anatomy.wallDistance[voxel]! >= radius) voxels.push(voxel);
  }
  return voxels;
}

import { expect, test } from 'vitest';
import { type CellIndex, cellIndex, type VoxelIndex, voxelIndex } from '../../../src/core/indices.ts';

test('an index of a cell is no index of a voxel, and a plain number is neither', () => {
  const cell: CellIndex = cellIndex(3);
  // @ts-expect-error a cell's index
  const voxel: VoxelIndex = cell;
  // @ts-expect-error a plain number
  const plain: VoxelIndex = 3;
  const column = new Float32Array([0, 1, 2, 30]);
  expect([column[cell], column[voxel], column[plain], column[voxelIndex(3)]]).toEqual([30, 30, 30, 30]);
});

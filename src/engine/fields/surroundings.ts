import type { Grid } from '../../kernels/field/problem.ts';
import { voxelVolume } from '../grid.ts';
import type { Anatomy } from '../vessels/anatomy.ts';

/** What exchange with blood depends on, beside the substance. */
export interface Surroundings {
  /** Wall area per volume, 1/µm; 0 without vessels. */
  readonly wall: number;
  /** Mean square distance to the nearest wall, µm². */
  readonly squareDistance: number;
}

/** Averages over the block. */
export function surroundingsOf(anatomy: Anatomy, grid: Grid): Surroundings {
  const { wallArea, exitDistance, arterioleDistance } = anatomy;
  let area = 0;
  let square = 0;
  for (let v = 0; v < wallArea.length; v++) {
    const distance = exitDistance[v]! < arterioleDistance[v]! ? exitDistance[v]! : arterioleDistance[v]!;
    area += wallArea[v]!;
    square += distance * distance;
  }
  return { wall: area / (wallArea.length * voxelVolume(grid)), squareDistance: square / wallArea.length };
}

/** Exchange with a bath as if its face were a wall: area per volume, and mean square distance from it. */
export function surroundingsUnder({ nx, spacing }: Grid): Surroundings {
  const depth = nx * spacing;
  return { wall: 1 / depth, squareDistance: (depth * depth) / 3 };
}

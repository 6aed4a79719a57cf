import { internal } from '../../core/units.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import { number, type Program } from '../program/program.ts';

/** What stands over the far end of a block and keeps its levels, seen through a still layer and half a voxel. */
export interface Bath {
  /** The voxels at the far end, ascending. */
  readonly voxel: Uint32Array;
  /** Face of each of them, µm². */
  readonly face: number;
  /** [substances] D over the thickness of what lies between, µm/h. */
  readonly permeability: Float64Array;
  /** [substances] */
  readonly level: Float64Array;
}

/** Null where a block has no medium over it. */
export function bathOf({ model, substances }: Program, { nx, ny, nz, spacing }: Grid): Bath | null {
  const { medium } = model.siteInUse;
  if (medium === undefined) return null;
  const between = number(medium.depth) + 0.5 * spacing;
  const levelIn = (id: string) => {
    const entry = medium.levels.find(({ substance }) => substance.id === id);
    return entry === undefined ? 0 : internal(entry.level.quantity);
  };
  return {
    voxel: Uint32Array.from({ length: ny * nz }, (_, row) => row * nx + nx - 1),
    face: spacing * spacing,
    permeability: Float64Array.from(substances, ({ diffusion }) => diffusion / between),
    level: Float64Array.from(substances, ({ id }) => levelIn(id)),
  };
}

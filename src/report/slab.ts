import { nearestImage } from './geometry.ts';
import type { FrameCells, ReportAnatomy, ReportFrame } from './report-input.ts';

/** A slice through the block across z, µm. */
export interface Slab {
  readonly middle: number;
  readonly thickness: number;
  readonly period: number;
}

/**
 * The widest radius that a sphere shows inside the slab: that of its center's plane, or of the face nearest to it; 0 outside.
 *
 * @param z height of the center, µm
 */
export function radiusInSlab({ middle, thickness, period }: Slab, z: number, radius: number): number {
  const beyond = Math.max(0, Math.abs(nearestImage(z - middle, period)) - thickness / 2);
  return beyond >= radius ? 0 : Math.sqrt(radius * radius - beyond * beyond);
}

/** The slab between two layers of voxels that holds most cells of a type; the one nearest to the middle among equals. */
export function slabWithMost(
  type: string,
  frame: ReportFrame,
  { block, voxel }: ReportAnatomy,
  thickness: number,
): Slab {
  const heights = heightsOf(type, frame.cells);
  const thin = Math.min(thickness, block.z);
  const slabs: Slab[] = [];
  for (let low = 0; low + thin <= block.z + 1e-6; low += voxel)
    slabs.push({ middle: low + thin / 2, thickness: thin, period: block.z });
  const inside = (slab: Slab) => heights.filter((z) => Math.abs(z - slab.middle) <= slab.thickness / 2).length;
  const off = (slab: Slab) => Math.abs(slab.middle - block.z / 2);
  return slabs.sort((a, b) => inside(b) - inside(a) || off(a) - off(b) || a.middle - b.middle)[0]!;
}

function heightsOf(type: string, cells: FrameCells): number[] {
  return cells.type.flatMap((name, k) => (name === type && cells.inBlood[k] !== 1 ? [cells.z[k]!] : []));
}

/** Layers of voxels whose middle lies in the slab; where voxels are so large that none does, the one that the slab lies in. */
export function layersOf({ middle, thickness, period }: Slab, voxel: number): number[] {
  const layers = Array.from({ length: Math.round(period / voxel) }, (_, k) => k);
  const inside = layers.filter((k) => Math.abs((k + 0.5) * voxel - middle) < thickness / 2 + 1e-6);
  return inside.length > 0 ? inside : [Math.floor(middle / voxel)];
}

import { nearestImage } from '../geometry.ts';
import { type Markup, markup } from '../markup.ts';
import { bone } from '../palette.ts';
import type { ReportAnatomy } from '../report-input.ts';
import type { Slab } from '../slab.ts';
import { radiusInSlab } from '../slab.ts';
import { at } from './sheet.ts';

/** Trabeculae along x as they show in a slab, µm; what passes a side comes in at the other. */
export function rodsIn({ block, rods }: ReportAnatomy, slab: Slab): Markup[] {
  if (rods === undefined) return [];
  return rods.y.flatMap((y, rod) => {
    const half = radiusInSlab(slab, rods.z[rod]!, rods.radius);
    if (half === 0) return [];
    const middle = block.y / 2 + nearestImage(y - block.y / 2, block.y);
    return [middle - block.y, middle, middle + block.y]
      .filter((image) => image + half > 0 && image - half < block.y)
      .map(
        (image) =>
          markup`<rect x="0" y="${at(image - half)}" width="${block.x}" height="${at(2 * half)}" fill="${bone}"/>`,
      );
  });
}

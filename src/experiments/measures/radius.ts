import type { Tissue } from '../../engine/tissue.ts';
import type { Measure } from '../../model/measure.ts';

/** Mean radius of the cells of a type in the tissue, µm; NaN where there are none. */
export function radiusOf({ cells, program }: Tissue, { cell }: Extract<Measure, { kind: 'radius' }>): number {
  const t = program.typeIndex(cell);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.type[i] !== t || cells.inBlood[i] === 1) continue;
    sum += cells.radius[i]!;
    count += 1;
  }
  return count === 0 ? Number.NaN : sum / count;
}

import { MarrowError } from '../core/error.ts';
import { stateHash } from '../engine/digest.ts';
import type { Tissue } from '../engine/tissue.ts';

/**
 * Stop a run in which a number was lost: places, sizes and damage of cells, and every field. Quick enough for every tick;
 * the other columns are checked whenever the state is digested.
 *
 * @throws MarrowError `diverged`, naming cell or voxel, quantity and tick
 */
export function checkFinite(tissue: Tissue): void {
  const { cells, fields, clock, grid, program } = tissue;
  const n = cells.table.count;
  const columns = [cells.x, cells.y, cells.z, cells.radius, cells.damage, cells.maturity];
  if (columns.some((column) => !isAllFinite(column, n))) stateHash([cells.table, clock.table]);
  fields.level.forEach((level, s) => {
    if (isAllFinite(level, level.length)) return;
    const voxel = level.findIndex((value) => !Number.isFinite(value));
    const place = [voxel % grid.nx, Math.floor(voxel / grid.nx) % grid.ny, Math.floor(voxel / grid.nx / grid.ny)];
    throw new MarrowError({
      kind: 'diverged',
      message: `the run diverged at tick ${clock.tick[0]}: level of ${program.substances[s]!.id} in voxel (${place.join(', ')})`,
      expected: 'a finite number',
      found: String(level[voxel]),
      advice: 'Make the tick shorter or bring the parameters that were set last back into their ranges.',
    });
  });
}

/** v − v is 0 for every finite v, else NaN. */
function isAllFinite(values: Float32Array, n: number): boolean {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]! - values[i]!;
  return sum === 0;
}

import { max, sqrt } from '../../core/math.ts';
import type { Bodies } from '../../kernels/mechanics/contract.ts';
import { haste } from '../../kernels/motion/contract.ts';
import { number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import { byShorterWay } from './displacement.ts';

/** Motility of held cells: they lean towards their holders. Gives the greatest of their hastes, 1/h. */
export function lean(tissue: Tissue, bodies: Bodies): number {
  const { cells, outset, program, senses } = tissue;
  const { holder, type } = cells;
  const { row } = outset;
  const holders = new Map(senses.held.map((hold) => [hold.row, hold.holder]));
  let fastest = 0;
  for (let n = 0, end = bodies.n; n < end; n++) {
    const i = row[n]!;
    if (holder[i] === 0 || !program.types[type[i]!]!.moves) continue;
    leanTowards(tissue, bodies, i, n, holders.get(i));
    fastest = max(fastest, haste(bodies, n));
  }
  return fastest;
}

/** A bond pulls a held cell to touching distance within a few ticks. */
function leanTowards(tissue: Tissue, bodies: Bodies, i: number, n: number, holder: number | undefined): void {
  if (holder === undefined) return;
  const { cells, clock, grid, program } = tissue;
  const { x, y, z } = cells;
  const [dx, dy, dz] = byShorterWay(grid, x[holder]! - x[i]!, y[holder]! - y[i]!, z[holder]! - z[i]!);
  const d = sqrt(dx * dx + dy * dy + dz * dz);
  const gap = d - cells.radius[holder]! - cells.radius[i]!;
  if (gap <= 0 || d === 0) return;
  const speed = gap / (2 * clock.dt) / number(program.model.physics.heldMobility) / d;
  bodies.mx[n] = speed * dx;
  bodies.my[n] = speed * dy;
  bodies.mz[n] = speed * dz;
}

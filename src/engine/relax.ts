import { embody } from './phases/move.ts';
import type { Tissue } from './tissue.ts';

/** Hours for which cells placed at random give way to each other before the first tick. */
const duration = 24;
const steps = 240;

/** Let the cells of a new tissue find room, without letting time pass. */
export function relax(tissue: Tissue): void {
  const bodies = embody(tissue);
  tissue.kernels.mechanics.move(bodies, duration / steps, steps);
  for (let n = 0; n < bodies.n; n++) {
    const i = tissue.bodies.row[n]!;
    tissue.cells.x[i] = bodies.x[n]!;
    tissue.cells.y[i] = bodies.y[n]!;
    tissue.cells.z[i] = bodies.z[n]!;
    tissue.cells.crowding[i] = bodies.pressure[n]!;
  }
}

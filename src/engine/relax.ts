import { arrange } from './cells/arrange.ts';
import { setOut } from './phases/move.ts';
import type { Tissue } from './tissue.ts';

/** Hours for which cells placed at random give way to each other before the first tick. */
const duration = 24;
const steps = 240;

/** Let the cells of a new tissue find room, without letting time pass: nothing has been decided yet, so none goes by itself. */
export function relax(tissue: Tissue): void {
  arrange(tissue);
  const { bodies } = setOut(tissue, 0);
  tissue.kernels.mechanics.move(bodies, duration / steps, steps);
  tissue.kernels.motion.settle(tissue.outset, bodies.n, 1);
}

import { MarrowError } from '../core/error.ts';
import { ceil, floor, max, min } from '../core/math.ts';
import { behaviorIds } from '../model/behavior.ts';
import { halved } from './cells/division.ts';
import { number, type Program } from './program/program.ts';

/** Farthest that a push may carry a body in one sub-step, as a share of the mean radius, and the fewest and most sub-steps of a tick. */
const stride = 0.3;
const fewest = 4;
const most = 96;

/** Repulsion that a sub-step may carry, µm: beyond about 9 µm packed cells of 4-5 µm radius begin to swing (docs/numerics/mechanics.md). */
const stablePush = 8.3;

/**
 * As many sub-steps as keep the largest wanted displacement of each below the stride.
 *
 * @param fastest greatest haste of a body, 1/h
 */
export function substeps({ model }: Program, fastest: number, dt: number): number {
  const byMotility = ceil((fastest * dt) / stride);
  const byStiffness = ceil((number(model.physics.repulsion) * dt) / stablePush);
  return max(fewest, min(most, max(byMotility, byStiffness)));
}

/**
 * Refuse a tick that the most sub-steps are too few for, be it for repulsion or for the fastest cells as they have just divided.
 *
 * @throws MarrowError `invalid-input` with the longest tick that they do for
 */
export function checkTick({ model, types }: Program, dt: number): void {
  const motility = behaviorIds.indexOf('motility');
  const hastes = types
    .filter(({ moves }) => moves)
    .map(({ behaviors, radius }) => max(behaviors[motility]!.base, behaviors[motility]!.ceiling) / (halved * radius));
  const fastest = hastes.reduce((found, each) => max(found, each), 0);
  const longest = most * min(stablePush / number(model.physics.repulsion), stride / fastest);
  if (dt <= longest) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'cells push or move too fast for the tick',
    expected: `a tick of at most ${floor(longest * 6000) / 100} min`,
    found: `${dt * 60} min`,
    advice: 'Take a shorter tick, or lower physics.repulsion or the motility of cells.',
  });
}

import { cos, max, PI, sin, sqrt } from './math.ts';
import { random } from './random.ts';

/**
 * A unit vector, uniform on the sphere, from the first two lots u, v of a purpose, id and tick: z = 2u − 1, and
 * x, y = √(1 − z²)·(cos 2πv, sin 2πv).
 */
export function randomDirection(
  seed: number,
  purpose: number,
  id: number,
  tick: number,
): readonly [x: number, y: number, z: number] {
  const up = 2 * random(seed, purpose, id, tick, 0) - 1;
  const around = 2 * PI * random(seed, purpose, id, tick, 1);
  const flat = sqrt(max(0, 1 - up * up));
  return [flat * cos(around), flat * sin(around), up];
}

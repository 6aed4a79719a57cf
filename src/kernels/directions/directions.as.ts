// Random directions in columns: see contract.ts. One row after the other, since cos and sin branch.
import { cos, sin } from '../../core/math.as';

/** Rows of one part: they take longer than waking another thread. */
const block: i32 = 4096;

/** One block: from two columns of lots, which x and y hold and lose, to unit vectors. */
export function directionsOfLots(part: i32, parts: i32, xs: usize, ys: usize, zs: usize, count: i32): void {
  const end = min(count, (part + 1) * block);
  for (let n = part * block; n < end; n++) {
    const at = <usize>n << 3;
    const up = 2 * load<f64>(xs + at) - 1;
    const around = 6.283185307179586 * load<f64>(ys + at);
    const flat = sqrt(max<f64>(0, 1 - up * up));
    store<f64>(xs + at, flat * cos(around));
    store<f64>(ys + at, flat * sin(around));
    store<f64>(zs + at, up);
  }
}

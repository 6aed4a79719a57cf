// Probabilities and hazards in columns: see contract.ts. One row after the other, since exp and pow branch.
import { exp } from '../../core/math.as';

/** Rows of one part: they take longer than waking another thread. */
const block: i32 = 4096;

/** One block: probability ← 1 − exp(−rate·dt). Many cells in a row have the same rate. */
export function chancesOfRates(part: i32, parts: i32, rates: usize, probabilities: usize, count: i32, dt: f64): void {
  let rate: f64 = 0;
  let probability: f64 = 0;
  const end = min(count, (part + 1) * block);
  for (let n = part * block; n < end; n++) {
    const at = <usize>n << 3;
    const asked = load<f64>(rates + at);
    if (asked != rate) {
      rate = asked;
      probability = 1 - exp(-rate * dt);
    }
    store<f64>(probabilities + at, probability);
  }
}

// Probabilities and hazards in columns: see contract.ts. One row after the other, since exp and pow branch.
import { exp, pow } from '../../core/math.as';

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

/** One block: hazard ← greatest/(1 + ratio^power). */
export function hazardsOfRatios(
  part: i32,
  parts: i32,
  ratios: usize,
  hazards: usize,
  count: i32,
  greatest: f64,
  power: f64,
): void {
  const end = min(count, (part + 1) * block);
  for (let n = part * block; n < end; n++) {
    const at = <usize>n << 3;
    const ratio = load<f64>(ratios + at);
    store<f64>(hazards + at, ratio == Infinity ? 0 : greatest / (1 + pow(ratio, power)));
  }
}

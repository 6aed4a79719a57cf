// Lots in columns, four at a time: see contract.ts.
import { drawFour, lowerLots, upperLots } from './philox.as';

/** One block of 4096 lots: uniform[n] of id[n] and draw[n]. Lanes past the end are drawn and not stored. */
export function drawLots(
  part: i32,
  parts: i32,
  ids: usize,
  draws: usize,
  uniforms: usize,
  count: i32,
  purpose: u32,
  tick: u32,
  seedLow: u32,
  seedHigh: u32,
): void {
  const end = min(count, (part + 1) << 12);
  for (let n = part << 12; n < end; n += 4) {
    const at = <usize>n << 2;
    drawFour(v128.load(ids + at), v128.load(draws + at), purpose, tick, seedLow, seedHigh);
    const into = uniforms + (<usize>n << 3);
    const lower = lowerLots();
    const upper = upperLots();
    if (n + 4 <= end) {
      v128.store(into, lower);
      v128.store(into, upper, 16);
    } else {
      store<f64>(into, f64x2.extract_lane(lower, 0));
      if (n + 1 < end) store<f64>(into, f64x2.extract_lane(lower, 1), 8);
      if (n + 2 < end) store<f64>(into, f64x2.extract_lane(upper, 0), 16);
    }
  }
}

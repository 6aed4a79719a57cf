// Time passing in the cycle: see contract.ts for what is computed, and for the table.
import { exp } from '../../core/math.as';
import { blockOf, endOf, firstOf, lotsOf, report, runOf } from '../blocks.as';
import { grains } from '../grains.as';
import { drawFour, lowerLots, upperLots } from '../random/philox.as';

/** Phases and turns, as in contract.ts. */
const G0: u32 = 0;
const S: u32 = 2;
const ended: u32 = 4;
const leavesRest: u32 = 0;
const endsS: u32 = 1;
const divides: u32 = 2;

// @ts-ignore: decorator
@inline function column(table: usize, word: i32): usize {
  return <usize>load<u32>(table + (<usize>word << 2));
}
// @ts-ignore: decorator
@inline function value(column: usize, at: usize): f64 {
  return load<f32>(column + at);
}

/** One block: who of its cells goes on. */
export function passInCycle(
  part: i32, parts: i32, table: usize, dt: f64, tick: u32, seedLow: u32, seedHigh: u32, purpose: u32,
): void {
  const block = blockOf(column(table, 0), part);
  const first = firstOf(block), end = endOf(block), lots = lotsOf(block);
  const found = column(table, 1) + (<usize>first << 2);
  const rateInG1 = load<f64>(column(table, 11) + (<usize>runOf(block) << 3));
  let into = found;
  let moving: f64 = 0, renewing: f64 = 0;
  if (rateInG1 >= 0) {
    const order = column(table, 2), phase = column(table, 3), inBlood = column(table, 4), gone = column(table, 5);
    const id = column(table, 6), timer = column(table, 7);
    const entry = column(table, 8), speed = column(table, 9), renewal = column(table, 10);
    // Many cells in a row have the same rate.
    let rate: f64 = 0, probability: f64 = 0;
    let drawn = -1;
    for (let p = first; p < end; p++) {
      const at = <usize>p << 2;
      const i = load<u32>(order + at), row = <usize>i << 2;
      const now: u32 = load<u8>(phase + i);
      if (now == ended || load<u8>(inBlood + i) == 1 || load<u8>(gone + i) == 1) continue;
      if (now < S) {
        const asked = now == G0 ? value(entry, at) : rateInG1 * value(speed, at);
        if (asked != rate) {
          rate = asked;
          probability = 1 - exp(-asked * dt);
        }
        moving += grains(probability);
        renewing += grains(probability * value(renewal, at));
        if (drawn != p - first >> 2) {
          drawn = p - first >> 2;
          drawLots(first + (drawn << 2), end, order, id, phase, purpose, tick, seedLow, seedHigh);
          v128.store(lots, lowerLots());
          v128.store(lots, upperLots(), 16);
        }
        if (!(load<f64>(lots + (<usize>(p - first & 3) << 3)) < probability)) continue;
      } else {
        const left = <f32>(value(timer, row) - dt);
        store<f32>(timer + row, left);
        if (left > 0) continue;
      }
      store<u32>(into, (<u32>p << 2) + (now == S ? endsS : now < S ? leavesRest : divides));
      into += 4;
    }
  }
  report(block, <i32>((into - found) >> 2), moving, renewing, 0);
}

/** Draw for four cells side by side, the draw being the phase; behind the last, its own again. */
function drawLots(
  p: i32, end: i32, order: usize, id: usize, phase: usize, purpose: u32, tick: u32, seedLow: u32, seedHigh: u32,
): void {
  const last = end - 1;
  const a = <usize>load<u32>(order + (<usize>p << 2)), b = <usize>load<u32>(order + (<usize>min(p + 1, last) << 2));
  const c = <usize>load<u32>(order + (<usize>min(p + 2, last) << 2)), d = <usize>load<u32>(order + (<usize>min(p + 3, last) << 2));
  let ids = i32x4.splat(load<i32>(id + (a << 2)));
  ids = i32x4.replace_lane(ids, 1, load<i32>(id + (b << 2)));
  ids = i32x4.replace_lane(ids, 2, load<i32>(id + (c << 2)));
  ids = i32x4.replace_lane(ids, 3, load<i32>(id + (d << 2)));
  let draws = i32x4.splat(load<u8>(phase + a));
  draws = i32x4.replace_lane(draws, 1, load<u8>(phase + b));
  draws = i32x4.replace_lane(draws, 2, load<u8>(phase + c));
  draws = i32x4.replace_lane(draws, 3, load<u8>(phase + d));
  drawFour(ids, draws, purpose, tick, seedLow, seedHigh);
}

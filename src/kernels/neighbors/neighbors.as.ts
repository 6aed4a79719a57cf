// Looking for cells around cells: see contract.ts.
import { binCount, binOf, lookIn, positions, radii } from '../arrangement/crowd.as';
import { first, last, nextLine } from './ball.as';
import { block, touchedBlock } from './layout';
import { areNone, nearAmong, nearFrom, squaredDistance, standAt } from './near.as';

/** One block of positions counts two sets of kinds; a column at 0 is none. */
export function countNeighbors(
  part: i32, parts: i32, from: i32, to: i32, order: usize, atX: usize, atY: usize, atZ: usize, reach: f64, table: usize,
  own: u32, kinds0: u32, column0: usize, kinds1: u32, column1: usize,
): void {
  lookIn(table);
  const these = i32x4.splat(kinds0), those = i32x4.splat(kinds1);
  const end = min(to, from + (part + 1) * block);
  for (let p = from + part * block; p < end; p++) {
    const at = <usize>p << 2;
    let count0 = i32x4.splat(0), count1 = i32x4.splat(0);
    if (load<u32>(binOf + at) < 2 * binCount()) {
      const row = <usize>load<u32>(order + at) << 2;
      standAt(load<f32>(atX + row), load<f32>(atY + row), load<f32>(atZ + row), reach, kinds0 | kinds1);
      while (nextLine()) {
        for (let n = first; n < last; n += 4) {
          const near = nearFrom(n);
          count0 = i32x4.sub(count0, v128.andnot(near, areNone(n, these)));
          count1 = i32x4.sub(count1, v128.andnot(near, areNone(n, those)));
        }
      }
    }
    if (column0) store<f32>(column0 + at, <f32>max(0, sumOf(count0) - i32((own & kinds0) != 0)));
    if (column1) store<f32>(column1 + at, <f32>max(0, sumOf(count1) - i32((own & kinds1) != 0)));
  }
}

@inline function sumOf(four: v128): i32 {
  const two = i32x4.add(four, i32x4.shuffle(four, four, 2, 3, 0, 1));
  return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

/** The cells at some positions make themselves known to those of some kinds. */
export function tellNeighbors(
  from: i32, to: i32, order: usize, atX: usize, atY: usize, atZ: usize, reach: f64, table: usize, told: u32, column: usize,
): void {
  lookIn(table);
  const these = i32x4.splat(told);
  for (let p = from; p < to; p++) {
    const at = <usize>p << 2;
    if (load<u32>(binOf + at) == 2 * binCount()) continue;
    const row = <usize>load<u32>(order + at) << 2;
    standAt(load<f32>(atX + row), load<f32>(atY + row), load<f32>(atZ + row), reach, told);
    while (nextLine()) {
      for (let n = first; n < last; n += 4) {
        for (let near = nearAmong(n, these); near != 0; near &= near - 1) {
          const other = load<u32>(positions + (<usize>(n + ctz(near)) << 2));
          if (other == p) continue;
          const number = column + (<usize>other << 2);
          store<f32>(number, load<f32>(number) + 1);
        }
      }
    }
  }
}

/** One block of those that are touched lists who touches each. */
export function listTouching(
  part: i32, parts: i32, from: i32, to: i32, rows: usize, reaches: usize, order: usize, atX: usize, atY: usize, atZ: usize,
  radius: usize, widest: f64, table: usize, touching: u32, counts: usize, most: i32, lists: usize,
): void {
  lookIn(table);
  const these = i32x4.splat(touching);
  const end = min(to, from + (part + 1) * touchedBlock);
  for (let k = from + part * touchedBlock; k < end; k++) {
    const row = <usize>load<u32>(rows + (<usize>k << 2)) << 2;
    const own = <f64>load<f32>(radius + row) + load<f64>(reaches + (<usize>k << 3));
    standAt(load<f32>(atX + row), load<f32>(atY + row), load<f32>(atZ + row), own + widest, touching);
    const list = lists + (<usize>((k - from) * most) << 2);
    let count = 0;
    while (nextLine()) {
      for (let n = first; n < last; n += 4) {
        for (let near = nearAmong(n, these); near != 0; near &= near - 1) {
          const at = <usize>(n + ctz(near)) << 2;
          const least = own + <f64>load<f32>(radii + at);
          if (squaredDistance(at) > least * least) continue;
          if (count < most) store<u32>(list + (<usize>count << 2), load<u32>(order + (<usize>load<u32>(positions + at) << 2)));
          count += 1;
        }
      }
    }
    store<u32>(counts + (<usize>k << 2), count);
  }
}

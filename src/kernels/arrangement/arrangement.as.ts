// Lining cells up by type and sorting them by bin: see contract.ts. Counting sorts on one thread, all else in parts.
import { block } from './layout';
import { binCount, binOf, inBloodStream, kinds, lookIn, nx as binsX, ny as binsY, nz as binsZ, perX, perY, perZ, positions, radii, rare, start, xs, ys, zs } from './crowd.as';

/** Rows by type: from behind, so that the ends of the runs become their beginnings. */
export function orderByType(count: i32, types: i32, type: usize, runs: usize, order: usize): void {
  memory.fill(runs, 0, <usize>(types + 1) << 2);
  for (let i = 0; i < count; i++) increment(runs + (<usize>load<u8>(type + <usize>i) << 2));
  accumulate(runs, types + 1);
  for (let i = count - 1; i >= 0; i--) put(i, order, runs + (<usize>load<u8>(type + <usize>i) << 2));
}

/** Voxels and bins of one block of positions. */
export function locateCells(
  part: i32, parts: i32, count: i32, order: usize, inBlood: usize, type: usize, atX: usize, atY: usize, atZ: usize,
  nx: i32, ny: i32, nz: i32, h: f64, voxel: usize, table: usize,
): void {
  lookIn(table);
  const end = min(count, (part + 1) * block);
  for (let p = part * block; p < end; p++) {
    const at = <usize>p << 2;
    const row = <usize>load<u32>(order + at);
    if (load<u8>(inBlood + row)) {
      store<u32>(voxel + at, inBloodStream);
      store<u32>(binOf + at, 2 * binCount());
      continue;
    }
    const x: f64 = load<f32>(atX + (row << 2)), y: f64 = load<f32>(atY + (row << 2)), z: f64 = load<f32>(atZ + (row << 2));
    store<u32>(voxel + at, (indexAt(z / h, nz) * ny + indexAt(y / h, ny)) * nx + indexAt(x / h, nx));
    const line = indexAt(z * perZ, binsZ) * binsY + indexAt(y * perY, binsY);
    const before = (rare >>> <u32>load<u8>(type + row)) & 1 ? binCount() : 0;
    store<u32>(binOf + at, before + line * binsX + indexAt(x * perX, binsX));
  }
}

/** Positions by bin; cells in blood are left out. */
export function orderByBin(count: i32, table: usize): void {
  lookIn(table);
  const bins: u32 = 2 * binCount();
  memory.fill(start, 0, <usize>(bins + 1) << 2);
  for (let p = 0; p < count; p++) {
    const bin = load<u32>(binOf + (<usize>p << 2));
    if (bin < bins) increment(start + (<usize>bin << 2));
  }
  accumulate(start, bins + 1);
  for (let p = count - 1; p >= 0; p--) {
    const bin = load<u32>(binOf + (<usize>p << 2));
    if (bin < bins) put(p, positions, start + (<usize>bin << 2));
  }
}

/** What else is known of one block of the crowd. */
export function layCrowd(
  part: i32, parts: i32, order: usize, type: usize, atX: usize, atY: usize, atZ: usize, radius: usize, table: usize,
): void {
  lookIn(table);
  const end = min(load<i32>(start + (<usize>binCount() << 3)), (part + 1) * block);
  for (let n = part * block; n < end; n++) {
    const to = <usize>n << 2;
    const row = <usize>load<u32>(order + (<usize>load<u32>(positions + to) << 2));
    const at = row << 2;
    store<f32>(xs + to, load<f32>(atX + at));
    store<f32>(ys + to, load<f32>(atY + at));
    store<f32>(zs + to, load<f32>(atZ + at));
    store<f32>(radii + to, load<f32>(radius + at));
    store<u32>(kinds + to, 1 << <u32>load<u8>(type + row));
  }
}

@inline function increment(number: usize): void {
  store<u32>(number, load<u32>(number) + 1);
}

/** Numbers become sums of themselves and all before. */
function accumulate(numbers: usize, count: i32): void {
  let sum: u32 = 0;
  for (let at = numbers, end = numbers + (<usize>count << 2); at < end; at += 4) {
    sum += load<u32>(at);
    store<u32>(at, sum);
  }
}

/** Put one before those that its class has already. */
@inline function put(one: u32, into: usize, end: usize): void {
  const at = load<u32>(end) - 1;
  store<u32>(end, at);
  store<u32>(into + (<usize>at << 2), one);
}

/** Index along one axis of n; a point outside counts as in the last on its side, and what is no number as behind all. */
@inline function indexAt(place: f64, n: i32): i32 {
  const i = floor(place);
  return i < 0 ? 0 : i < <f64>n ? <i32>i : n - 1;
}

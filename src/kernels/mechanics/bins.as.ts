// Counting sort of bodies into bins: once over all for a local order in memory, then per grid at every build of lists.
import * as at from './layout';

@inline export function word(block: usize, k: i32): i32 {
  return load<i32>(block + (<usize>k << 2));
}
@inline export function address(block: usize, k: i32): usize {
  return <usize>load<u32>(block + (<usize>k << 2));
}
@inline export function number(block: usize, k: i32): f32 {
  return load<f32>(block + (<usize>k << 2));
}
@inline export function gridOf(block: usize, g: i32): usize {
  return block + (<usize>(at.gridWord + g * at.gridWords) << 2);
}
@inline export function binAlong(value: f32, per: f32, bins: i32): i32 {
  return min(max(<i32>floor<f32>(value * per), 0), bins - 1);
}
@inline function binAt(grid: usize, x: f32, y: f32, z: f32): i32 {
  const nx = word(grid, at.binsXWord), ny = word(grid, at.binsYWord), nz = word(grid, at.binsZWord);
  const bx = binAlong(x, number(grid, at.perXWord), nx);
  const by = binAlong(y, number(grid, at.perYWord), ny);
  const bz = binAlong(z, number(grid, at.perZWord), nz);
  return (bz * ny + by) * nx + bx;
}

/** Bin b counts itself at first[b + 2]; after the sums first[b + 1] is its beginning, and after scattering its end. */
@inline function clearBins(grid: usize): void {
  const bins = word(grid, at.binsXWord) * word(grid, at.binsYWord) * word(grid, at.binsZWord);
  memory.fill(address(grid, at.firstWord), 0, (<usize>bins + 2) << 2);
}
@inline function countIn(first: usize, bin: i32): void {
  const p = first + (<usize>bin << 2);
  store<i32>(p, load<i32>(p, 8) + 1, 8);
}
@inline function takePlace(first: usize, bin: i32): i32 {
  const p = first + (<usize>bin << 2);
  const place = load<i32>(p, 4);
  store<i32>(p, place + 1, 4);
  return place;
}
function sumBins(grid: usize): void {
  const bins = word(grid, at.binsXWord) * word(grid, at.binsYWord) * word(grid, at.binsZWord);
  const first = address(grid, at.firstWord);
  let sum = 0;
  for (let b = 0; b < bins + 2; b++) {
    sum += load<i32>(first + (<usize>b << 2));
    store<i32>(first + (<usize>b << 2), sum);
  }
}

/** Copy the caller's columns in the order of the small bodies' bins. One part. */
export function mechanicsLoad(part: i32, parts: i32, block: usize): void {
  const n = word(block, at.nWord);
  const grid = gridOf(block, 0);
  const first = address(grid, at.firstWord), binOf = address(block, at.binOfWord);
  const x = address(block, at.xWord), y = address(block, at.yWord), z = address(block, at.zWord);
  clearBins(grid);
  for (let i: usize = 0; i < <usize>n; i++) {
    const bin = binAt(grid, load<f32>(x + (i << 2)), load<f32>(y + (i << 2)), load<f32>(z + (i << 2)));
    store<i32>(binOf + (i << 2), bin);
    countIn(first, bin);
  }
  sumBins(grid);
  const row = address(block, at.rowWord), size = address(block, at.sizeWord);
  const freedom = address(block, at.freedomWord), stick = address(block, at.stickWord);
  const center = address(block, at.centerWord), start = address(block, at.startWord), motile = address(block, at.motileWord);
  const radius = address(block, at.radiusWord), mobility = address(block, at.mobilityWord), adhesion = address(block, at.adhesionWord);
  const mx = address(block, at.mxWord), my = address(block, at.myWord), mz = address(block, at.mzWord);
  for (let i: usize = 0; i < <usize>n; i++) {
    const from = i << 2;
    const slot = <usize>takePlace(first, load<i32>(binOf + from));
    const to = slot << 2;
    store<i32>(row + to, <i32>i);
    store<f32>(size + to, load<f32>(radius + from));
    store<f32>(freedom + to, load<f32>(mobility + from));
    store<f32>(stick + to, load<f32>(adhesion + from));
    const p = f32x4(load<f32>(x + from), load<f32>(y + from), load<f32>(z + from), 0);
    v128.store(center + (slot << 4), p);
    v128.store(start + (slot << 4), p);
    v128.store(motile + (slot << 4), f32x4(load<f32>(mx + from), load<f32>(my + from), load<f32>(mz + from), 0));
  }
  // The row behind the last pads lists: out of everyone's reach.
  const nowhere = f32x4(1e9, 0, 0, 0);
  v128.store(center + (<usize>n << 4), nowhere);
  v128.store(address(block, at.nextWord) + (<usize>n << 4), nowhere);
}

/** Fill one grid with the bodies of its size: part 0 the small, part 1 the big. */
export function mechanicsBin(part: i32, parts: i32, block: usize, center: usize): void {
  const grid = gridOf(block, part);
  if (number(grid, at.largestWord) < 0) return;
  const n = word(block, at.nWord);
  const bigRadius = number(block, at.bigRadiusWord);
  const first = address(grid, at.firstWord), binOf = address(block, at.binOfWord);
  const size = address(block, at.sizeWord), stick = address(block, at.stickWord);
  clearBins(grid);
  for (let i: usize = 0; i < <usize>n; i++) {
    if (<i32>(load<f32>(size + (i << 2)) > bigRadius) != part) continue;
    const p = center + (i << 4);
    const bin = binAt(grid, load<f32>(p), load<f32>(p, 4), load<f32>(p, 8));
    store<i32>(binOf + (i << 2), bin);
    countIn(first, bin);
  }
  sumBins(grid);
  const mx = address(grid, at.memberXWord), my = address(grid, at.memberYWord), mz = address(grid, at.memberZWord);
  const mr = address(grid, at.memberRadiusWord), ma = address(grid, at.memberAdhesionWord), ms = address(grid, at.memberSlotWord);
  for (let i: usize = 0; i < <usize>n; i++) {
    const r = load<f32>(size + (i << 2));
    if (<i32>(r > bigRadius) != part) continue;
    const to = <usize>takePlace(first, load<i32>(binOf + (i << 2))) << 2;
    const p = center + (i << 4);
    store<f32>(mx + to, load<f32>(p));
    store<f32>(my + to, load<f32>(p, 4));
    store<f32>(mz + to, load<f32>(p, 8));
    store<f32>(mr + to, r);
    store<f32>(ma + to, load<f32>(stick + (i << 2)));
    store<i32>(ms + to, <i32>i);
  }
}

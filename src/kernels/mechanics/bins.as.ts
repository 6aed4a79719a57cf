// Counting sort of bodies into bins, the small before the big, so that neighbors in space are neighbors in memory.
import * as at from './layout';
import { address, awaited, beginOf, gridOf, length2, number, reportOf, word } from './block.as';

@inline export function binAlong(value: f32, per: f32, bins: i32): i32 {
  return min(max(<i32>floor<f32>(value * per), 0), bins - 1);
}
@inline function binAt(grid: usize, x: f32, y: f32, z: f32): i32 {
  const nx = word(grid, at.binsXWord), ny = word(grid, at.binsYWord), nz = word(grid, at.binsZWord);
  const bx = binAlong(x, number(grid, at.perXWord), nx);
  const by = binAlong(y, number(grid, at.perYWord), ny);
  const bz = binAlong(z, number(grid, at.perZWord), nz);
  return word(grid, at.binsBeforeWord) + (bz * ny + by) * nx + bx;
}
@inline function isWithin(value: f32, low: f32, high: f32): bool {
  return value >= low && value <= high;
}

/** Whether every number of one range of rows can be used, how far motility carries bodies, and how large and sticky they are. */
export function mechanicsSurvey(part: i32, parts: i32, block: usize, time: f32): void {
  const n = word(block, at.nWord);
  const report = reportOf(block, part);
  const x = address(block, at.xWord), y = address(block, at.yWord), z = address(block, at.zWord);
  const radius = address(block, at.radiusWord), mobility = address(block, at.mobilityWord), adhesion = address(block, at.adhesionWord);
  const mx = address(block, at.mxWord), my = address(block, at.myWord), mz = address(block, at.mzWord);
  const lx = number(block, at.lengthWord), ly = number(block, at.lengthWord + 1), lz = number(block, at.lengthWord + 2);
  const start = address(block, at.startWord);
  let isFit = true;
  let least: f32 = Infinity, most: f32 = -Infinity, radii: f32 = 0, travels: f32 = 0;
  for (let i = <usize>beginOf(part, parts, n), stop = <usize>beginOf(part + 1, parts, n); i < stop; i++) {
    const o = i << 2;
    const p = f32x4(load<f32>(x + o), load<f32>(y + o), load<f32>(z + o), 0);
    const m = f32x4(load<f32>(mx + o), load<f32>(my + o), load<f32>(mz + o), 0);
    const r = load<f32>(radius + o), a = load<f32>(adhesion + o), free = load<f32>(mobility + o);
    const speed = f32x4.extract_lane(m, 0) + f32x4.extract_lane(m, 1) + f32x4.extract_lane(m, 2);
    isFit = isFit && isWithin(f32x4.extract_lane(p, 0), 0, lx) && isWithin(f32x4.extract_lane(p, 1), 0, ly)
      && isWithin(f32x4.extract_lane(p, 2), 0, lz) && isWithin(r, 1e-3, 1e6) && isWithin(free, 0, 1)
      && isWithin(a, 0, 1e6) && isWithin(speed, -1e6, 1e6);
    const travel = free * time * sqrt<f32>(length2(m));
    v128.store(start + (i << 4), f32x4.replace_lane(p, 3, travel));
    least = min<f32>(least, a);
    most = max<f32>(most, a);
    radii += r;
    travels += travel;
  }
  store<i32>(report, <i32>isFit, at.isFitReport << 2);
  store<f32>(report, least, at.stickReport << 2);
  store<f32>(report, most, (at.stickReport + 1) << 2);
  store<f32>(report, radii, at.sumsReport << 2);
  store<f32>(report, travels, (at.sumsReport + 1) << 2);
}

@inline function slackOf(block: usize, travel: f32): f32 {
  return min<f32>(number(block, at.slackWord) + number(block, at.shareWord) * travel, number(block, at.mostSlackWord));
}
@inline function reachOf(block: usize, radius: f32, travel: f32): f32 {
  return number(block, at.stretchWord) * radius + slackOf(block, travel);
}

/** Name the bin of one range of rows. */
export function mechanicsBin(part: i32, parts: i32, block: usize): void {
  const n = word(block, at.nWord);
  const x = address(block, at.xWord), y = address(block, at.yWord), z = address(block, at.zWord);
  const radius = address(block, at.radiusWord), start = address(block, at.startWord), place = address(block, at.placeWord);
  const mx = address(block, at.mxWord), my = address(block, at.myWord), mz = address(block, at.mzWord), mobility = address(block, at.mobilityWord);
  const big = number(block, at.bigWord);
  let small: f32 = -1, largest: f32 = -1, slack: f32 = 0;
  for (let i = <usize>beginOf(part, parts, n), stop = <usize>beginOf(part + 1, parts, n); i < stop; i++) {
    const o = i << 2;
    const travel = load<f32>(start + (i << 4), 12);
    const reach = reachOf(block, load<f32>(radius + o), travel);
    slack = max<f32>(slack, slackOf(block, travel));
    const isBig = reach > big;
    if (isBig) largest = max<f32>(largest, reach);
    else small = max<f32>(small, reach);
    const home = awaited(block, f32x4(load<f32>(x + o), load<f32>(y + o), load<f32>(z + o), 0), f32x4(load<f32>(mx + o), load<f32>(my + o), load<f32>(mz + o), load<f32>(mobility + o)));
    store<i32>(place + o, binAt(gridOf(block, <i32>isBig), f32x4.extract_lane(home, 0), f32x4.extract_lane(home, 1), f32x4.extract_lane(home, 2)));
  }
  const report = reportOf(block, part);
  store<f32>(report, small, at.reachReport << 2);
  store<f32>(report, largest, (at.reachReport + 1) << 2);
  store<f32>(report, slack, at.slackReport << 2);
}

/** Turn the bin of every row into its slot. Bin b counts itself at first[b + 2]; after the sums first[b + 1] is its beginning, and after placing its end. */
export function mechanicsPlace(block: usize): void {
  const n = word(block, at.nWord);
  const big = gridOf(block, 1);
  const bins = word(big, at.binsBeforeWord) + word(big, at.binsXWord) * word(big, at.binsYWord) * word(big, at.binsZWord);
  const first = address(block, at.firstWord), place = address(block, at.placeWord);
  memory.fill(first, 0, (<usize>bins + 2) << 2);
  for (let o = place, stop = place + (<usize>n << 2); o < stop; o += 4) {
    const p = first + (<usize>load<u32>(o) << 2);
    store<i32>(p, load<i32>(p, 8) + 1, 8);
  }
  let sum = 0;
  for (let o = first, stop = first + ((<usize>bins + 2) << 2); o < stop; o += 4) {
    sum += load<i32>(o);
    store<i32>(o, sum);
  }
  for (let o = place, stop = place + (<usize>n << 2); o < stop; o += 4) {
    const p = first + (<usize>load<u32>(o) << 2);
    const slot = load<i32>(p, 4);
    store<i32>(p, slot + 1, 4);
    store<i32>(o, slot);
  }
  // The vectors behind the last pad lists: out of everyone's reach.
  const nowhere = f32x4(1e9, 0, 0, 1);
  v128.store(address(block, at.centerWord) + (<usize>n << 4), nowhere);
  v128.store(address(block, at.nextWord) + (<usize>n << 4), nowhere);
}

/** Copy one range of rows to their slots. */
export function mechanicsSort(part: i32, parts: i32, block: usize, center: usize): void {
  const n = word(block, at.nWord);
  const x = address(block, at.xWord), y = address(block, at.yWord), z = address(block, at.zWord);
  const radius = address(block, at.radiusWord), mobility = address(block, at.mobilityWord), adhesion = address(block, at.adhesionWord);
  const mx = address(block, at.mxWord), my = address(block, at.myWord), mz = address(block, at.mzWord);
  const start = address(block, at.startWord), place = address(block, at.placeWord), row = address(block, at.rowWord);
  const motile = address(block, at.motileWord), reach = address(block, at.reachWord), stick = address(block, at.stickWord);
  const built = address(block, at.builtWord);
  for (let i = <usize>beginOf(part, parts, n), stop = <usize>beginOf(part + 1, parts, n); i < stop; i++) {
    const o = i << 2;
    const slot = <usize>load<u32>(place + o);
    const r = load<f32>(radius + o), travel = load<f32>(start + (i << 4), 12);
    // Two bodies together use up their slacks; a little is left for rounding.
    const slack = <f32>0.96 * slackOf(block, travel);
    store<u32>(row + (slot << 2), <u32>i);
    store<f32>(reach + (slot << 2), reachOf(block, r, travel));
    store<f32>(stick + (slot << 2), load<f32>(adhesion + o));
    const p = f32x4(load<f32>(x + o), load<f32>(y + o), load<f32>(z + o), r);
    const m = f32x4(load<f32>(mx + o), load<f32>(my + o), load<f32>(mz + o), load<f32>(mobility + o));
    v128.store(center + (slot << 4), p);
    v128.store(motile + (slot << 4), m);
    v128.store(built + (slot << 4), f32x4.replace_lane(awaited(block, p, m), 3, slack * slack));
  }
}

/** Put the centers of one range of slots back into the caller's rows. */
export function mechanicsUnsort(part: i32, parts: i32, block: usize, center: usize): void {
  const n = word(block, at.nWord);
  const x = address(block, at.xWord), y = address(block, at.yWord), z = address(block, at.zWord), row = address(block, at.rowWord);
  for (let slot = <usize>beginOf(part, parts, n), stop = <usize>beginOf(part + 1, parts, n); slot < stop; slot++) {
    const o = <usize>load<u32>(row + (slot << 2)) << 2;
    const p = v128.load(center + (slot << 4));
    v128.store_lane<f32>(x + o, p, 0);
    v128.store_lane<f32>(y + o, p, 1);
    v128.store_lane<f32>(z + o, p, 2);
  }
}

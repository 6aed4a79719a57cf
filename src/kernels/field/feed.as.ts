// Twin of feed.ts: four voxels at a time as if there were no walls, then again, one by one, those that have one.

// @ts-ignore: decorator
@inline export function numberAt(feed: usize, i: i32): f64 { return load<f64>(feed + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline export function addressAt(feed: usize, i: i32): usize { return <usize>numberAt(feed, i); }

// @ts-ignore: decorator
@inline
function joined(low: v128, high: v128): v128 {
  return v128.shuffle<f32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

export function fieldAssemble(part: i32, parts: i32, table: usize): void {
  assemble(load<u32>(table + (<usize>part << 2)));
}

export function assemble(feed: usize): void {
  const storage = numberAt(feed, 0);
  const kept = storage + numberAt(feed, 1);
  const half = numberAt(feed, 2);
  const exchange = numberAt(feed, 3);
  const grain = numberAt(feed, 4);
  const faintest = numberAt(feed, 5);
  const voxels = <i32>numberAt(feed, 6);
  const walls = <i32>numberAt(feed, 7);
  const c = addressAt(feed, 8);
  const reaction = addressAt(feed, 9);
  const source = addressAt(feed, 10);
  const supply = addressAt(feed, 11);
  const uptake = addressAt(feed, 12);
  const demand = addressAt(feed, 13);
  const wallVoxel = addressAt(feed, 14);
  const wallArea = addressAt(feed, 15);
  const wallSupply = addressAt(feed, 16);
  const grains = f64x2.splat(grain);
  const halves = f64x2.splat(half);
  const storages = f64x2.splat(storage);
  const faint = f64x2.splat(faintest);
  const zero = f64x2.splat(0);
  let changed = zero;
  let heard = zero;
  let w = 0;
  let next = walls > 0 ? load<i32>(wallVoxel) : voxels;
  for (let v = 0; v < voxels; v += 4) {
    const four = <usize>v << 2;
    const eight = <usize>v << 3;
    const level = v128.load(c + four);
    const levelLow = f64x2.promote_low_f32x4(level);
    const levelHigh = f64x2.promote_low_f32x4(v128.shuffle<f32>(level, level, 2, 3, 0, 1));
    let lossLow = f64x2.splat(kept);
    let lossHigh = lossLow;
    if (uptake != 0) {
      lossLow = f64x2.add(lossLow, f64x2.mul(v128.load(uptake + eight), grains));
      lossHigh = f64x2.add(lossHigh, f64x2.mul(v128.load(uptake + eight, 16), grains));
    }
    if (demand != 0) {
      const low = f64x2.mul(v128.load(demand + eight), grains);
      const high = f64x2.mul(v128.load(demand + eight, 16), grains);
      lossLow = f64x2.add(lossLow, f64x2.div(low, f64x2.add(levelLow, halves)));
      lossHigh = f64x2.add(lossHigh, f64x2.div(high, f64x2.add(levelHigh, halves)));
    }
    let gainLow = f64x2.mul(storages, levelLow);
    let gainHigh = f64x2.mul(storages, levelHigh);
    if (supply != 0) {
      gainLow = f64x2.add(f64x2.mul(v128.load(supply + eight), grains), gainLow);
      gainHigh = f64x2.add(f64x2.mul(v128.load(supply + eight, 16), grains), gainHigh);
    }
    const before = v128.load(reaction + four);
    v128.store(reaction + four, joined(lossLow, lossHigh));
    v128.store(source + four, joined(v128.andnot(gainLow, f64x2.lt(gainLow, faint)), v128.andnot(gainHigh, f64x2.lt(gainHigh, faint))));
    while (next < v + 4) {
      const f = <usize>next << 2;
      const e = <usize>next << 3;
      const here = <f64>load<f32>(c + f);
      const taken = uptake != 0 ? load<f64>(uptake + e) * grain : 0;
      const consumed = demand != 0 ? (load<f64>(demand + e) * grain) / (here + half) : 0;
      const given = supply != 0 ? load<f64>(supply + e) * grain : 0;
      const gain = given + exchange * load<f64>(wallSupply + (<usize>w << 3)) + storage * here;
      store<f32>(reaction + f, <f32>(kept + taken + consumed + exchange * load<f64>(wallArea + (<usize>w << 3))));
      store<f32>(source + f, <f32>(gain < faintest ? 0 : gain));
      w++;
      next = w < walls ? load<i32>(wallVoxel + (<usize>w << 2)) : voxels;
    }
    changed = v128.or(changed, f32x4.ne(before, v128.load(reaction + four)));
    heard = v128.or(heard, v128.or(f32x4.ne(level, zero), f32x4.ne(v128.load(source + four), zero)));
  }
  store<f64>(feed, (v128.any_true(changed) ? 1 : 0) + (v128.any_true(heard) ? 2 : 0), 17 << 3);
}

// Cells become bodies and bodies cells again: see contract.ts, and layout.ts for the table.
import * as at from './layout';
import { column, word } from './table.as';
import { wander } from './wander.as';

/** Note the first body of each block of positions; gives how many bodies there are. */
export function motionCount(table: usize, count: i32): i32 {
  const order = column(table, at.orderWord), inBlood = column(table, at.inBloodWord), first = column(table, at.firstWord);
  let n = 0;
  for (let p = 0; p < count; p++) {
    if (p % at.block == 0) store<i32>(first + (<usize>(p / at.block) << 2), n);
    n += i32(load<u8>(inBlood + <usize>load<u32>(order + (<usize>p << 2))) != 1);
  }
  return n;
}

/** One block of positions. */
export function motionSetOut(
  part: i32, parts: i32, table: usize, growth: f64, purpose: u32, tick: u32, seedLow: u32, seedHigh: u32,
): void {
  const runs = column(table, at.runsWord);
  let n = load<i32>(column(table, at.firstWord) + (<usize>part << 2));
  let kind = column(table, at.kindsWord);
  let fastest: f64 = 0;
  for (let t = 0, types = word(table, at.typesWord); t < types; t++, kind += at.kindBytes) {
    const from = max(part * at.block, load<i32>(runs + (<usize>t << 2))), to = min((part + 1) * at.block, load<i32>(runs + (<usize>t << 2), 4));
    if (from >= to) continue;
    const after = embody(table, kind, from, to, n, growth);
    if (load<i32>(kind, at.kindMoves)) fastest = max<f64>(fastest, wander(table, kind, n, after, purpose, tick, seedLow, seedHigh));
    n = after;
  }
  store<f64>(column(table, at.fastestWord) + (<usize>part << 3), fastest);
}

/** Cells of one type grow and become bodies from n on; mx gets the speed and my the attraction of those that are free to move. */
function embody(table: usize, kind: usize, from: i32, to: i32, n: i32, growth: f64): i32 {
  const order = column(table, at.orderWord), inBlood = column(table, at.inBloodWord), radii = column(table, at.radiusWord), sizes = column(table, at.sizeWord);
  const x = column(table, at.xWord), y = column(table, at.yWord), z = column(table, at.zWord), id = column(table, at.idWord), holder = column(table, at.holderWord);
  const speed = column(table, at.motilityWord), bias = column(table, at.attractionWord);
  const row = column(table, at.rowWord), key = column(table, at.keyWord), radius = column(table, at.bodyRadiusWord);
  const bx = column(table, at.bodyXWord), by = column(table, at.bodyYWord), bz = column(table, at.bodyZWord);
  const mobility = column(table, at.mobilityWord), adhesion = column(table, at.adhesionWord);
  const mx = column(table, at.mxWord), my = column(table, at.myWord), mz = column(table, at.mzWord);
  const grown = load<f64>(kind), moves = load<i32>(kind, at.kindMoves) != 0, held = <f32>load<f64>(table, at.heldWord << 2);
  for (let p = <usize>from << 2, stop = <usize>to << 2; p < stop; p += 4) {
    const i = load<u32>(order + p), o = <usize>i << 2;
    const r: f64 = load<f32>(radii + o), now = <f32>(r + (grown * <f64>load<f32>(sizes + p) - r) * growth);
    store<f32>(radii + o, now);
    if (load<u8>(inBlood + <usize>i) == 1) continue;
    const to = <usize>n << 2, isFree = load<u32>(holder + o) == 0, goes = moves && isFree;
    store<u32>(row + to, i);
    store<u32>(key + to, load<u32>(id + o));
    store<f32>(bx + to, load<f32>(x + o));
    store<f32>(by + to, load<f32>(y + o));
    store<f32>(bz + to, load<f32>(z + o));
    store<f32>(radius + to, now);
    store<f32>(mobility + to, !moves ? 0 : isFree ? 1 : held);
    store<f32>(adhesion + to, 1);
    store<f32>(mx + to, goes ? load<f32>(speed + p) : 0);
    store<f32>(my + to, goes ? load<f32>(bias + p) : 0);
    store<f32>(mz + to, 0);
    n++;
  }
  return n;
}

/** One block of bodies. */
export function motionSettle(part: i32, parts: i32, table: usize, n: i32, share: f64): void {
  const row = column(table, at.rowWord), bx = column(table, at.bodyXWord), by = column(table, at.bodyYWord), bz = column(table, at.bodyZWord);
  const x = column(table, at.xWord), y = column(table, at.yWord), z = column(table, at.zWord);
  const crowding = column(table, at.crowdingWord), pressure = column(table, at.pressureWord);
  for (let from = <usize>(part * at.block) << 2, stop = <usize>min(n, (part + 1) * at.block) << 2; from < stop; from += 4) {
    const o = <usize>load<u32>(row + from) << 2;
    store<f32>(x + o, load<f32>(bx + from));
    store<f32>(y + o, load<f32>(by + from));
    store<f32>(z + o, load<f32>(bz + from));
    const c: f64 = load<f32>(crowding + o);
    store<f32>(crowding + o, <f32>(c + (<f64>load<f32>(pressure + from) - c) * share));
  }
}

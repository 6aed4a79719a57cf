// Random directions of bodies side by side, bent up a gradient: see contract.ts. Lots of four and directions of two at a time.
import * as at from './layout';
import { drawFour, lowerLots, upperLots } from '../random/philox.as';
import { column } from './table.as';
import { cosines, sines, turn } from './turn.as';
import { uphill, ux, uy, uz } from './uphill.as';

/** The directions of two bodies; every instance, so every thread, has its own. */
let wx: v128 = f64x2.splat(0);
let wy: v128 = f64x2.splat(0);
let wz: v128 = f64x2.splat(0);

/** Two numbers in double precision. */
@inline function two(column: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(column));
}

/** Two unit vectors of two lots each. */
@inline function direct(u: v128, v: v128): void {
  const one = f64x2.splat(1), up = f64x2.sub(f64x2.mul(f64x2.splat(2), u), one);
  const flat = f64x2.sqrt(f64x2.pmax(f64x2.splat(0), f64x2.sub(one, f64x2.mul(up, up))));
  turn(f64x2.mul(f64x2.splat(6.283185307179586), v));
  wx = f64x2.mul(flat, cosines);
  wy = f64x2.mul(flat, sines);
  wz = up;
}

/** w + bias · (u − w) where there is a bias. */
@inline function bent(w: v128, bias: v128, u: v128, isBent: v128): v128 {
  return v128.bitselect(f64x2.add(w, f64x2.mul(bias, f64x2.sub(u, w))), w, isBent);
}

/** Bend the directions of the bodies at byte offset `o` and behind it up the gradient. */
function bend(table: usize, kind: usize, o: usize, bias: v128): void {
  const c = <usize>load<u32>(kind, at.kindLevel), D = <usize>load<u32>(kind, at.kindDiffusion);
  const x = column(table, at.bodyXWord) + o, y = column(table, at.bodyYWord) + o, z = column(table, at.bodyZWord) + o;
  let vx = f64x2.splat(0), vy = vx, vz = vx;
  if (f64x2.extract_lane(bias, 0) > 0) {
    uphill(table, c, D, load<f32>(x), load<f32>(y), load<f32>(z));
    vx = f64x2.splat(ux);
    vy = f64x2.splat(uy);
    vz = f64x2.splat(uz);
  }
  if (f64x2.extract_lane(bias, 1) > 0) {
    uphill(table, c, D, load<f32>(x, 4), load<f32>(y, 4), load<f32>(z, 4));
    vx = f64x2.replace_lane(vx, 1, ux);
    vy = f64x2.replace_lane(vy, 1, uy);
    vz = f64x2.replace_lane(vz, 1, uz);
  }
  const isBent = f64x2.gt(bias, f64x2.splat(0));
  wx = bent(wx, bias, vx, isBent);
  wy = bent(wy, bias, vy, isBent);
  wz = bent(wz, bias, vz, isBent);
}

/** Write one component of two motilities, or of the first alone; gives them back as they were rounded. */
@inline function tell(to: usize, component: v128, isAlone: bool): v128 {
  const told = f32x4.demote_f64x2_zero(component);
  if (isAlone) v128.store32_lane(to, told, 0);
  else v128.store64_lane(to, told, 0);
  return f64x2.promote_low_f32x4(told);
}

/** Two bodies from n on, or the last alone, take their directions; gives how many of its radii the hastier wants to go, 1/h. */
function go(table: usize, kind: usize, n: i32, stop: i32, u: v128, v: v128): f64 {
  const o = <usize>n << 2, isAlone = n + 1 >= stop;
  const mx = column(table, at.mxWord) + o, my = column(table, at.myWord) + o, mz = column(table, at.mzWord) + o;
  const speed = two(mx), bias = two(my);
  direct(u, v);
  if (load<u32>(kind, at.kindLevel) != 0 && v128.any_true(f64x2.gt(bias, f64x2.splat(0)))) bend(table, kind, o, bias);
  // Who stays has no sign of the direction it did not take.
  const goes = f64x2.ne(speed, f64x2.splat(0));
  const x = tell(mx, v128.and(f64x2.mul(speed, wx), goes), isAlone);
  const y = tell(my, v128.and(f64x2.mul(speed, wy), goes), isAlone);
  const z = tell(mz, v128.and(f64x2.mul(speed, wz), goes), isAlone);
  const length = f64x2.sqrt(f64x2.add(f64x2.add(f64x2.mul(x, x), f64x2.mul(y, y)), f64x2.mul(z, z)));
  const haste = f64x2.div(f64x2.mul(two(column(table, at.mobilityWord) + o), length), two(column(table, at.bodyRadiusWord) + o));
  return isAlone ? f64x2.extract_lane(haste, 0) : max<f64>(f64x2.extract_lane(haste, 0), f64x2.extract_lane(haste, 1));
}

/** The bodies of one type from n to `stop` take directions; mx holds their speeds and my their attractions, which are overwritten. */
export function wander(table: usize, kind: usize, n: i32, stop: i32, purpose: u32, tick: u32, seedLow: u32, seedHigh: u32): f64 {
  const key = column(table, at.keyWord);
  let fastest: f64 = 0;
  for (; n < stop; n += 4) {
    const ids = v128.load(key + (<usize>n << 2));
    drawFour(ids, i32x4.splat(0), purpose, tick, seedLow, seedHigh);
    const u = lowerLots(), upperU = upperLots();
    drawFour(ids, i32x4.splat(1), purpose, tick, seedLow, seedHigh);
    const v = lowerLots(), upperV = upperLots();
    fastest = max<f64>(fastest, go(table, kind, n, stop, u, v));
    if (n + 2 < stop) fastest = max<f64>(fastest, go(table, kind, n + 2, stop, upperU, upperV));
  }
  return fastest;
}

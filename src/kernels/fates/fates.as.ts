// Who dies or moves: see contract.ts for what is computed, and for the table.
import { exp, pow, wholePower } from '../../core/math.as';
import { blockOf, endOf, firstOf, lotsOf, report } from '../blocks.as';
import { sample, voxelOf } from '../field/points.as';
import { grains } from '../grains.as';
import { drawFour, lowerLots, upperLots } from '../random/philox.as';

/** Fates, as in contract.ts. */
const dies: u32 = 0;
const diesOfDamage: u32 = 1;
const moves: u32 = 2;
const unknown: u32 = 3;
const ended: u32 = 4;

// @ts-ignore: decorator
@inline function column(table: usize, word: i32): usize {
  return <usize>load<u32>(table + (<usize>word << 2));
}
// @ts-ignore: decorator
@inline function value(column: usize, at: usize): f64 {
  return load<f32>(column + at);
}

/** One block: who of its cells dies or moves. */
export function drawFates(
  part: i32, parts: i32, table: usize, areAllOpen: i32,
  tick: u32, seedLow: u32, seedHigh: u32, whether: u32, what: u32,
  dt: f64, reach: f64, spacing: f64, damageDeath: f64, damagePower: f64,
): void {
  const block = blockOf(column(table, 0), part);
  const order = column(table, 2), phase = column(table, 3), inBlood = column(table, 4), id = column(table, 5);
  const maturity = column(table, 6), damage = column(table, 7), holder = column(table, 8);
  const death = column(table, 13), egress = column(table, 14), homing = column(table, 15);
  const maturation = column(table, 16), threshold = column(table, 17);
  const first = firstOf(block), end = endOf(block), lots = lotsOf(block);
  let into = column(table, 1) + (<usize>first << 2);
  const found = into;
  let ending: f64 = 0, leaving: f64 = 0, returning: f64 = 0;
  // Many cells in a row have the same rate.
  let rate: f64 = 0, probability: f64 = 0;
  let drawn = -1;
  for (let p = first; p < end; p++) {
    const at = <usize>p << 2;
    const i = load<u32>(order + at), row = <usize>i << 2;
    const isInBlood = load<u8>(inBlood + i) == 1;
    if (load<u8>(phase + i) == ended) store<f32>(maturity + row, <f32>(value(maturity, row) + value(maturation, at) * dt));
    const harmed = damageHazard(value(damage, row), value(threshold, at), damageDeath, damagePower);
    const dying = value(death, at) + harmed;
    let moving: f64 = 0;
    if (isInBlood) moving = value(homing, at);
    else if (value(egress, at) > 0 && load<u32>(holder + row) == 0 && isAtExit(table, row, reach, spacing, areAllOpen)) {
      moving = value(egress, at);
    }
    const hazard = dying + moving;
    if (hazard == 0) continue;
    let kind = unknown;
    if (hazard > 0) {
      if (hazard != rate) {
        rate = hazard;
        probability = 1 - exp(-hazard * dt);
      }
      ending += grains(probability * dying / hazard);
      if (hazard != dying) {
        const likely = grains(probability * moving / hazard);
        if (isInBlood) returning += likely;
        else leaving += likely;
      }
      if (drawn != p - first >> 2) {
        drawn = p - first >> 2;
        const four = first + (drawn << 2);
        drawFour(idsOf(four, end, order, id), i32x4.splat(0), whether, tick, seedLow, seedHigh);
        v128.store(lots, lowerLots());
        v128.store(lots, upperLots(), 16);
      }
      if (!(load<f64>(lots + (<usize>(p - first & 3) << 3)) < probability)) continue;
      drawFour(i32x4.splat(load<u32>(id + row)), i32x4.splat(0), what, tick, seedLow, seedHigh);
      const isDying = f64x2.extract_lane(lowerLots(), 0) * hazard < dying;
      kind = !isDying ? moves : harmed > value(death, at) ? diesOfDamage : dies;
    }
    store<u32>(into, (<u32>p << 2) + kind);
    into += 4;
  }
  report(block, <i32>((into - found) >> 2), ending, leaving, returning);
}

/** Ids of four cells side by side; behind the last, its own again. */
function idsOf(p: i32, end: i32, order: usize, id: usize): v128 {
  const last = end - 1;
  let ids = i32x4.splat(idAt(p, order, id));
  ids = i32x4.replace_lane(ids, 1, idAt(min(p + 1, last), order, id));
  ids = i32x4.replace_lane(ids, 2, idAt(min(p + 2, last), order, id));
  return i32x4.replace_lane(ids, 3, idAt(min(p + 3, last), order, id));
}
// @ts-ignore: decorator
@inline function idAt(p: i32, order: usize, id: usize): i32 {
  return load<i32>(id + (<usize>load<u32>(order + (<usize>p << 2)) << 2));
}

function damageHazard(damage: f64, threshold: f64, greatest: f64, power: f64): f64 {
  if (damage <= 0) return 0;
  const ratio = threshold / damage;
  if (ratio == Infinity) return 0;
  const isWhole = power == floor(power) && power <= 8;
  return greatest / (1 + (isWhole ? wholePower(ratio, power) : pow(ratio, power)));
}

/** Whether a cell in the tissue is within reach of a wall through which it may leave. */
function isAtExit(table: usize, row: usize, reach: f64, spacing: f64, areAllOpen: i32): bool {
  const x = value(column(table, 9), row), y = value(column(table, 10), row), z = value(column(table, 11), row);
  const nx = <i32>column(table, 21), ny = <i32>column(table, 22), nz = <i32>column(table, 23);
  if (sample(nx, ny, nz, spacing, column(table, 18), x, y, z) - value(column(table, 12), row) > reach) return false;
  if (areAllOpen) return true;
  const segment = load<i32>(column(table, 19) + (<usize>voxelOf(nx, ny, nz, spacing, x, y, z) << 2));
  return segment < 0 || load<u8>(column(table, 20) + <usize>segment) == 1;
}

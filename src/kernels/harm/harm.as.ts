// Uptake of drugs and damage by them: see contract.ts for what is computed, contract.ts and wasm.ts for the tables.
import { exp } from '../../core/math.as';
import { blockOf, endOf, firstOf, runOf } from '../blocks.as';
import { voxelOf } from '../field/points.as';

// @ts-ignore: decorator
@inline function column(table: usize, word: i32): usize {
  return <usize>load<u32>(table + (<usize>word << 2));
}
// @ts-ignore: decorator
@inline function value(column: usize, at: usize): f64 {
  return load<f32>(column + at);
}
/** An address, kept as a number. */
// @ts-ignore: decorator
@inline function addressIn(drug: usize, number: i32): usize {
  return <usize>load<f64>(drug + (<usize>number << 3));
}

/** One block: what its cells hold of each drug, and their damage. */
export function harmCells(part: i32, parts: i32, table: usize, drugs: i32, dt: f64, spacing: f64): void {
  const block = blockOf(column(table, 0), part);
  const order = column(table, 1), phase = column(table, 2), inBlood = column(table, 3);
  const xs = column(table, 4), ys = column(table, 5), zs = column(table, 6);
  const damage = column(table, 7), repair = column(table, 8);
  const nx = <i32>column(table, 9), ny = <i32>column(table, 10), nz = <i32>column(table, 11);
  const first = column(table, 13), last = first + <usize>drugs * 128;
  const run = runOf(block);
  const firstRate = column(table, 12) + (column(table, 14 + run) << 4), lastRate = column(table, 12) + (column(table, 15 + run) << 4);
  // Many cells in a row have the same rate of repair.
  let rate: f64 = 0, kept: f64 = 1;
  for (let p = firstOf(block), end = endOf(block); p < end; p++) {
    const at = <usize>p << 2;
    const i = <usize>load<u32>(order + at), row = i << 2;
    const isInBlood = load<u8>(inBlood + i) == 1;
    const voxel = isInBlood ? 0 : voxelOf(nx, ny, nz, spacing, value(xs, row), value(ys, row), value(zs, row));
    for (let drug = first; drug < last; drug += 128) takeUp(drug, row, <usize>voxel << 2, isInBlood);
    let damaging: f64 = 0;
    for (let entry = firstRate; entry < lastRate; entry += 16) {
      const drug = first + addressIn(entry, 0) * 128;
      const a = value(addressIn(drug, 0), row);
      if (!(a > 0)) continue;
      const half = load<f64>(drug, 72);
      const effect = half == 0 ? a : a * (1 + half) / (half + a);
      damaging += load<f64>(entry, 8) * effect * load<f64>(drug + (<usize>load<u8>(phase + i) << 3), 80);
    }
    const before = value(damage, row);
    if (before == 0 && damaging == 0) continue;
    const asked = value(repair, at);
    if (asked != rate) {
      rate = asked;
      kept = exp(-rate * dt);
    }
    const steady = damaging / rate;
    store<f32>(damage + row, <f32>(rate > 0 ? steady + (before - steady) * kept : before + damaging * dt));
  }
}

function takeUp(drug: usize, row: usize, voxel: usize, isInBlood: bool): void {
  const held = addressIn(drug, 0) + row;
  let steady = load<f64>(drug, 56);
  if (!isInBlood) {
    const c = value(addressIn(drug, 1), voxel), gas = addressIn(drug, 2);
    const reference = load<f64>(drug, 24), saturation = load<f64>(drug, 32), half = load<f64>(drug, 40), least = load<f64>(drug, 48);
    const pressure = gas == 0 ? 0 : value(gas, voxel);
    const active: f64 = half == Infinity ? 1 : least + (1 - least) * half / (half + pressure);
    steady = active * (saturation == 0 ? c / reference : c * (saturation + reference) / (reference * (saturation + c)));
  }
  store<f32>(held, <f32>(steady + (<f64>load<f32>(held) - steady) * load<f64>(drug, 64)));
}

// Twin of reference.ts: part p works on the traffic whose numbers lie at entry p of a table.
import { inBloodStream } from '../arrangement/crowd.as';

// @ts-ignore: decorator
@inline function numberAt(numbers: usize, i: i32): f64 { return load<f64>(numbers + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline function u32At(column: usize, i: i32): u32 { return load<u32>(column + (<usize>i << 2)); }
// @ts-ignore: decorator
@inline function add(column: usize, v: u32, amount: f64): void {
  const at = column + (<usize>v << 3);
  store<f64>(at, load<f64>(at) + amount);
}

export function gatherTraffic(part: i32, parts: i32, table: usize, order: usize, voxel: usize): void {
  const numbers = <usize>u32At(table, part);
  const supply = <usize>numberAt(numbers, 0), uptake = <usize>numberAt(numbers, 2), demand = <usize>numberAt(numbers, 4);
  for (let i = 0; i < 6; i += 2) memory.fill(<usize>numberAt(numbers, i), 0, <usize>numberAt(numbers, i + 1) << 3);
  const trades = <i32>numberAt(numbers, 6);
  for (let k = 0; k < trades; k++) {
    const trade = numbers + 56 * <usize>(k + 1);
    const from = <i32>numberAt(trade, 0), to = <i32>numberAt(trade, 1);
    give(supply, trade, from, to, order, voxel);
    addAround(uptake, numberAt(trade, 3), from, to, voxel);
    addAround(demand, numberAt(trade, 4), from, to, voxel);
  }
}

function give(supply: usize, trade: usize, from: i32, to: i32, order: usize, voxel: usize): void {
  const given = numberAt(trade, 2);
  const intensity = <usize>numberAt(trade, 5);
  const isOfVoxels = numberAt(trade, 6) != 0;
  if (!(given > 0)) return;
  for (let p = from; p < to; p++) {
    const v = u32At(voxel, p);
    if (v == inBloodStream) continue;
    const i = isOfVoxels ? v : u32At(order, p);
    add(supply, v, floor<f64>(given * <f64>load<f32>(intensity + (<usize>i << 2)) + 0.5));
  }
}

function addAround(column: usize, amount: f64, from: i32, to: i32, voxel: usize): void {
  if (!(amount > 0)) return;
  for (let p = from; p < to; p++) {
    const v = u32At(voxel, p);
    if (v != inBloodStream) add(column, v, amount);
  }
}

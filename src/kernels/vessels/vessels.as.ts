// Twin of reference.ts and carry.ts. A stream is thirteen f64: solubility, capacity, half saturation and power of the carrier, level at
// the inlets, permeability, addresses of vessels, shares and levels, whether the substance is carried, three columns of work per node.
// Vessels are twelve u32: nodes, segments, then addresses.
import { contentAt, hold, levelAt, solubility } from './carrier.as';
import { contentAtEnd, levelAtEnd, meanOnTheWay, passThroughWall } from './passage.as';

// @ts-ignore: decorator
@inline function numberAt(stream: usize, i: i32): f64 { return load<f64>(stream + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline function addressAt(stream: usize, i: i32): usize { return <usize>numberAt(stream, i); }
// @ts-ignore: decorator
@inline function columnOf(vessels: usize, i: i32): usize { return <usize>load<u32>(vessels + (<usize>i << 2)); }
// @ts-ignore: decorator
@inline function i32At(column: usize, i: i32): i32 { return load<i32>(column + (<usize>i << 2)); }
// @ts-ignore: decorator
@inline function f32At(column: usize, i: i32): f64 { return <f64>load<f32>(column + (<usize>i << 2)); }
// @ts-ignore: decorator
@inline function f64At(column: usize, i: i32): f64 { return load<f64>(column + (<usize>i << 3)); }
// @ts-ignore: decorator
@inline function put(column: usize, i: i32, value: f64): void { store<f64>(column + (<usize>i << 3), value); }

// @ts-ignore: decorator
@inline export function isCarried(stream: usize): bool { return numberAt(stream, 9) != 0; }

export function supplyThrough(stream: usize, supply: usize, walls: i32): void {
  const vessels = addressAt(stream, 6), share = addressAt(stream, 7), level = addressAt(stream, 8);
  const segments = i32At(vessels, 1);
  const start = columnOf(vessels, 8), area = columnOf(vessels, 10), place = columnOf(vessels, 11);
  memory.fill(supply, 0, <usize>walls << 3);
  for (let g = 0; g < segments; g++) {
    const open = f64At(share, g), within = f32At(level, g);
    for (let e = i32At(start, g), end = i32At(start, g + 1); e < end; e++) {
      const p = i32At(place, e);
      put(supply, p, f64At(supply, p) + open * f32At(area, e) * within);
    }
  }
}

let wall: f64 = 0;
let outside: f64 = 0;

/** Area of a segment's wall, and the mean level outside it. */
function lookOutside(vessels: usize, g: i32, tissue: usize): void {
  const start = columnOf(vessels, 8), voxel = columnOf(vessels, 9), area = columnOf(vessels, 10);
  let sum: f64 = 0;
  wall = 0;
  for (let e = i32At(start, g), end = i32At(start, g + 1); e < end; e++) {
    wall += f32At(area, e);
    sum += f32At(area, e) * f32At(tissue, i32At(voxel, e));
  }
  outside = wall > 0 ? sum / wall : 0;
}

export function carry(stream: usize, tissue: usize): void {
  hold(stream);
  const inlet = numberAt(stream, 4), permeability = numberAt(stream, 5);
  const vessels = addressAt(stream, 6), share = addressAt(stream, 7), level = addressAt(stream, 8);
  const arrived = addressAt(stream, 10), volume = addressAt(stream, 11), expected = addressAt(stream, 12);
  const nodes = i32At(vessels, 0), segments = i32At(vessels, 1);
  const order = columnOf(vessels, 2), isEnd = columnOf(vessels, 3), start = columnOf(vessels, 4);
  const segment = columnOf(vessels, 5), next = columnOf(vessels, 6), flow = columnOf(vessels, 7);
  for (let n = 0; n < nodes; n++) {
    put(arrived, n, 0);
    put(volume, n, 0);
    put(expected, n, inlet);
  }
  for (let g = 0; g < segments; g++) {
    const still = f64At(flow, g) == 0;
    if (still) lookOutside(vessels, g, tissue);
    store<f32>(level + (<usize>g << 2), still ? <f32>outside : 0);
  }
  const fresh = contentAt(inlet);
  for (let n = 0; n < nodes; n++) {
    const node = i32At(order, n);
    const first = i32At(start, node), end = i32At(start, node + 1);
    let out: f64 = 0;
    for (let k = first; k < end; k++) out += abs(f64At(flow, i32At(segment, k)));
    if (load<u8>(isEnd + node) == 1 && out > f64At(volume, node)) {
      put(arrived, node, f64At(arrived, node) + (out - f64At(volume, node)) * fresh);
      put(volume, node, out);
    }
    if (out == 0 || f64At(volume, node) == 0) continue;
    const content = f64At(arrived, node) / f64At(volume, node);
    const here = levelAt(content, f64At(expected, node));
    for (let k = first; k < end; k++) {
      const g = i32At(segment, k);
      const q = abs(f64At(flow, g));
      lookOutside(vessels, g, tissue);
      passThroughWall(q, f64At(share, g) * (permeability * solubility * wall), outside, here, content);
      store<f32>(level + (<usize>g << 2), <f32>meanOnTheWay);
      const to = i32At(next, g);
      put(arrived, to, f64At(arrived, to) + q * contentAtEnd);
      put(volume, to, f64At(volume, to) + q);
      put(expected, to, levelAtEnd);
    }
  }
}

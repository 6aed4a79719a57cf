// A crowd as its table tells it: see arrangement/crowd.ts. Every instance, so every thread, has these variables of its own.

/** Stands for the voxel of a cell in blood. */
export const inBloodStream: u32 = 0xffffffff;

export let start: usize = 0;
export let xs: usize = 0;
export let ys: usize = 0;
export let zs: usize = 0;
export let radii: usize = 0;
export let kinds: usize = 0;
export let positions: usize = 0;
export let binOf: usize = 0;
export let nx: i32 = 0;
export let ny: i32 = 0;
export let nz: i32 = 0;
/** Bins per µm. */
export let perX: f64 = 0;
export let perY: f64 = 0;
export let perZ: f64 = 0;
/** Edges of bins, µm. */
export let edgeY: f64 = 0;
export let edgeZ: f64 = 0;
/** Of the block, µm. */
export let lengthY: f64 = 0;
export let lengthZ: f64 = 0;
/** Bits of the types in the second set of bins. */
export let rare: u32 = 0;

/** Look in this crowd from now on. */
export function lookIn(table: usize): void {
  start = <usize>load<f64>(table);
  xs = <usize>load<f64>(table, 8);
  ys = <usize>load<f64>(table, 16);
  zs = <usize>load<f64>(table, 24);
  radii = <usize>load<f64>(table, 32);
  kinds = <usize>load<f64>(table, 40);
  positions = <usize>load<f64>(table, 48);
  binOf = <usize>load<f64>(table, 56);
  nx = <i32>load<f64>(table, 64);
  ny = <i32>load<f64>(table, 72);
  nz = <i32>load<f64>(table, 80);
  perX = load<f64>(table, 88);
  perY = load<f64>(table, 96);
  perZ = load<f64>(table, 104);
  lengthY = load<f64>(table, 112);
  lengthZ = load<f64>(table, 120);
  rare = <u32><i32>load<f64>(table, 128);
  edgeY = lengthY / ny;
  edgeZ = lengthZ / nz;
}

/** Bins, of which there are two sets. */
export function binCount(): u32 {
  return nx * ny * nz;
}

/** Of the block, µm. */
export function longestEdge(): f64 {
  return max<f64>(<f64>nx / perX, max<f64>(lengthY, lengthZ));
}

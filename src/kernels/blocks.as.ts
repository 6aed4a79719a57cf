// Blocks of positions and what a kernel says of them: see blocks.ts.

// @ts-ignore: decorator
@inline export function blockOf(table: usize, part: i32): usize {
  return table + <usize>part * 80;
}
// @ts-ignore: decorator
@inline export function firstOf(block: usize): i32 {
  return load<i32>(block);
}
// @ts-ignore: decorator
@inline export function endOf(block: usize): i32 {
  return load<i32>(block, 4);
}
// @ts-ignore: decorator
@inline export function runOf(block: usize): i32 {
  return load<i32>(block, 8);
}
// @ts-ignore: decorator
@inline export function report(block: usize, found: i32, first: f64, second: f64, third: f64): void {
  store<i32>(block, found, 12);
  store<f64>(block, first, 16);
  store<f64>(block, second, 24);
  store<f64>(block, third, 32);
}
/** Room for the four lots of cells side by side. */
// @ts-ignore: decorator
@inline export function lotsOf(block: usize): usize {
  return block + 48;
}

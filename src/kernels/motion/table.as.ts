// Reading the table of layout.ts.

@inline export function word(table: usize, k: i32): i32 {
  return load<i32>(table + (<usize>k << 2));
}
@inline export function column(table: usize, k: i32): usize {
  return <usize>load<u32>(table + (<usize>k << 2));
}

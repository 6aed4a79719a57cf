// A number is a NaN or an infinity when all bits of its exponent are set. Adding the exponent's lowest bit carries into the
// sign then, and only then; so one sign among all sums tells.

// @ts-ignore: decorator
@inline
function carried(word: v128): v128 {
  return i32x4.add(v128.and(word, i32x4.splat(0x7f800000)), i32x4.splat(0x00800000));
}

/** Whether all of `count` f32 at this address are finite. */
function areFinite(address: usize, count: i32): bool {
  const end = address + (<usize>count << 2);
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let at = address;
  for (; at + 32 <= end; at += 32) {
    a = v128.or(a, carried(v128.load(at)));
    b = v128.or(b, carried(v128.load(at, 16)));
  }
  let rest = 0;
  for (; at < end; at += 4) rest |= (load<i32>(at) & 0x7f800000) + 0x00800000;
  return i32x4.bitmask(v128.or(a, b)) == 0 && rest >= 0;
}

/** Look at every `parts`-th of `columns` columns of `count` f32, whose addresses are in a table; the part's word of `found` is 1 when all are finite, else 0. */
export function lookAtColumns(part: i32, parts: i32, table: usize, columns: i32, count: i32, found: usize): void {
  let isFit = true;
  for (let k = part; k < columns && isFit; k += parts) isFit = areFinite(<usize>load<u32>(table + (<usize>k << 2)), count);
  store<i32>(found + (<usize>part << 2), <i32>isFit);
}

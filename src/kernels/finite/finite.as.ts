// A number is a NaN or an infinity when all bits of its exponent are set. Adding the exponent's lowest bit carries into the
// sign then, and only then; so one sign among all sums tells.

// @ts-ignore: decorator
@inline
function carried(word: v128): v128 {
  return i32x4.add(v128.and(word, i32x4.splat(0x7f800000)), i32x4.splat(0x00800000));
}

/** 1 when all of `count` f32 at this address are finite, else 0. */
export function areFinite(address: usize, count: i32): i32 {
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
  return i32x4.bitmask(v128.or(a, b)) == 0 && rest >= 0 ? 1 : 0;
}

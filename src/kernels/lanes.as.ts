// The end of a column whose length is no multiple of four.

/** Stores the first `count` of four lanes, at most three. */
export function storeLanes(address: usize, lanes: v128, count: i32): void {
  store<f32>(address, f32x4.extract_lane(lanes, 0));
  if (count > 1) store<f32>(address, f32x4.extract_lane(lanes, 1), 4);
  if (count > 2) store<f32>(address, f32x4.extract_lane(lanes, 2), 8);
}

// Twin of src/kernels/mechanics/block.as.ts; the words of the block come from layout.ts, see ../compiled.ts.
#include "layout.h"

inlined floats nearestImage(floats d, floats length, floats inverse) { return d - nearest(d * inverse) * length; }

inlined usize gridOf(usize block, i32 g) { return block + ((usize)(gridWord + g * gridWords) << 2); }
inlined usize listsOf(usize block, i32 part) { return address(block, neighborWord) + (usize)part * (usize)word(block, entriesWord); }
inlined i32 planOf(usize room, usize e, i32 groups, i32 flags) {
  return (i32)((u32)((e - room) >> 4) << beforeShift) | (groups << groupsShift) | flags;
}
inlined i32 groupsOf(i32 plan) { return (plan >> groupsShift) & mostGroups; }
inlined usize listOf(usize room, i32 plan) { return room + ((usize)((u32)plan >> beforeShift) << 4); }
inlined usize reportOf(usize block, i32 part) { return address(block, reportWord) + ((usize)(part * reportWords) << 2); }
inlined i32 beginOf(i32 part, i32 parts, i32 n) { return smallerInt(n, part * ((n + parts - 1) / parts)); }

inlined f32 length2(floats p) {
  const floats q = p * p;
  return q[0] + q[1] + q[2];
}
inlined floats lengths2(floats p) {
  const floats q = p * p;
  return (allOf(q, 0) + allOf(q, 1)) + allOf(q, 2);
}
inlined floats lengthOf(usize block) { return load(block + (lengthWord << 2)); }
inlined floats inverseOf(usize block) { return load(block + (inverseWord << 2)); }
inlined floats way(usize block, floats p, floats q) { return nearestImage(p - q, lengthOf(block), inverseOf(block)); }

inlined floats awaited(usize block, floats p, floats m) {
  const floats length = lengthOf(block), wrap = load(block + (wrapWord << 2)), zero = splat(0);
  floats lead = m * allOf(m, 3) * splat(number(block, leadWord));
  const f32 far2 = length2(lead), longest = number(block, longestLeadWord);
  if (far2 > longest * longest) lead = lead * splat(longest / sqrtf(far2));
  floats q = p + lead;
  q = q + where(isLess(q, zero), wrap);
  q = q - where(~isLess(q, length), wrap);
  q = least(most(q, zero), length);
  q[3] = p[3];
  return q;
}

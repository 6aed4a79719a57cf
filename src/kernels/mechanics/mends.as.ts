// A few bodies that left their slack need no new lists for all: theirs are built anew where they are, and whoever they reach learns of them.
import * as at from './layout';
import { address, awaited, groupsOf, length2, listOf, listsOf, number, planOf, reportOf, way, word } from './block.as';
import { allAround, choose, endCandidates, scratchOf, someAcross } from './candidates.as';
import { farthestReach, gatherAll, widestSlack } from './lists.as';
import { mayTouch } from './walls.as';

// @ts-ignore: decorator
@inline const flags: i32 = at.isWalled | at.isImaged;

@inline function partOf(i: i32, parts: i32, n: i32): i32 {
  return i / ((n + parts - 1) / parts);
}

/** Let body j know of body i; false when there is no room. */
function introduce(block: usize, parts: i32, j: i32, i: i32, across: i32): bool {
  const n = word(block, at.nWord), part = partOf(j, parts, n), report = reportOf(block, part);
  const planned = address(block, at.planWord) + (<usize>j << 2), room = listsOf(block, part);
  const plan = load<i32>(planned) | (across ? at.isImaged : 0);
  const groups = groupsOf(plan), list = listOf(room, plan), size = <usize>groups << 4, stop = list + size;
  store<i32>(planned, plan);
  const known = i32x4.splat(i << 4);
  for (let o = list; o < stop; o += 16) if (v128.any_true(i32x4.eq(v128.load(o), known))) return true;
  for (let o = stop - 16; o >= list && o < stop; o += 4) {
    if (load<i32>(o) != n << 4) continue;
    store<i32>(o, i << 4);
    return true;
  }
  // A list that grows moves behind all others, and leaves its place empty.
  const end = load<usize>(report, at.endReport << 2), to = stop == end ? list : end;
  if (to + size + 16 > listsOf(block, part + 1) || groups == at.mostGroups) return false;
  memory.copy(to, list, size);
  v128.store(to + size, i32x4.replace_lane(i32x4.splat(n << 4), 0, i << 4));
  store<i32>(planned, planOf(room, to, groups + 1, plan & flags));
  store<usize>(report, to + size + 16, at.endReport << 2);
  return true;
}

/** Build the list of body i anew where it is; false when there is no room. */
function mend(block: usize, parts: i32, i: i32, center: usize, drifted: f32): bool {
  const n = word(block, at.nWord), part = partOf(i, parts, n), slot = <usize>i;
  const built = address(block, at.builtWord), planned = address(block, at.planWord) + (slot << 2);
  const p = v128.load(center + (slot << 4));
  v128.store(built + (slot << 4), f32x4.replace_lane(p, 3, load<f32>(built + (slot << 4), 12)));
  const smalls = farthestReach(block, parts, 0), bigs = farthestReach(block, parts, 1), margin = widestSlack(block, parts);
  const scratch = scratchOf(block, 0);
  // Two bodies are on each other's lists when the places that these were built around are near.
  const found = gatherAll(block, scratch, built, i, 1, smalls, bigs, drifted, margin);
  if (found == 0) return false;
  const last = found & ~3;
  endCandidates(block, last);
  const report = reportOf(block, part), room = listsOf(block, part);
  let e = load<usize>(report, at.endReport << 2);
  if (e + (last - scratch) + 32 > listsOf(block, part + 1)) return false;
  const close = found & allAround ? choose(block, scratch, last, i, p, e, true) : choose(block, scratch, last, i, p, e, false);
  v128.store(close, i32x4.splat(n << 4));
  const groups = <i32>((close - e + 15) >> 4), size = <usize>groups << 4;
  if (groups > at.mostGroups) return false;
  const old = load<i32>(planned);
  if (groups <= groupsOf(old)) {
    memory.copy(listOf(room, old), e, size);
    e = listOf(room, old);
  } else {
    store<usize>(report, e + size, at.endReport << 2);
  }
  const r = f32x4.extract_lane(p, 3), slack = load<f32>(address(block, at.reachWord) + (slot << 2)) - number(block, at.stretchWord) * r;
  const walled = mayTouch(block, p, r, slack) ? at.isWalled : 0;
  store<i32>(planned, planOf(room, e, groups, walled | (found & someAcross ? at.isImaged : 0)));
  for (const stop = e + size; e < stop; e += 4) {
    const j = load<i32>(e) >> 4;
    if (j < n && !introduce(block, parts, j, i, found & someAcross)) return false;
  }
  return true;
}

/**
 * Mend the lists for all bodies that left their slack in the last sub-step.
 *
 * @param drifted how far bodies are awaited from where they were when they were sorted, at most, µm
 * @returns the same afterwards, or a negative number when there was no room
 */
export function mechanicsMend(parts: i32, block: usize, center: usize, step: i32, drifted: f32): f32 {
  const turn = <usize>(step & 1) << 2;
  const row = address(block, at.rowWord), motile = address(block, at.motileWord);
  const x = address(block, at.xWord), y = address(block, at.yWord), z = address(block, at.zWord);
  for (let part = 0; part < parts; part++) {
    const report = reportOf(block, part);
    for (let k = 0, strays = load<i32>(report + turn, at.straysReport << 2); k < strays; k++) {
      const i = load<i32>(report + (<usize>k << 2), at.strayReport << 2);
      const p = v128.load(center + (<usize>i << 4)), o = <usize>load<u32>(row + (<usize>i << 2)) << 2;
      // The caller's columns tell where bodies were when they were sorted.
      const sorted = awaited(block, f32x4(load<f32>(x + o), load<f32>(y + o), load<f32>(z + o), 0), v128.load(motile + (<usize>i << 4)));
      const gone = way(block, p, sorted);
      drifted = max<f32>(drifted, sqrt<f32>(length2(gone)) + <f32>0.01);
      if (!mend(block, parts, i, center, drifted)) return -1;
    }
  }
  return drifted;
}

// Neighbor lists: for every body the center offsets of all bodies within the reach of both, in groups of four.
import * as at from './layout';
import { address, beginOf, gridOf, number, listsOf, planOf, reportOf, word } from './block.as';
import { allAround, choose, endCandidates, gather, scratchOf, someAcross } from './candidates.as';
import { mayTouch } from './walls.as';

/** The most bodies that share one gathering of candidates. */
// @ts-ignore: decorator
@inline const sharers: i32 = 16;

/** How many bodies from slot i on, before `stop`, fit into a box of that edge. */
@inline function boxMates(center: usize, i: i32, stop: i32, edge: f32): i32 {
  let p = center + (<usize>i << 4);
  let low = v128.load(p), high = low;
  const edges = f32x4(edge, edge, edge, Infinity);
  let k = 1;
  for (; k < sharers && i + k < stop; k++) {
    p += 16;
    const q = v128.load(p);
    low = f32x4.pmin(low, q);
    high = f32x4.pmax(high, q);
    if (v128.any_true(f32x4.gt(f32x4.sub(high, low), edges))) break;
  }
  return k;
}

/** The farthest reach of the bodies in a grid, µm; negative when it has none. */
export function farthestReach(block: usize, parts: i32, grid: usize): f32 {
  let reach: f32 = -1;
  for (let part = 0; part < parts; part++) reach = max<f32>(reach, load<f32>(reportOf(block, part) + (grid << 2), at.reachReport << 2));
  return reach;
}

export function widestSlack(block: usize, parts: i32): f32 {
  let slack: f32 = 0;
  for (let part = 0; part < parts; part++) slack = max<f32>(slack, load<f32>(reportOf(block, part), at.slackReport << 2));
  return slack;
}

/** The candidates of bodies i to i + k - 1 and what to heed, as `gather` gives them. */
export function gatherAll(block: usize, scratch: usize, center: usize, i: i32, k: i32, smalls: f32, bigs: f32, drifted: f32, margin: f32): usize {
  let low = f32x4.splat(Infinity), high = f32x4.splat(-Infinity);
  let reach: f32 = 0;
  for (let slot = <usize>i, stop = <usize>(i + k); slot < stop; slot++) {
    const p = v128.load(center + (slot << 4));
    low = f32x4.pmin(low, p);
    high = f32x4.pmax(high, p);
    reach = max<f32>(reach, load<f32>(address(block, at.reachWord) + (slot << 2)));
  }
  // The surplus covers the rounding of bin numbers at the sides, and of distances.
  reach += <f32>0.01;
  let to = scratch;
  if (smalls >= 0) to = gather(block, scratch, to, 0, low, high, reach, smalls, drifted, margin, center);
  if (to == 0 || bigs < 0) return to;
  const heed = to & 3;
  to = gather(block, scratch, to & ~3, 1, low, high, reach, bigs, drifted, margin, center);
  return to == 0 ? 0 : to | heed;
}

/**
 * Build the lists of one range of bodies around where they are awaited.
 *
 * @param thread whose scratch to use
 */
export function mechanicsBuild(part: i32, parts: i32, block: usize, thread: i32, center: usize): void {
  const n = word(block, at.nWord);
  const report = reportOf(block, part);
  const built = address(block, at.builtWord), plan = address(block, at.planWord);
  const scratch = scratchOf(block, thread);
  const smalls = farthestReach(block, parts, 0), bigs = farthestReach(block, parts, 1), margin = widestSlack(block, parts);
  const edge = number(gridOf(block, 0), at.edgeYWord) * <f32>1.5;
  const capacity = word(block, at.entriesWord);
  const room = listsOf(block, part);
  let e = room;
  // Room behind the last list for as many entries as there can be candidates, and for padding.
  const end = e + <usize>(capacity - 4 * word(block, at.candidatesWord) - 48);
  for (let i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; ) {
    const k = boxMates(built, i, stop, edge);
    const found = gatherAll(block, scratch, built, i, k, smalls, bigs, 0, margin);
    const last = found & ~3;
    if (found == 0 || e > end) {
      store<i32>(report, 1, at.overflowReport << 2);
      return;
    }
    endCandidates(block, last);
    for (let slot = <usize>i, after = <usize>(i + k); slot < after && e <= end; slot++) {
      const p = v128.load(built + (slot << 4));
      const close = found & allAround
        ? choose(block, scratch, last, <i32>slot, p, e, true)
        : choose(block, scratch, last, <i32>slot, p, e, false);
      v128.store(close, i32x4.splat(n << 4));
      const groups = <i32>((close - e + 15) >> 4);
      const r = load<f32>(center + (slot << 4), 12), slack = load<f32>(address(block, at.reachWord) + (slot << 2)) - number(block, at.stretchWord) * r;
      const walled = mayTouch(block, p, r, slack) ? at.isWalled : 0;
      if (groups > at.mostGroups) e = end;
      store<i32>(plan + (slot << 2), planOf(room, e, groups, walled | (found & someAcross ? at.isImaged : 0)));
      e += <usize>groups << 4;
    }
    i += k;
  }
  if (e > end) store<i32>(report, 1, at.overflowReport << 2);
  store<usize>(report, e, at.endReport << 2);
}

// Overdamped centers: one sub-step of a range of bodies, the report, and the loop of all threads together.
import * as at from './layout';
import { Barrier, firstPart, meet, nextPart } from '../barrier.as';
import { address, beginOf, groupsOf, length2, lengths2, listOf, listsOf, number, reportOf, way, word } from './block.as';
import { nearestImage } from './image.as';
import { mechanicsBin, mechanicsPlace, mechanicsSort, mechanicsUnsort } from './bins.as';
import { mechanicsBuild } from './lists.as';
import { mechanicsMend } from './mends.as';
import { press, push } from './pairs.as';
import { walls } from './walls.as';
export { mechanicsSurvey } from './bins.as';
export { mechanicsSound } from './walls.as';

/** One sub-step of one range of bodies, from the centers at `center` to those at `next`. */
function advance(part: i32, parts: i32, block: usize, center: usize, next: usize, step: i32): void {
  push(part, parts, block, center, next);
  stride(part, parts, block, center, next, step);
}

/** Turn the velocity counts at `next` into new centers. */
function stride(part: i32, parts: i32, block: usize, center: usize, next: usize, step: i32): void {
  const n = word(block, at.nWord);
  const report = reportOf(block, part);
  const motile = address(block, at.motileWord), built = address(block, at.builtWord);
  const quantum = f32x4.splat(number(block, at.quantumWord)), dt = f32x4.splat(number(block, at.dtWord));
  const length = v128.load(block + (at.lengthWord << 2)), wrap = v128.load(block + (at.wrapWord << 2));
  const zero = f32x4.splat(0);
  const centers = i32x4(-1, -1, -1, 0);
  const inverse = v128.load(block + (at.inverseWord << 2)), quarter = f32x4.splat(0.25);
  let strays = 0;
  let longest2 = v128.load32_splat(report, at.stepReport << 2);
  let capped = load<i32>(report, at.cappedReport << 2);
  for (let i = beginOf(part, parts, n), stop = beginOf(part + 1, parts, n); i < stop; i++) {
    const slot = <usize>i;
    const p = v128.load(center + (slot << 4));
    const m = v128.load(motile + (slot << 4));
    const velocity = f32x4.mul(i32x4.shuffle(m, m, 3, 3, 3, 3), f32x4.add(f32x4.mul(v128.load(next + (slot << 4)), quantum), m));
    let step = v128.and(f32x4.mul(velocity, dt), centers);
    const step2 = lengths2(step), limit = f32x4.mul(quarter, i32x4.shuffle(p, p, 3, 3, 3, 3));
    longest2 = f32x4.pmax(longest2, step2);
    if (v128.any_true(f32x4.gt(step2, f32x4.mul(limit, limit)))) {
      capped++;
      step = f32x4.mul(step, f32x4.div(limit, f32x4.sqrt(step2)));
    }
    let q = f32x4.add(p, step);
    q = f32x4.add(q, v128.and(f32x4.lt(q, zero), wrap));
    q = f32x4.sub(q, v128.and(f32x4.ge(q, length), wrap));
    q = f32x4.pmin(f32x4.pmax(q, zero), length);
    v128.store(next + (slot << 4), q);
    const home = v128.load(built + (slot << 4));
    const gone2 = lengths2(nearestImage(f32x4.sub(q, home), length, inverse));
    if (v128.any_true(f32x4.gt(gone2, i32x4.shuffle(home, home, 3, 3, 3, 3)))) {
      if (strays < at.mostStrays) store<i32>(report + (<usize>strays << 2), i, at.strayReport << 2);
      strays++;
    }
  }
  const turn = <usize>(step & 1) << 2;
  store<i32>(report + turn, strays, at.straysReport << 2);
  v128.store_lane<f32>(report, longest2, 0, at.stepReport << 2);
  store<i32>(report, capped, at.cappedReport << 2);
}

/** Pressure, neighbors and new centers of one range of bodies, written to the caller's columns. */
function tell(part: i32, parts: i32, block: usize, center: usize): void {
  const n = word(block, at.nWord);
  const report = reportOf(block, part);
  const start = address(block, at.startWord);
  const room = listsOf(block, part);
  let largest2: f32 = 0;
  for (let slot = <usize>beginOf(part, parts, n), stop = <usize>beginOf(part + 1, parts, n); slot < stop; slot++) {
    const p = v128.load(center + (slot << 4));
    const planned = load<i32>(address(block, at.planWord) + (slot << 2));
    const groups = groupsOf(planned), e = listOf(room, planned);
    const found = press(block, center, p, e, groups);
    let pressure = i64x2.extract_lane(found, 0);
    if (planned & at.isWalled) pressure += <i64>i32x4.extract_lane(walls(block, p, f32x4.extract_lane(p, 3)), 3);
    const row = <usize>load<u32>(address(block, at.rowWord) + (slot << 2));
    store<f32>(address(block, at.pressureWord) + (row << 2), <f32>pressure * <f32>(1.0 / 1048576.0));
    store<i32>(address(block, at.countWord) + (row << 2), <i32>i64x2.extract_lane(found, 1));
    const from = v128.load(start + (row << 4));
    largest2 = max<f32>(largest2, length2(way(block, p, from)));
  }
  mechanicsUnsort(part, parts, block, center);
  store<f32>(report, largest2, at.largestReport << 2);
}

/** How many bodies have left their slack; more than can be mended when a part cannot name them all. */
function straysAfter(block: usize, parts: i32, step: i32): i32 {
  const turn = <usize>(step & 1) << 2;
  let strays = 0;
  for (let part = 0; part < parts; part++) {
    const found = load<i32>(reportOf(block, part) + turn, at.straysReport << 2);
    strays += found > at.mostStrays ? i32.MAX_VALUE >> 8 : found;
  }
  return strays;
}

function hasOverflow(block: usize, parts: i32): bool {
  let overflow = 0;
  for (let part = 0; part < parts; part++) overflow |= load<i32>(reportOf(block, part), at.overflowReport << 2);
  return overflow != 0;
}

/** Sort the bodies by where the caller's columns say that they are. */
function sort(thread: i32, threads: i32, barrier: Barrier, block: usize, parts: i32, center: usize): bool {
  for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) mechanicsBin(part, parts, block);
  if (!meet(barrier, threads)) return false;
  if (thread == 0) mechanicsPlace(block);
  if (!meet(barrier, threads)) return false;
  for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) mechanicsSort(part, parts, block, center);
  return meet(barrier, threads);
}

/**
 * All sub-steps, on all threads together. Threads share parts of bodies, and every thread decides from the same reports.
 * How often lists were built is left in the block, or -1 when they overflowed, and how many were mended.
 */
export function mechanicsMove(thread: i32, threads: i32, barrier: Barrier, block: usize, steps: i32): void {
  const parts = word(block, at.partsWord);
  let center = address(block, at.centerWord), next = address(block, at.nextWord);
  let drifted: f32 = 0;
  let builds = 1, mends = 0;
  if (!sort(thread, threads, barrier, block, parts, center)) return;
  for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) mechanicsBuild(part, parts, block, thread, center);
  if (!meet(barrier, threads)) return;
  let fits = !hasOverflow(block, parts);
  for (let step = 0; step < steps && fits; step++) {
    for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) advance(part, parts, block, center, next, step);
    if (!meet(barrier, threads)) return;
    const swapped = center;
    center = next;
    next = swapped;
    const strays = straysAfter(block, parts, step);
    if (strays == 0) continue;
    if (strays <= word(block, at.mostMendsWord)) {
      if (thread == 0) {
        mends += strays;
        store<f32>(block + (at.driftedWord << 2), mechanicsMend(parts, block, center, step, drifted));
      }
      if (!meet(barrier, threads)) return;
      const after = number(block, at.driftedWord);
      if (after >= 0) {
        drifted = after;
        continue;
      }
    }
    for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) mechanicsUnsort(part, parts, block, center);
    if (!meet(barrier, threads)) return;
    if (!sort(thread, threads, barrier, block, parts, center)) return;
    drifted = 0;
    for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) mechanicsBuild(part, parts, block, thread, center);
    if (!meet(barrier, threads)) return;
    fits = !hasOverflow(block, parts);
    builds++;
  }
  if (fits) for (let part = firstPart(barrier, threads); part < parts; part = nextPart(barrier, threads, part)) tell(part, parts, block, center);
  if (thread != 0) return;
  store<i32>(block + (at.buildsWord << 2), fits ? builds : -1);
  store<i32>(block + (at.mendsWord << 2), mends);
}

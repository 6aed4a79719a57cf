// A place where the threads of one task wait for each other: spin for a while, then sleep.

/** Address of a barrier of three cache lines: turns taken and sleepers; threads that have come and parts taken since; whether one has failed, and loads before a thread gives up its core. */
export type Barrier = usize;

/** A part that no thread has taken since all met, whichever is free first: the first one of this thread. */
// @ts-ignore: decorator
@inline export function firstPart(barrier: Barrier, threads: i32): i32 {
  return threads == 1 ? 0 : atomic.add<i32>(barrier, 1, 68);
}
/** The one after `part`; none from the number of parts on. */
// @ts-ignore: decorator
@inline export function nextPart(barrier: Barrier, threads: i32, part: i32): i32 {
  return threads == 1 ? part + 1 : atomic.add<i32>(barrier, 1, 68);
}

/** Wait until all threads have come; false when one of them failed, so that the others must give up. */
export function meet(barrier: Barrier, threads: i32): bool {
  if (threads == 1) return true;
  const turn = atomic.load<i32>(barrier);
  if (atomic.add<i32>(barrier, 1, 64) == threads - 1) {
    atomic.store<i32>(barrier, 0, 64);
    atomic.store<i32>(barrier, 0, 68);
    atomic.add<i32>(barrier, 1);
    if (atomic.load<i32>(barrier, 4) != 0) atomic.notify(barrier, threads);
    return atomic.load<i32>(barrier, 128) == 0;
  }
  for (let k = load<i32>(barrier, 132); k > 0; k--) if (atomic.load<i32>(barrier) != turn) return atomic.load<i32>(barrier, 128) == 0;
  atomic.add<i32>(barrier, 1, 4);
  while (atomic.load<i32>(barrier) == turn && atomic.load<i32>(barrier, 128) == 0) atomic.wait<i32>(barrier, turn, -1);
  atomic.sub<i32>(barrier, 1, 4);
  return atomic.load<i32>(barrier, 128) == 0;
}

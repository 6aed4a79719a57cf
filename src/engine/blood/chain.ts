/**
 * A row of stages that each pass on the same share of what they hold: what comes in leaves after a time that is spread about its mean, by
 * 1/√n of it with n stages.
 */
export type Chain = Float64Array;

/** A chain through which so much is on its way in a steady flow. */
export function fillEvenly(chain: Chain, total: number): void {
  chain.fill(total / chain.length);
}

/**
 * One tick on; gives what leaves.
 *
 * @param into what comes in during the tick
 * @param mean time from the first stage out of the last, in ticks; less than one tick a stage counts as one
 */
export function passOn(chain: Chain, into: number, mean: number): number {
  const share = mean > chain.length ? chain.length / mean : 1;
  let passing = into;
  for (let stage = 0; stage < chain.length; stage++) {
    const leaving = chain[stage]! * share;
    chain[stage] = chain[stage]! - leaving + passing;
    passing = leaving;
  }
  return passing;
}

/** What is on its way. */
export function totalOf(chain: Chain): number {
  let total = 0;
  for (const held of chain) total += held;
  return total;
}

/** A share of all is lost. */
export function thin(chain: Chain, lost: number): void {
  for (let stage = 0; stage < chain.length; stage++) chain[stage] = chain[stage]! * (1 - lost);
}

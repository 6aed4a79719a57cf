import { type Interval, normal95 } from './wilson-interval.ts';

/** A time at which something happened, or up to which it had not. */
export interface TimeToEvent {
  readonly time: number;
  readonly happened: boolean;
}

/** The share to which it has not happened after a time, with the 95 % interval. */
export interface Step {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly share: number;
  /** Null once the share is 0. */
  readonly interval: Interval | null;
}

/**
 * The product of 1 − d/n over the times with events; the interval from Greenwood's variance of its logarithm, ends cut at 1.
 *
 * @returns one step per time with events, in the order of time
 * Source: Kaplan & Meier, J. Am. Stat. Assoc. 53, 457 (1958).
 */
export function kaplanMeier(observed: readonly TimeToEvent[]): Step[] {
  const times = [...new Set(observed.filter(({ happened }) => happened).map(({ time }) => time))].sort((a, b) => a - b);
  let [share, variance] = [1, 0];
  return times.map((time) => {
    const atRisk = observed.filter((each) => each.time >= time).length;
    const events = observed.filter((each) => each.happened && each.time === time).length;
    share *= 1 - events / atRisk;
    variance += events / (atRisk * (atRisk - events));
    const reach = Math.exp(normal95 * Math.sqrt(variance));
    return { time, atRisk, events, share, interval: share === 0 ? null : [share / reach, Math.min(1, share * reach)] };
  });
}

import { max, min } from '../../core/math.ts';

/** How far bodies may drift before lists are built anew, µm: by pushes, per µm of travel by motility in the whole call, at most. */
export interface Slack {
  readonly push: number;
  readonly share: number;
  readonly most: number;
}

/** Farthest displacement beyond the own travel that is expected of a call that nothing is known of, µm. */
export const firstPush = 1.5;

/** Cost of building a list and of one sub-step, ns per body: a constant, and a part that grows with the volume of the reach. */
const buildCost = [60, 60] as const;
const stepCost = [15, 22] as const;

/** Forces and slack of a body together reach this many radii at most: beyond, lists are longer than fewer builds are worth. */
const longestReach = 1.75;

/** Builds in one call beyond which there is nothing to gain. */
const mostBuilds = 12;

/**
 * The slack that makes a call cheapest: a wide one gives long lists, a narrow one many builds.
 *
 * @param push   expected displacement beyond the own travel, µm
 * @param travel mean way by motility in the call, µm
 * @param radius mean, µm
 * @param stretch reach of forces over the radius
 */
export function chooseSlack(push: number, travel: number, radius: number, stretch: number, steps: number): Slack {
  const most = (longestReach - stretch) * radius;
  let best = { cost: Number.POSITIVE_INFINITY, builds: 1 };
  for (let builds = 1; builds <= min(steps, mostBuilds); builds++) {
    // Lists reach as far as the forces and the slacks of both; costs were measured with a stretch of 1.25.
    const slack = (travel + push) / builds;
    if (slack > most && builds < min(steps, mostBuilds)) continue;
    const wider = (2 * stretch * radius + 2 * slack) / (2.5 * radius);
    const volume = wider * wider * wider;
    const cost = builds * (buildCost[0] + buildCost[1] * volume) + steps * (stepCost[0] + stepCost[1] * volume);
    if (cost < best.cost) best = { cost, builds };
  }
  // A little more than an equal share, since bodies do not drift evenly.
  return { push: max(0.05, (1.1 * push) / best.builds), share: 1.1 / best.builds, most };
}

/** The push to expect after a call in which `found` was the farthest: follow a farther one at once, a lesser one slowly. */
export function pushAfter(expected: number, found: number): number {
  return found > expected ? found : expected + 0.2 * (found - expected);
}

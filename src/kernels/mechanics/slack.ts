import { max, min, sqrt } from '../../core/math.ts';

/** How far bodies may drift from where they are awaited before new lists, µm: by pushes, per µm of travel by motility in the whole call, at most. */
export interface Slack {
  readonly push: number;
  readonly share: number;
  readonly most: number;
  /** Builds of lists in the call. */
  readonly builds: number;
}

/** What pushes of all but a few bodies stay below in a call that nothing is known of, µm. */
export const firstPush = 1.5;

/** Cost of building a list and of one sub-step, ns per body: a constant, and a part that grows with the volume of the reach. */
const buildCost = [120, 120] as const;
const stepCost = [15, 22] as const;

/** Forces and slack of a body together reach this many radii at most: beyond, lists are longer than fewer builds are worth. */
const longestReach = 1.9;

/** Share of the travel by motility until the next build. Bodies are awaited nearly half-way, since few come the whole way. */
const travelShare = 0.55;

/** Builds in one call beyond which there is nothing to gain. */
const mostBuilds = 12;

/**
 * The slack that makes a call cheapest: a wide one gives long lists, a narrow one many builds.
 *
 * @param push   what the pushes of all but a few bodies stay below, µm
 * @param travel mean way by motility in the call, µm
 * @param radius mean, µm
 * @param stretch reach of forces over the radius
 */
export function chooseSlack(push: number, travel: number, radius: number, stretch: number, steps: number): Slack {
  const most = (longestReach - stretch) * radius;
  let best = { cost: Number.POSITIVE_INFINITY, builds: 1 };
  for (let builds = 1; builds <= min(steps, mostBuilds); builds++) {
    // Lists reach as far as the forces and the slacks of both; costs were measured with a stretch of 1.25.
    const slack = (travelShare * travel) / builds + push / sqrt(builds);
    if (slack > most && builds < min(steps, mostBuilds)) continue;
    const wider = (2 * stretch * radius + 2 * slack) / (2.5 * radius);
    const volume = wider * wider * wider;
    const cost = builds * (buildCost[0] + buildCost[1] * volume) + steps * (stepCost[0] + stepCost[1] * volume);
    if (cost < best.cost) best = { cost, builds };
  }
  const { builds } = best;
  return { push: max(0.05, push / sqrt(builds)), share: travelShare / builds, most, builds };
}

/** Share of the lists that are worth mending in a call: with less the slack is too wide, with more too narrow. */
const mendsWanted = [1 / 120, 1 / 40] as const;

const pushRange = [0.1, 8] as const;

/** The push to expect after a call in which this share of the lists was mended, and all were built so much oftener than planned. */
export function pushAfter(expected: number, mended: number, unplanned: number): number {
  const factor = unplanned > 0 ? 1.15 : mended > mendsWanted[1] ? 1.05 : mended < mendsWanted[0] ? 0.97 : 1;
  return min(pushRange[1], max(pushRange[0], factor * expected));
}

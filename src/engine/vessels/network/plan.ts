import { MarrowError } from '../../../core/error.ts';
import { round } from '../../../core/math.ts';
import type { Box } from './network.ts';

/** How a network is to be grown. All lengths in µm. */
export interface GrowthPlan {
  /** Longest segment. */
  readonly step: number;
  /** Vessels that bring blood; each enters near the closed end x = 0 and runs away from it. */
  readonly feeders: {
    readonly kind: number;
    readonly count: number;
    readonly radius: number;
    /** Distance of its entry from x = 0. */
    readonly depth: number;
    readonly length: number;
    /** Share of its length, from the inlet, that has no branches, 0..1. */
    readonly bare: number;
  };
  /** Vessels that fill the block and drain the feeders. */
  readonly drained: {
    readonly kind: number;
    readonly radius: number;
    /** Branches differ in radius by up to this share, 0..1. */
    readonly variation: number;
    /** Square root of the cross-section per vessel. */
    readonly spacing: number;
    /** How far a vessel may stray sideways from one layer of attraction points to the next. */
    readonly wander: number;
  };
  /** Vessels along y near x = box.x that collect the drained ones. */
  readonly trunks: {
    readonly kind: number;
    readonly count: number;
    readonly radius: number;
    /** Distance of its axis from x = box.x. */
    readonly setback: number;
    readonly length: number;
  };
}

/** Between which x the attraction points stand. */
export function drainedRange(plan: GrowthPlan, box: Box): { readonly first: number; readonly last: number } {
  return {
    first: plan.feeders.depth + 0.5 * plan.drained.spacing,
    last: box.x - plan.trunks.setback - 0.75 * plan.drained.spacing,
  };
}

/** How many drained vessels cross a plane of constant x. */
export function drainedCount(plan: GrowthPlan, box: Box): number {
  const wanted = (box.y * box.z) / (plan.drained.spacing * plan.drained.spacing);
  return wanted < 1.5 ? 1 : round(wanted);
}

/** @throws MarrowError `invalid-model` when the plan does not fit into the box */
export function checkPlan(plan: GrowthPlan, box: Box): void {
  const { step, feeders, drained, trunks } = plan;
  const { first, last } = drainedRange(plan, box);
  const rules: [holds: boolean, expected: string, found: string][] = [
    [step > 0 && step <= 0.5 * drained.spacing, 'step above 0 and at most half the spacing', `${step} µm`],
    [feeders.count >= 1 && trunks.count >= 1, 'at least one feeder and one trunk', `${feeders.count}, ${trunks.count}`],
    [last >= first, `a box of at least ${box.x + first - last} µm along x`, `${box.x} µm`],
    [
      feeders.length >= 2 * step && trunks.length >= 2 * step,
      `feeders and trunks of two steps or more`,
      `${feeders.length}, ${trunks.length} µm`,
    ],
    [
      feeders.depth + feeders.length <= last,
      `feeders that end before x = ${last} µm`,
      `${feeders.depth + feeders.length} µm`,
    ],
    [trunks.length < box.y, 'trunks shorter than the period along y', `${trunks.length} µm`],
    [feeders.depth > feeders.radius, 'feeders clear of x = 0', `depth ${feeders.depth} µm`],
    [trunks.setback > trunks.radius, 'trunks clear of the far end', `setback ${trunks.setback} µm`],
  ];
  for (const [holds, expected, found] of rules) {
    if (!holds)
      throw new MarrowError({
        kind: 'invalid-model',
        message: 'vessels do not fit into the block',
        expected,
        found,
        advice: 'Make the block larger, or the vessels of its site smaller.',
      });
  }
}

import { sqrt } from '../../../core/math.ts';
import { distanceBetween, nearestImage } from './network.ts';
import { addNode, type Sketch } from './sketch.ts';

/** Attraction points, µm. */
export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly z: readonly number[];
}

export interface Colony {
  /** Nodes that were added, each after its parent. */
  readonly nodes: readonly number[];
  /** The node from which each added node grew. */
  readonly parent: ReadonlyMap<number, number>;
  /** The node that reached each attraction point. */
  readonly reachedBy: Int32Array;
}

/**
 * Grow a tree from `roots` until it has come within one step of every attraction point.
 *
 * Each point pulls on the nearest node within `reach` (if there is none at all, the closest pair of point and node acts alone); a pulled node
 * grows by one step in the mean direction of its points, or straight to the closest where the mean gets no nearer to it.
 *
 * @param step  µm, length of an added edge
 * @param reach µm
 * Source: space colonization, Runions, Lane & Prusinkiewicz 2007.
 */
export function colonize(
  sketch: Sketch,
  roots: readonly number[],
  points: Points,
  step: number,
  reach: number,
): Colony {
  const count = points.x.length;
  const nearest = new Int32Array(count).fill(-1);
  const distance = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const reachedBy = new Int32Array(count).fill(-1);
  const nodes: number[] = [];
  const parent = new Map<number, number>();
  let waiting = count;

  function offer(node: number): void {
    for (let p = 0; p < count; p++) {
      if (reachedBy[p] !== -1) continue;
      const d = toPoint(sketch, node, points, p);
      if (d >= distance[p]!) continue;
      distance[p] = d;
      nearest[p] = node;
      if (d > step) continue;
      reachedBy[p] = node;
      waiting--;
    }
  }

  for (const root of roots) offer(root);
  while (waiting > 0) {
    const children: number[] = [];
    for (const [node, pulling] of pulls(nearest, distance, reachedBy, reach)) {
      const child = sprout(sketch, node, points, pulling, distance, step);
      children.push(child);
      parent.set(child, node);
    }
    nodes.push(...children);
    for (const child of children) offer(child);
  }
  return { nodes, parent, reachedBy };
}

function toPoint(sketch: Sketch, node: number, points: Points, p: number): number {
  const { x, y, z, box } = sketch;
  return distanceBetween(box, x[node]!, y[node]!, z[node]!, points.x[p]!, points.y[p]!, points.z[p]!);
}

/** The waiting points by the node on which they pull, nodes in the order of their first point. */
function pulls(
  nearest: Int32Array,
  distance: Float64Array,
  reachedBy: Int32Array,
  reach: number,
): Map<number, number[]> {
  const byNode = new Map<number, number[]>();
  let closest = -1;
  for (let p = 0; p < nearest.length; p++) {
    if (reachedBy[p] !== -1) continue;
    if (closest === -1 || distance[p]! < distance[closest]!) closest = p;
    if (distance[p]! > reach) continue;
    const list = byNode.get(nearest[p]!);
    if (list === undefined) byNode.set(nearest[p]!, [p]);
    else list.push(p);
  }
  if (byNode.size === 0) byNode.set(nearest[closest]!, [closest]);
  return byNode;
}

/** Add the child of a pulled node. */
function sprout(
  sketch: Sketch,
  node: number,
  points: Points,
  pulling: readonly number[],
  distance: Float64Array,
  step: number,
): number {
  const { x, y, z, box } = sketch;
  const toward = (p: number): [number, number, number] => {
    const d = toPoint(sketch, node, points, p);
    return [
      (points.x[p]! - x[node]!) / d,
      nearestImage(points.y[p]! - y[node]!, box.y) / d,
      nearestImage(points.z[p]! - z[node]!, box.z) / d,
    ];
  };
  let closest = pulling[0]!;
  const sum: [number, number, number] = [0, 0, 0];
  for (const p of pulling) {
    if (distance[p]! < distance[closest]!) closest = p;
    const direction = toward(p);
    for (let axis = 0; axis < 3; axis++) sum[axis]! += direction[axis]!;
  }
  const straight = toward(closest);
  const norm = sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
  // With a cosine above 3/4 the closest point, at least a step away, comes nearer by 0.29 steps or more: growth ends.
  const gain = sum[0] * straight[0] + sum[1] * straight[1] + sum[2] * straight[2];
  const [ux, uy, uz] = gain > 0.75 * norm ? [sum[0] / norm, sum[1] / norm, sum[2] / norm] : straight;
  return addNode(sketch, x[node]! + step * ux, y[node]! + step * uy, z[node]! + step * uz);
}

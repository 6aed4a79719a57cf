import { ceil, floor } from '../../../core/math.ts';
import { random } from '../../../core/random.ts';
import { type Colony, colonize, type Points } from './colonize.ts';
import { conductances, heldAtEnds, solveFlow } from './flow.ts';
import type { Box, Network } from './network.ts';
import { checkPlan, drainedCount, drainedRange, type GrowthPlan } from './plan.ts';
import { growth, type Sites, scatter, stray } from './scatter.ts';
import { addNode, connect, distanceOfNodes, type Edge, networkOf, type Sketch, withoutDeadEnds } from './sketch.ts';

/** A straight vessel: its nodes in order. */
type Course = readonly number[];

/**
 * Grow a network: feeders near x = 0, drained vessels through the block by space colonization, trunks near the far end.
 *
 * Equal plan, box and seed give equal networks. Every segment carries flow when inlets and outlets differ in pressure.
 *
 * @throws MarrowError `invalid-model` when the plan does not fit into the box
 */
export function growNetwork(plan: GrowthPlan, box: Box, seed: number): Network {
  checkPlan(plan, box);
  const sketch: Sketch = { box, x: [], y: [], z: [], edges: [] };
  const feeders = layFeeders(sketch, plan, seed);
  const trunks = layTrunks(sketch, plan, seed);
  const layers = layersOfSites(plan, box, seed);
  const points = pointsOf(layers, plan, box);
  const roots = feeders.flatMap((course) => course.slice(1 + floor(plan.feeders.bare * (course.length - 2))));
  const colony = colonize(sketch, roots, points, plan.step, plan.drained.spacing);
  addDrained(sketch, plan, colony, seed);
  const tips = [...new Set(colony.reachedBy.slice(-drainedCount(plan, box)))];
  drain(sketch, plan, tips, trunks);
  joinLoose(sketch, plan, colony, new Set(tips));
  const inlets = feeders.map((course) => course[0]!);
  const outlets = trunks.map((course) => course[course.length - 1]!);
  return withoutStandstill(sketch, inlets, outlets);
}

/** Lay the feeders with a little unevenness across their course. */
function layFeeders(sketch: Sketch, plan: GrowthPlan, seed: number): Course[] {
  const { kind, count, radius, depth, length } = plan.feeders;
  const entries = scatter(count, sketch.box, seed, growth.feeder);
  return Array.from(entries.y, (y, i) => {
    // Neighbors differ sideways by at most 0.2 strides in y and in z: an edge is at most √1.08 < 1.04 strides long.
    const pieces = ceil((1.04 * length) / plan.step);
    const stride = length / pieces;
    const course = [addNode(sketch, depth, y, entries.z[i]!)];
    for (let k = 1; k <= pieces; k++) {
      const sideways = 0.1 * stride * (2 * random(seed, growth.feeder, i, k, 2) - 1);
      course.push(addNode(sketch, depth + k * stride, y + sideways, entries.z[i]! + sideways));
    }
    join(sketch, course, kind, radius);
    return course;
  });
}

function layTrunks(sketch: Sketch, plan: GrowthPlan, seed: number): Course[] {
  const { kind, count, radius, setback, length } = plan.trunks;
  const starts = scatter(count, sketch.box, seed, growth.trunk);
  return Array.from(starts.y, (y, i) => {
    const pieces = ceil(length / plan.step);
    const course = Array.from({ length: pieces + 1 }, (_, k) =>
      addNode(sketch, sketch.box.x - setback, y + (k * length) / pieces, starts.z[i]!),
    );
    join(sketch, course, kind, radius);
    return course;
  });
}

function join(sketch: Sketch, course: Course, kind: number, radius: number): void {
  for (let k = 1; k < course.length; k++) sketch.edges.push({ from: course[k - 1]!, to: course[k]!, kind, radius });
}

/** Layers of sites two steps apart in x, each strayed from the one before. */
function layersOfSites(plan: GrowthPlan, box: Box, seed: number): Sites[] {
  const { first, last } = drainedRange(plan, box);
  const layers = [scatter(drainedCount(plan, box), box, seed, growth.sites)];
  for (let k = 1; first + 2 * k * plan.step <= last; k++) {
    layers.push(stray(layers[k - 1]!, box, plan.drained.wander, seed, k));
  }
  return layers;
}

function pointsOf(layers: readonly Sites[], plan: GrowthPlan, box: Box): Points {
  const { first } = drainedRange(plan, box);
  return {
    x: layers.flatMap(({ y }, k) => Array.from(y, () => first + 2 * k * plan.step)),
    y: layers.flatMap(({ y }) => [...y]),
    z: layers.flatMap(({ z }) => [...z]),
  };
}

/** Turn the tree into edges; from a fork on, each branch but the first has a radius of its own. */
function addDrained(sketch: Sketch, plan: GrowthPlan, colony: Colony, seed: number): void {
  const { kind, radius, variation } = plan.drained;
  const branch = new Map<number, number>();
  const forked = new Set<number>();
  for (const node of colony.nodes) {
    const parent = colony.parent.get(node)!;
    branch.set(node, forked.has(parent) ? node : (branch.get(parent) ?? node));
    forked.add(parent);
    const share = 1 + variation * (2 * random(seed, growth.radius, branch.get(node)!, 0, 0) - 1);
    sketch.edges.push({ from: parent, to: node, kind, radius: radius * share });
  }
}

/** Lead each tip of the last layer to the nearest node of a trunk. */
function drain(sketch: Sketch, plan: GrowthPlan, tips: readonly number[], trunks: readonly Course[]): void {
  for (const tip of tips) {
    const target = nearestNode(sketch, tip, trunks.flat())!;
    connect(sketch, tip, target, plan.step, plan.drained.kind, radiusAt(sketch, tip));
  }
}

/** Join each loose end that has grown half a spacing from its fork to a neighbor ahead; the shorter ones will fall away. */
function joinLoose(sketch: Sketch, plan: GrowthPlan, colony: Colony, tips: ReadonlySet<number>): void {
  const children = new Map<number, number>();
  for (const parent of colony.parent.values()) children.set(parent, (children.get(parent) ?? 0) + 1);
  const { spacing, kind } = plan.drained;
  for (const end of colony.nodes) {
    if (children.has(end) || tips.has(end)) continue;
    const own = new Set<number>();
    let grown = 0;
    let onBranch = true;
    for (let node: number | undefined = end; node !== undefined; node = colony.parent.get(node)) {
      own.add(node);
      onBranch &&= (children.get(node) ?? 0) < 2;
      if (onBranch) grown += plan.step;
    }
    if (grown < 0.5 * spacing) continue;
    const ahead = colony.nodes.filter((node) => !own.has(node) && sketch.x[node]! > sketch.x[end]!);
    const neighbor = nearestNode(sketch, end, ahead);
    if (neighbor === undefined || distanceOfNodes(sketch, end, neighbor) > spacing) continue;
    connect(sketch, end, neighbor, plan.step, kind, radiusAt(sketch, end));
  }
}

function nearestNode(sketch: Sketch, node: number, candidates: readonly number[]): number | undefined {
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOfNodes(sketch, node, candidate);
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

function radiusAt(sketch: Sketch, node: number): number {
  return sketch.edges.find(({ to }) => to === node)!.radius;
}

/** Share of the whole flow below which a segment counts as standing still. */
const standstill = 1e-9;

/** Drop dead ends, then whatever still has no flow, until all that is left flows. */
function withoutStandstill(sketch: Sketch, inlets: readonly number[], outlets: readonly number[]): Network {
  for (let edges: readonly Edge[] = sketch.edges; ; ) {
    edges = withoutDeadEnds(edges, [...inlets, ...outlets]);
    const network = networkOf(sketch, edges, inlets, outlets);
    const { flow } = solveFlow(network, conductances(network, 1), heldAtEnds(network, 1, 0));
    const most = flow.reduce((largest, q) => (q > largest ? q : -q > largest ? -q : largest), 0);
    const flowing = edges.filter((_, s) => flow[s]! > standstill * most || -flow[s]! > standstill * most);
    if (flowing.length === edges.length) return network;
    edges = flowing;
  }
}

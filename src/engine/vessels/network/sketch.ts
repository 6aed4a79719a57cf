import { ceil } from '../../../core/math.ts';
import { type Box, distanceBetween, type Network, nearestImage, wrap } from './network.ts';

/** A network while it grows: nodes and edges may still be added. */
export interface Sketch {
  readonly box: Box;
  readonly x: number[];
  readonly y: number[];
  readonly z: number[];
  readonly edges: Edge[];
}

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly radius: number;
}

export function addNode(sketch: Sketch, x: number, y: number, z: number): number {
  sketch.x.push(x);
  sketch.y.push(wrap(y, sketch.box.y));
  sketch.z.push(wrap(z, sketch.box.z));
  return sketch.x.length - 1;
}

/** Distance of two nodes, µm. */
export function distanceOfNodes(sketch: Sketch, a: number, b: number): number {
  const { x, y, z } = sketch;
  return distanceBetween(sketch.box, x[a]!, y[a]!, z[a]!, x[b]!, y[b]!, z[b]!);
}

/** Join two nodes by a straight line of equal edges, none longer than `step`. */
export function connect(sketch: Sketch, a: number, b: number, step: number, kind: number, radius: number): void {
  const pieces = ceil(distanceOfNodes(sketch, a, b) / step) || 1;
  const dx = (sketch.x[b]! - sketch.x[a]!) / pieces;
  const dy = nearestImage(sketch.y[b]! - sketch.y[a]!, sketch.box.y) / pieces;
  const dz = nearestImage(sketch.z[b]! - sketch.z[a]!, sketch.box.z) / pieces;
  let from = a;
  for (let i = 1; i <= pieces; i++) {
    const to = i === pieces ? b : addNode(sketch, sketch.x[a]! + i * dx, sketch.y[a]! + i * dy, sketch.z[a]! + i * dz);
    sketch.edges.push({ from, to, kind, radius });
    from = to;
  }
}

/** Take away, again and again, the edges that end in a node with no other edge, unless it is one of `ends`. */
export function withoutDeadEnds(edges: readonly Edge[], ends: readonly number[]): Edge[] {
  const keep = new Set(ends);
  for (let left = [...edges]; ; ) {
    const degree = new Map<number, number>();
    for (const { from, to } of left) {
      degree.set(from, (degree.get(from) ?? 0) + 1);
      degree.set(to, (degree.get(to) ?? 0) + 1);
    }
    const goesOn = (node: number) => keep.has(node) || degree.get(node)! > 1;
    const next = left.filter(({ from, to }) => goesOn(from) && goesOn(to));
    if (next.length === left.length) return next;
    left = next;
  }
}

/** The network of these edges, nodes renumbered in their order; ends without an edge are dropped. */
export function networkOf(
  sketch: Sketch,
  edges: readonly Edge[],
  inlets: readonly number[],
  outlets: readonly number[],
): Network {
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const kept = sketch.x.map((_, node) => node).filter((node) => used.has(node));
  const index = new Map(kept.map((node, i) => [node, i]));
  const at = (values: readonly number[]) => Float32Array.from(kept, (node) => values[node]!);
  const renumber = (nodes: readonly number[]) => nodes.flatMap((node) => index.get(node) ?? []);
  const nodes = { x: at(sketch.x), y: at(sketch.y), z: at(sketch.z) };
  const from = Int32Array.from(edges, (edge) => index.get(edge.from)!);
  const to = Int32Array.from(edges, (edge) => index.get(edge.to)!);
  return {
    box: sketch.box,
    nodes,
    segments: {
      from,
      to,
      radius: Float32Array.from(edges, ({ radius }) => radius),
      length: Float32Array.from(edges, (edge) => distanceOfNodes(sketch, edge.from, edge.to)),
      kind: Uint8Array.from(edges, ({ kind }) => kind),
    },
    inlets: renumber(inlets),
    outlets: renumber(outlets),
  };
}

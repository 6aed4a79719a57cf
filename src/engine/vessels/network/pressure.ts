/** A node whose pressure is given, mmHg. */
export interface Held {
  readonly node: number;
  readonly pressure: number;
}

/** A node that was eliminated: its pressure follows from these neighbors. */
interface Eliminated {
  readonly node: number;
  readonly neighbors: readonly (readonly [node: number, conductance: number])[];
  readonly total: number;
}

/**
 * Solve Σ_j g_ij (p_i − p_j) = source_i by eliminating nodes of few neighbors first (star-mesh transform).
 *
 * Conductances are only added, multiplied and divided, so that nothing cancels; nearly a tree, the network fills in hardly at all.
 *
 * @param conductance [segments], at least 0
 * @param base        subtracted from the given pressures; small differences near it stay exact
 * @param source      [nodes], volume entering from outside, same unit as conductance × pressure; overwritten
 * @returns pressure above `base` [nodes]; 0 where a node is cut off from every given pressure
 */
export function solvePressure(
  nodes: number,
  from: Int32Array,
  to: Int32Array,
  conductance: ArrayLike<number>,
  held: readonly Held[],
  base: number,
  source = new Float64Array(nodes),
): Float64Array {
  const mesh = meshOf(nodes, from, to, conductance);
  const pressure = new Float64Array(nodes);
  const isHeld = new Uint8Array(nodes);
  for (const { node, pressure: given } of held) {
    pressure[node] = given - base;
    isHeld[node] = 1;
  }
  const eliminated = eliminate(mesh, isHeld, source);
  for (let i = eliminated.length - 1; i >= 0; i--) {
    const { node, neighbors, total } = eliminated[i]!;
    if (neighbors.length === 0) continue;
    const reference = pressure[neighbors[0]![0]]!;
    let p = reference + source[node]! / total;
    for (const [neighbor, g] of neighbors) p += (g / total) * (pressure[neighbor]! - reference);
    pressure[node] = p;
  }
  return pressure;
}

type Mesh = Map<number, number>[];

function meshOf(nodes: number, from: Int32Array, to: Int32Array, conductance: ArrayLike<number>): Mesh {
  const mesh: Mesh = Array.from({ length: nodes }, () => new Map());
  for (let s = 0; s < from.length; s++) {
    if (conductance[s]! > 0 && from[s] !== to[s]) join(mesh, from[s]!, to[s]!, conductance[s]!);
  }
  return mesh;
}

function join(mesh: Mesh, a: number, b: number, conductance: number): void {
  mesh[a]!.set(b, (mesh[a]!.get(b) ?? 0) + conductance);
  mesh[b]!.set(a, (mesh[b]!.get(a) ?? 0) + conductance);
}

/** Remove every node whose pressure is not given, in passes over those with the fewest neighbors. */
function eliminate(mesh: Mesh, isHeld: Uint8Array, source: Float64Array): Eliminated[] {
  const eliminated: Eliminated[] = [];
  let left = mesh.map((_, node) => node).filter((node) => isHeld[node] === 0);
  for (let most = 2; left.length > 0; ) {
    const waiting: number[] = [];
    for (const node of left) {
      if (mesh[node]!.size <= most) eliminated.push(removeNode(mesh, node, source));
      else waiting.push(node);
    }
    most = waiting.length < left.length ? 2 : most + 1;
    left = waiting;
  }
  return eliminated;
}

function removeNode(mesh: Mesh, node: number, source: Float64Array): Eliminated {
  const neighbors = [...mesh[node]!];
  let total = 0;
  for (const [, g] of neighbors) total += g;
  neighbors.forEach(([a, ga], i) => {
    mesh[a]!.delete(node);
    source[a]! += (ga / total) * source[node]!;
    for (let j = 0; j < i; j++) join(mesh, a, neighbors[j]![0], (ga / total) * neighbors[j]![1]);
  });
  return { node, neighbors, total };
}

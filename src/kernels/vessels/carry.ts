import { abs } from '../../core/math.ts';
import { type Carrier, contentAt, levelAt } from './carrier.ts';
import type { Flow, Network } from './network.ts';
import { type Passage, passThroughWall } from './passage.ts';

/** A substance along all vessels. Amounts are content × µm³. */
export interface Carried {
  /** Mean level along each segment [segments]. */
  readonly level: Float64Array;
  /** Amount leaving through each wall per hour [segments], negative where the blood takes up. */
  readonly flux: Float64Array;
  /** Mixed content at each node [nodes]; 0 where nothing flows. */
  readonly content: Float64Array;
  /** Amounts entering and leaving with the blood per hour: entering = leaving + Σ flux. */
  readonly entering: number;
  readonly leaving: number;
}

/**
 * Carry a substance down the flow while each segment exchanges with the tissue around it (see `passThroughWall`).
 *
 * A segment without flow is in balance with its tissue.
 *
 * @param inflow   level of the blood that enters the network
 * @param exchange [segments], amount per hour and unit of level, at least 0
 * @param outside  [segments], level in the tissue around each segment
 */
export function carryAgainstTissue(
  network: Network,
  flow: Flow,
  carrier: Carrier,
  inflow: number,
  exchange: ArrayLike<number>,
  outside: ArrayLike<number>,
): Carried {
  return carry(
    network,
    flow,
    carrier,
    inflow,
    (segment, volume, level, content, result) =>
      passThroughWall(carrier, volume, exchange[segment]!, outside[segment]!, level, content, result),
    (segment) => outside[segment]!,
  );
}

/** What one segment does to what flows through it. */
export type Pass = (segment: number, volume: number, level: number, content: number, result: Passage) => void;

/**
 * Carry a substance down the flow: nodes are visited down the pressure and mix what arrives, then send it through each segment
 * that leaves.
 *
 * @param inflow level of the blood that enters the network
 * @param still  level of a segment without flow
 */
export function carry(
  network: Network,
  flow: Flow,
  carrier: Carrier,
  inflow: number,
  pass: Pass,
  still: (segment: number) => number,
): Carried {
  const { from, to } = network.segments;
  const departing = departures(network, flow);
  const level = Float64Array.from(from, (_, s) => (flow.flow[s] === 0 ? still(s) : 0));
  const flux = new Float64Array(from.length);
  const content = new Float64Array(network.nodes.x.length);
  const arrived = new Float64Array(content.length);
  const volume = new Float64Array(content.length);
  const expected = new Float64Array(content.length).fill(inflow);
  const ends = new Uint8Array(content.length);
  for (const node of [...network.inlets, ...network.outlets]) ends[node] = 1;
  const passage: Passage = { mean: 0, level: 0, content: 0, flux: 0 };
  const fresh = contentAt(carrier, inflow);
  let entering = 0;
  let leaving = 0;
  for (const node of flow.order) {
    let out = 0;
    const first = departing.start[node]!;
    const end = departing.start[node + 1]!;
    for (let k = first; k < end; k++) out += abs(flow.flow[departing.segment[k]!]!);
    if (ends[node] === 1 && out > volume[node]!) {
      entering += (out - volume[node]!) * fresh;
      arrived[node]! += (out - volume[node]!) * fresh;
      volume[node] = out;
    }
    if (volume[node] === 0) continue;
    content[node] = arrived[node]! / volume[node]!;
    if (ends[node] === 1) leaving += (volume[node]! - out) * content[node]!;
    if (out === 0) continue;
    const here = levelAt(carrier, content[node]!, expected[node]!);
    for (let k = first; k < end; k++) {
      const s = departing.segment[k]!;
      const q = abs(flow.flow[s]!);
      pass(s, q, here, content[node]!, passage);
      level[s] = passage.mean;
      flux[s] = passage.flux;
      const next = from[s] === node ? to[s]! : from[s]!;
      arrived[next]! += q * passage.content;
      volume[next]! += q;
      expected[next] = passage.level;
    }
  }
  return { level, flux, content, entering, leaving };
}

/** The segments through which blood leaves each node: those of node n stand in `segment` from `start[n]` to `start[n + 1]`. */
export interface Departures {
  readonly start: Int32Array;
  readonly segment: Int32Array;
}

/** From the flow of this moment; those of one node in the order of the segments. */
export function departures(network: Network, flow: Flow): Departures {
  const { from, to } = network.segments;
  const start = new Int32Array(network.nodes.x.length + 1);
  const upstream = (s: number) => (flow.flow[s]! > 0 ? from[s]! : to[s]!);
  for (let s = 0; s < from.length; s++) if (flow.flow[s] !== 0) start[upstream(s) + 1]! += 1;
  for (let node = 1; node < start.length; node++) start[node]! += start[node - 1]!;
  const next = start.slice();
  const segment = new Int32Array(start[start.length - 1]!);
  for (let s = 0; s < from.length; s++) if (flow.flow[s] !== 0) segment[next[upstream(s)]!++] = s;
  return { start, segment };
}

import { cos, max, PI, sin, sqrt } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import { sample } from '../../kernels/field/points.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import type { Site, Vasculature } from '../../model/site.ts';
import { number } from '../program/program.ts';
import { conductances, type Flow, heldAtEnds, inflow, solveFlow } from './network/flow.ts';
import { growNetwork } from './network/grow.ts';
import { type Network, nearestImage, wrap } from './network/network.ts';
import { type Exchange, nearestSegment, occupy } from './network/occupy.ts';
import { checkPlan } from './network/plan.ts';
import { distanceToRods, layRods, type Rods } from './trabeculae.ts';
import { arteriole, sinus, sinusoid } from './vessel-kinds.ts';

export { sample };

/** Vessels with their flow and the walls through which they exchange. */
export interface Vessels {
  readonly network: Network;
  readonly flow: Flow;
  readonly exchange: Exchange;
  /** What drives blood into the block, mmHg. */
  readonly inletPressure: number;
}

/** What stands still in a block: walls, vessels, and where cells can pass to and from blood. */
export interface Anatomy {
  /** [voxels] distance to the nearest vessel wall or bone, µm; above 0 where cells can be. */
  readonly wallDistance: Float32Array;
  /** [voxels] distance to the nearest sinusoid or sinus wall, µm. */
  readonly exitDistance: Float32Array;
  /** [voxels] the segment of that wall, −1 where there is none. */
  readonly exitSegment: Int32Array;
  /** [voxels] distance to the nearest arteriole wall, µm. */
  readonly arterioleDistance: Float32Array;
  /** [voxels] distance to the surface of the nearest trabecula, µm, below 0 in it; far where there are none. */
  readonly boneDistance: Float32Array;
  /** Null where there are none. */
  readonly trabeculae: Rods | null;
  /** [voxels] share inside vessels. */
  readonly lumen: Float32Array;
  /** [voxels] wall area of all vessels, µm². */
  readonly wallArea: Float64Array;
  readonly vessels: Vessels | null;
}

/** @param arterioles how many enter the block */
export function createAnatomy(
  site: Site,
  grid: Grid,
  seed: number,
  wallDistance: Float32Array,
  arterioles = 1,
): Anatomy {
  const voxels = grid.nx * grid.ny * grid.nz;
  const far = () => new Float32Array(voxels).fill(farAway);
  if (site.vasculature === null) {
    wallDistance.fill(farAway);
    return {
      wallDistance,
      exitDistance: far(),
      exitSegment: new Int32Array(voxels).fill(-1),
      arterioleDistance: far(),
      boneDistance: far(),
      trabeculae: null,
      lumen: new Float32Array(voxels),
      wallArea: new Float64Array(voxels),
      vessels: null,
    };
  }
  const { spacing: h, nx, ny, nz } = grid;
  const box = { x: nx * h, y: ny * h, z: nz * h };
  const network = growNetwork(planOf(site.vasculature, box, arterioles), box, seed);
  const { viscosity, outletPressure, perfusion } = site.vasculature;
  const inletPressure = pressureThatDrives(
    number(perfusion) * box.x * box.y * box.z,
    network,
    number(viscosity),
    number(outletPressure),
  );
  const flow = solveFlow(
    network,
    conductances(network, number(viscosity)),
    heldAtEnds(network, inletPressure, number(outletPressure)),
  );
  const occupancy = occupy(network, grid);
  const trabeculae =
    site.trabeculae === undefined ? null : layRods(site.trabeculae, grid, occupancy.nearest.distance, seed);
  const boneDistance = trabeculae === null ? far() : distanceToRods(trabeculae, grid, occupancy.nearest.distance);
  wallDistance.set(
    occupancy.wallDistance.map((distance, v) => (distance < boneDistance[v]! ? distance : boneDistance[v]!)),
  );
  const { exchange } = occupancy;
  const wallArea = new Float64Array(voxels);
  for (let e = 0; e < exchange.voxel.length; e++) wallArea[exchange.voxel[e]!]! += exchange.area[e]!;
  const sinusoids = nearestSegment(network, grid, sinusoid);
  const sinuses = nearestSegment(network, grid, sinus);
  const nearer = sinusoids.distance.map((distance, v) => (distance < sinuses.distance[v]! ? 1 : 0));
  return {
    wallDistance,
    exitDistance: sinusoids.distance.map((distance, v) => (nearer[v] === 1 ? distance : sinuses.distance[v]!)),
    exitSegment: sinusoids.segment.map((segment, v) => (nearer[v] === 1 ? segment : sinuses.segment[v]!)),
    arterioleDistance: nearestSegment(network, grid, arteriole).distance,
    boneDistance,
    trabeculae,
    lumen: occupancy.lumen,
    wallArea,
    vessels: { network, flow, exchange, inletPressure },
  };
}

/**
 * Refuse a block that the vessels of its site do not fit into, as it would be refused when it is built.
 *
 * @param box edges of the block, µm
 * @throws MarrowError `invalid-model`
 */
export function checkVessels(
  { vasculature }: Site,
  box: { readonly x: number; readonly y: number; readonly z: number },
  arterioles = 1,
): void {
  if (vasculature !== null) checkPlan(planOf(vasculature, box, arterioles), box);
}

/** Pressure at the inlets, mmHg, that drives `wanted` µm³/h through a network whose vessels are all open. */
function pressureThatDrives(wanted: number, network: Network, viscosity: number, outletPressure: number): number {
  const byOne = solveFlow(
    network,
    conductances(network, viscosity),
    heldAtEnds(network, outletPressure + 1, outletPressure),
  );
  return outletPressure + wanted / inflow(network, byOne);
}

/** Distance that stands for "there is none", µm. */
const farAway = 1e4;

/** Longest segment of a vessel, µm: how finely the network is resolved. */
const longestSegment = 12;

function planOf(vasculature: Vasculature, box: { x: number; y: number; z: number }, arterioles: number) {
  const arterioleRadius = number(vasculature.arterioleRadius);
  const sinusRadius = number(vasculature.sinusRadius);
  const spacing = number(vasculature.spacing);
  return {
    step: longestSegment,
    feeders: {
      kind: arteriole,
      count: arterioles,
      radius: arterioleRadius,
      depth: number(vasculature.arterioleDepth) * arterioleRadius,
      length: number(vasculature.arterioleLength) * box.x,
      bare: number(vasculature.arterioleBare),
    },
    drained: {
      kind: sinusoid,
      radius: number(vasculature.sinusoidRadius),
      variation: number(vasculature.sinusoidVariation),
      spacing,
      wander: number(vasculature.sinusoidWander) * spacing,
    },
    trunks: {
      kind: sinus,
      count: 1,
      radius: sinusRadius,
      setback: sinusRadius + number(vasculature.sinusSetback),
      length: number(vasculature.sinusLength) * box.y,
    },
  };
}

/** Half the diagonal of a voxel over its edge: a voxel whose center lies deeper than that is bone as a whole. */
const halfDiagonal = 0.8661;

/** Is all of a voxel bone, so that nothing spreads in it? Cells that touch bone lie in none of these. */
export function isBone({ boneDistance }: Anatomy, { spacing }: Grid, voxel: number): boolean {
  return boneDistance[voxel]! < -halfDiagonal * spacing;
}

/** Distance from bone, µm, for a point of a block that begins with bone. */
export function distanceToBone(
  { boneDistance, trabeculae }: Anatomy,
  grid: Grid,
  x: number,
  y: number,
  z: number,
): number {
  if (trabeculae === null) return x;
  const toRod = sample(grid, boneDistance, x, y, z);
  return toRod < x ? toRod : x;
}

/**
 * A point beside the wall of a vessel of one kind, drawn evenly over the length of such vessels; null where there is none.
 *
 * @param away   distance from the wall, µm
 * @param isOpen which segments count; all when absent
 */
export function besideVessel(
  anatomy: Anatomy,
  grid: Grid,
  kind: number,
  away: number,
  draw: (n: number) => number,
  isOpen: (segment: number) => boolean = () => true,
): readonly [number, number, number] | null {
  if (anatomy.vessels === null) return null;
  const { segments } = anatomy.vessels.network;
  let total = 0;
  for (let s = 0; s < segments.kind.length; s++) {
    if (segments.kind[s] === kind && isOpen(s)) total += segments.length[s]!;
  }
  if (total === 0) return null;
  let left = draw(0) * total;
  let chosen = -1;
  for (let s = 0; s < segments.kind.length && left >= 0; s++) {
    if (segments.kind[s] !== kind || !isOpen(s)) continue;
    chosen = s;
    left -= segments.length[s]!;
  }
  return besideSegment(anatomy.vessels, grid, chosen, away, draw(1), draw(2));
}

/**
 * A point beside the wall of a segment.
 *
 * @param away  distance from the wall, µm
 * @param along share of the way from its first node to its second
 * @param turn  share of a turn around its axis
 */
export function besideSegment(
  { network: { nodes, segments } }: Vessels,
  grid: Grid,
  segment: number,
  away: number,
  along: number,
  turn: number,
): readonly [number, number, number] {
  const [a, b] = [segments.from[segment]!, segments.to[segment]!];
  const [ly, lz] = [grid.ny * grid.spacing, grid.nz * grid.spacing];
  const axis = [
    nodes.x[b]! - nodes.x[a]!,
    nearestImage(nodes.y[b]! - nodes.y[a]!, ly),
    nearestImage(nodes.z[b]! - nodes.z[a]!, lz),
  ] as const;
  const angle = 2 * PI * turn;
  const [u, v] = across(axis);
  const distance = segments.radius[segment]! + away;
  const at = (k: 0 | 1 | 2, base: number) =>
    base + along * axis[k] + distance * (cos(angle) * u[k] + sin(angle) * v[k]);
  return inside(grid, at(0, nodes.x[a]!), at(1, nodes.y[a]!), at(2, nodes.z[a]!));
}

type Vector = readonly [number, number, number];

/** Two directions across an axis, not quite of length 1 where it runs askew; used only to scatter points. */
function across([x, y, z]: Vector): readonly [Vector, Vector] {
  const length = max(1e-9, x * x + y * y + z * z);
  const seed: Vector = x * x < 0.5 * length ? [1, 0, 0] : [0, 1, 0];
  const along = (x * seed[0] + y * seed[1] + z * seed[2]) / length;
  const u = unit([seed[0] - along * x, seed[1] - along * y, seed[2] - along * z]);
  return [u, unit([y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]])];
}

function unit([x, y, z]: Vector): Vector {
  const norm = max(1e-9, sqrt(x * x + y * y + z * z));
  return [x / norm, y / norm, z / norm];
}

/** A point brought back into the block: y and z by whole periods, x to its ends. */
export function inside(
  { nx, ny, nz, spacing }: Grid,
  x: number,
  y: number,
  z: number,
): readonly [number, number, number] {
  const length = nx * spacing;
  return [x < 0 ? 0 : x > length ? length : x, wrap(y, ny * spacing), wrap(z, nz * spacing)];
}

/** Random draws for one purpose and id, numbered. */
export function drawer(seed: number, purpose: number, id: number, tick: number, base = 0): (n: number) => number {
  return (n) => random(seed, purpose, id, tick, base + n);
}

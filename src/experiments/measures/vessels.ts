import { internal, type Quantity } from '../../core/units.ts';
import { voxelCount, voxelVolume } from '../../engine/grid.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { flowNow, linedBy, linedKind, sproutsOf } from '../../engine/vessels/lining.ts';
import { inflow } from '../../engine/vessels/network/flow.ts';
import { type Network, nearestImage } from '../../engine/vessels/network/network.ts';
import type { Measure } from '../../model/measure.ts';
import { beginsWith, isIn } from './zone.ts';

/**
 * A stretch of vessel: the depth of its middle and its length, µm, how far it reaches on average along the three axes, µm, and the
 * permeability of the segment whose blood it carries.
 */
interface Stretch {
  readonly x: number;
  readonly length: number;
  readonly reach: number;
  readonly permeability: number;
}

/** Length of sinusoids with blood in them and of new vessels per volume, mm/mm³; NaN without vessels, or without the end of the zone. */
export function vesselDensityOf(tissue: Tissue, { zone }: Extract<Measure, { kind: 'vessel density' }>): number {
  return perVolume(tissue, zone, ({ length }) => length);
}

/**
 * Profiles of these vessels per area of section, 1/mm²: what a plane at right angles to an axis cuts, as the mean over all planes of all three axes. A
 * stretch that reaches r along an axis is cut by a plane of that axis as often as r goes into the edge of the block, so Q_A = Σ r / V; where vessels run
 * in all directions alike it is half of their length per volume. NaN without vessels.
 */
export function vesselProfilesOf(tissue: Tissue, { zone }: Extract<Measure, { kind: 'vessel profiles' }>): number {
  return perVolume(tissue, zone, ({ reach }) => reach);
}

type VesselZone = Extract<Measure, { kind: 'vessel density' }>['zone'];

function perVolume(tissue: Tissue, zone: VesselZone, of: (stretch: Stretch) => number): number {
  const { grid } = tissue;
  if (tissue.lining === null || (zone !== undefined && !beginsWith(tissue, zone.of))) return Number.NaN;
  const whole = stretchesOf(tissue).reduce((sum, each) => {
    return zone === undefined || isIn(zone, each.x) ? sum + of(each) : sum;
  }, 0);
  const depth = grid.nx * grid.spacing;
  const [from, to] = [lengthOf(zone?.from) ?? 0, lengthOf(zone?.to) ?? depth];
  const volume = (voxelCount(grid) * voxelVolume(grid) * (Math.min(to, depth) - from)) / depth;
  // µm per µm³ are 1e6 mm per mm³, and as many profiles per mm².
  return (1e6 * whole) / volume;
}

/** Mean permeability along these vessels, over that of an intact wall. */
export function leakOf(tissue: Tissue): number {
  let [sum, whole] = [0, 0];
  for (const { length, permeability } of stretchesOf(tissue)) {
    sum += length * permeability;
    whole += length;
  }
  return whole === 0 ? Number.NaN : sum / whole;
}

/** Blood that enters a volume of the block in a time, 1/min; NaN without vessels. */
export function perfusionOf(tissue: Tissue): number {
  const { anatomy, grid, lining } = tissue;
  if (anatomy.vessels === null || lining === null) return Number.NaN;
  const entering = inflow(anatomy.vessels.network, flowNow(tissue, lining));
  return entering / (voxelCount(grid) * grid.spacing * grid.spacing * grid.spacing * 60);
}

function stretchesOf(tissue: Tissue): Stretch[] {
  const { anatomy, cells, lining, program } = tissue;
  if (anatomy.vessels === null || lining === null) return [];
  const { nodes, segments } = anatomy.vessels.network;
  const lined = linedBy(tissue, lining);
  const old = Array.from(segments.kind.keys())
    .filter((g) => segments.kind[g] === linedKind && lined.open[g] === 1)
    .map((g) => ({
      x: 0.5 * (nodes.x[segments.from[g]!]! + nodes.x[segments.to[g]!]!),
      length: segments.length[g]!,
      reach: reachOf(anatomy.vessels!.network, g),
      permeability: lined.permeability[g]!,
    }));
  const sprouted = sproutsOf(tissue, lined).map((i) => {
    const { length } = program.types[cells.type[i]!]!.lining!;
    // It has no direction: the mean of |cos| over all of them is a half.
    return { x: cells.x[i]!, length, reach: 0.5 * length, permeability: lined.permeability[cells.vessel[i]! - 1]! };
  });
  return [...old, ...sprouted];
}

/** Mean over the axes of how far a segment goes along them, µm. */
export function reachOf({ box, nodes, segments }: Network, segment: number): number {
  const [a, b] = [segments.from[segment]!, segments.to[segment]!];
  const dx = Math.abs(nodes.x[b]! - nodes.x[a]!);
  const dy = Math.abs(nearestImage(nodes.y[b]! - nodes.y[a]!, box.y));
  const dz = Math.abs(nearestImage(nodes.z[b]! - nodes.z[a]!, box.z));
  return (dx + dy + dz) / 3;
}

const lengthOf = (length: Quantity<'length'> | undefined) => (length === undefined ? undefined : internal(length));

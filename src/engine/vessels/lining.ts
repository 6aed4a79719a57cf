import { floor, PI } from '../../core/math.ts';
import type { Walls } from '../../kernels/vessels/network.ts';
import { voxelCount, voxelOf } from '../grid.ts';
import { type CompiledSubstance, number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import type { Anatomy } from './anatomy.ts';
import { caliberOf, openedBy } from './caliber.ts';
import { type Capsules, capsulesOf, distanceToWall } from './network/capsule.ts';
import { conductances, type Flow, heldAtEnds, solveFlow } from './network/flow.ts';
import type { Network } from './network/network.ts';
import { arteriole, sinusoid } from './vessel-kinds.ts';
import { type Patch, wallsOf, withPatches } from './walls.ts';

/** The kind of segment that cells line. */
export const linedKind = sinusoid;

/** What lining cells say of the segments, from the cells as they stand. */
export interface Lined {
  /** [segments] cells that line each, and what descends from them. */
  readonly cells: Uint32Array;
  /** [segments] 1 where blood flows; 0 where neither a lined segment nor one beside it has cells left. */
  readonly open: Uint8Array;
  /** [segments] permeability over that of an intact wall. */
  readonly permeability: Float64Array;
  /** Segments that are closed. */
  readonly closed: number;
}

/**
 * What lining cells make of the vessels in the tick that runs. No checkpoint keeps it: before the first tick all is open and
 * intact, and `reline` derives it anew in each. What is measured between ticks asks `linedBy`.
 */
export interface Lining extends Lined {
  readonly capsules: Capsules;
  flow: Flow;
  walls: Walls;
  /** Wall of new vessels. */
  patches: readonly Patch[];
  /** [segments] of the segments that share a node with each. */
  readonly neighbors: readonly (readonly number[])[];
  closed: number;
  /** Radius of arterioles over the one they are built with. */
  caliber: number;
}

/** Vessels as they are without any cell that lines them: open and intact. Null without vessels. */
export function intactLining(anatomy: Anatomy): Lining | null {
  if (anatomy.vessels === null) return null;
  const { network, flow, exchange } = anatomy.vessels;
  const segments = network.segments.kind.length;
  return {
    capsules: capsulesOf(network),
    flow,
    walls: wallsOf(exchange, anatomy.lumen.length),
    patches: [],
    neighbors: neighborsIn(network),
    caliber: 1,
    ...intact(segments),
  };
}

const intact = (segments: number) => ({
  cells: new Uint32Array(segments),
  open: new Uint8Array(segments).fill(1),
  permeability: new Float64Array(segments).fill(1),
  closed: 0,
});

/** Share of a segment's wall that is open to a substance: above 1 where it leaks, 0 where no blood flows, be it closed or cut off. */
export function openShare(
  { arterioles, betweenCells }: Pick<CompiledSubstance, 'arterioles' | 'betweenCells'>,
  kind: number,
  { flow, open, permeability }: Lining,
  segment: number,
): number {
  if (open[segment] === 0 || flow.flow[segment] === 0) return 0;
  return (kind === arteriole ? arterioles : 1) * (1 + betweenCells * (permeability[segment]! - 1));
}

/** Permeability is told in steps of this, so that what hardly changes is not solved anew. */
const fineness = 1 / 32;

/**
 * Find out from the cells which segments are open, how permeable they are and where there are new vessels, and from the tissue
 * how wide arterioles are.
 *
 * @returns whether walls or flow are not what they were
 */
export function reline(tissue: Tissue): boolean {
  const { lining, program } = tissue;
  if (lining === null) return false;
  const caliber = caliberOf(tissue);
  const isNewCaliber = caliber !== lining.caliber;
  lining.caliber = caliber;
  if (!program.types.some((type) => type.lining !== null)) {
    if (isNewCaliber) lining.flow = flowThrough(tissue, lining.open, caliber);
    return isNewCaliber;
  }
  const found = linedBy(tissue, lining);
  const isNewFlow = isNewCaliber || found.open.some((isOpen, g) => isOpen !== lining.open[g]);
  lining.cells.set(found.cells);
  lining.open.set(found.open);
  lining.permeability.set(found.permeability);
  lining.closed = found.closed;
  const patches = newVessels(tissue, lining);
  const isNewWall =
    patches.length !== lining.patches.length || patches.some((patch, k) => !isAt(patch, lining.patches[k]!));
  if (isNewFlow) lining.flow = flowThrough(tissue, lining.open, caliber);
  if (isNewWall) {
    const { exchange } = tissue.anatomy.vessels!;
    lining.patches = patches;
    lining.walls = wallsOf(patches.length === 0 ? exchange : withPatches(exchange, patches), voxelCount(tissue.grid));
  }
  return isNewFlow || isNewWall;
}

/**
 * What the cells say of each segment at this moment: all that line it are counted, with the tips that they sent out, and the
 * permeability of those that are its wall is averaged in whole steps, so that their order does not matter. Nothing is
 * changed; where no type lines vessels, all are open and intact.
 */
export function linedBy({ anatomy, cells, program }: Tissue, { neighbors }: Lining): Lined {
  const { kind } = anatomy.vessels!.network.segments;
  const found = intact(kind.length);
  if (!program.types.some((type) => type.lining !== null)) return found;
  const steps = new Float64Array(kind.length);
  const walls = new Uint32Array(kind.length);
  const { count } = cells.table;
  const { permeability, type, vessel } = cells;
  for (let i = 0; i < count; i++) {
    const segment = vessel[i]! - 1;
    if (segment < 0) continue;
    found.cells[segment]! += 1;
    if (program.types[type[i]!]!.lining === null) continue;
    walls[segment]! += 1;
    steps[segment]! += floor(permeability[i]! / fineness + 0.5);
  }
  for (let g = 0; g < kind.length; g++) {
    if (kind[g] !== linedKind) continue;
    const around = neighbors[g]!;
    const isOpen = found.cells[g]! > 0 || around.some((other) => found.cells[other]! > 0);
    found.open[g] = isOpen ? 1 : 0;
    if (!isOpen) found.closed += 1;
    let [n, sum] = [0, 0];
    for (const other of walls[g]! > 0 ? [g] : around) {
      n += walls[other]!;
      sum += steps[other]!;
    }
    found.permeability[g] = n === 0 ? 1 : floor(sum / n + 0.5) * fineness;
  }
  return found;
}

/** Segments of the kind that is lined which share a node with each such segment, ascending. */
function neighborsIn({ nodes, segments }: Network): number[][] {
  const { from, kind, to } = segments;
  const at: number[][] = Array.from(nodes.x, () => []);
  for (let g = 0; g < kind.length; g++) {
    if (kind[g] !== linedKind) continue;
    at[from[g]!]!.push(g);
    at[to[g]!]!.push(g);
  }
  return Array.from(kind, (own, g) => {
    if (own !== linedKind) return [];
    const around = new Set([...at[from[g]!]!, ...at[to[g]!]!]);
    around.delete(g);
    return [...around].sort((a, b) => a - b);
  });
}

/** The segment that a daughter of a lining cell goes to: an empty one beside that of its mother, or the same. */
export function segmentOfDaughter({ lining }: Tissue, segment: number): number {
  if (lining === null) return segment;
  const empty = lining.neighbors[segment]!.find((other) => lining.cells[other] === 0);
  if (empty === undefined) return segment;
  lining.cells[empty] = 1;
  return empty;
}

/** Rows of cells of lining types that stand away from the wall of their open segment, by id. */
export function sproutsOf({ cells, lining, program }: Tissue, { open }: Lined): number[] {
  if (lining === null) return [];
  const reach = number(program.model.physics.wallReach);
  const rows: number[] = [];
  const { id, radius, table, type, vessel, x, y, z } = cells;
  for (let i = 0, end = table.count; i < end; i++) {
    const segment = vessel[i]! - 1;
    if (segment < 0 || program.types[type[i]!]!.lining === null || open[segment] === 0) continue;
    if (distanceToWall(lining.capsules, segment, x[i]!, y[i]!, z[i]!) - radius[i]! > reach) rows.push(i);
  }
  return rows.sort((a, b) => id[a]! - id[b]!);
}

function newVessels(tissue: Tissue, lined: Lined): Patch[] {
  const { cells, grid, program } = tissue;
  return sproutsOf(tissue, lined).map((i) => {
    const { length, radius } = program.types[cells.type[i]!]!.lining!;
    return {
      segment: cells.vessel[i]! - 1,
      voxel: voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!),
      area: 2 * PI * radius * length,
    };
  });
}

function isAt(one: Patch, other: Patch): boolean {
  return one.segment === other.segment && one.voxel === other.voxel && one.area === other.area;
}

/** Flow at this moment, whatever the last tick found. */
export function flowNow(tissue: Tissue, lining: Lining): Flow {
  return flowThrough(tissue, linedBy(tissue, lining).open, caliberOf(tissue));
}

function flowThrough({ anatomy, program }: Tissue, open: Uint8Array, caliber: number): Flow {
  const { inletPressure, network } = anatomy.vessels!;
  const { kind } = network.segments;
  const { outletPressure, viscosity } = program.model.siteInUse.vasculature!;
  const through = conductances(network, number(viscosity)).map(
    (conductance, g) => conductance * open[g]! * openedBy(caliber, kind, g),
  );
  return solveFlow(network, through, heldAtEnds(network, inletPressure, number(outletPressure)));
}

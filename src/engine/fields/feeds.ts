import type { Arena } from '../../kernels/arena.ts';
import { countWalls, describeFeed, type Feed } from '../../kernels/field/feed.ts';
import type { FieldProblem } from '../../kernels/field/problem.ts';
import {
  describeStream,
  describeVessels,
  layFlow,
  layWalls,
  type Stream,
  type Vessels,
} from '../../kernels/vessels/contract.ts';
import type { Blood } from '../blood/blood.ts';
import { number, type Program } from '../program/program.ts';
import type { Anatomy } from '../vessels/anatomy.ts';
import { type Lining, openShare } from '../vessels/lining.ts';
import { openArea } from '../vessels/walls.ts';
import type { Bath } from './bath.ts';

/** How far walls are open to the substances that find them alike. */
export interface Opening {
  readonly arterioles: number;
  readonly betweenCells: number;
  /** [segments] */
  readonly share: Float64Array;
  /** [voxels with wall, or more] area through which they exchange, µm². */
  readonly area: Float64Array;
}

/** Columns for what cells and vessels do to each substance, and how far walls are open to it. */
export interface FieldFeeds {
  readonly feeds: readonly Feed[];
  readonly openings: readonly Opening[];
  /** [substances] of those that blood brings, null for the others. */
  readonly openingOf: readonly (Opening | null)[];
  /** Where blood flows and walls lie, as kernels read it; null without vessels. */
  readonly vessels: Vessels | null;
  /** What stands over the far end in place of vessels. */
  readonly bath: Bath | null;
}

/** Only those columns that some cell type or vessel can fill. */
export function createFeeds(
  arena: Arena,
  program: Program,
  anatomy: Anatomy,
  lining: Lining | null,
  bath: Bath | null,
  problems: readonly FieldProblem[],
  levels: Blood['segment'],
): FieldFeeds {
  const use = usesOf(program);
  const openings: Opening[] = [];
  const none = { voxel: arena.u32(0), area: arena.f64(0), supply: arena.f64(0) };
  if (lining === null) {
    const feeds = problems.map((problem, s) => {
      const walls = bath === null ? none : faceOf(bath, s, arena);
      return describeFeed({ problem, ...columns(problem, s), walls }, arena);
    });
    return { feeds, openings, openingOf: problems.map(() => null), vessels: null, bath };
  }
  const segments = lining.open.length;
  // New vessels may come to lie in any voxel.
  const isLined = program.types.some((type) => type.lining !== null);
  const capacity = isLined ? anatomy.lumen.length : lining.walls.voxel.length;
  const voxel = arena.u32(capacity);
  const openingTo = (arterioles: number, betweenCells: number): Opening => {
    const like = openings.find((each) => each.arterioles === arterioles && each.betweenCells === betweenCells);
    if (like !== undefined) return like;
    const opening = { arterioles, betweenCells, share: arena.f64(segments), area: arena.f64(capacity) };
    openings.push(opening);
    return opening;
  };
  const openingOf = program.substances.map(({ arterioles, betweenCells, permeability }) =>
    permeability > 0 ? openingTo(arterioles, betweenCells) : null,
  );
  const vessels = describeVessels(arena, lining.capsules.network, lining.flow, lining.walls);
  const streamOf = (s: number): Stream | undefined => {
    const { carrier, inlet, permeability, solubility } = program.substances[s]!;
    const opening = openingOf[s]!;
    if (opening === null && carrier === null) return undefined;
    const held = carrier && { ...carrier, half: carrier.halfSaturation, solubility };
    return describeStream(arena, {
      vessels,
      share: opening?.share ?? arena.f64(segments),
      level: levels[s]!,
      carried: held && { carrier: held, inlet: inlet ?? 0, permeability },
    });
  };
  const feeds = problems.map((problem, s) => {
    const area = openingOf[s]?.area;
    const walls = area === undefined ? none : { voxel, area, supply: arena.f64(capacity) };
    return describeFeed({ problem, ...columns(problem, s), walls, stream: streamOf(s) }, arena);
  });
  const found = { feeds, openings, openingOf, vessels, bath };
  openWalls(found, anatomy, lining, arena, true);
  return found;

  function columns(problem: FieldProblem, s: number) {
    const column = (used: ReadonlySet<number>) => arena.f64(used.has(s) ? problem.c.length : 0);
    return { supply: column(use.supply), uptake: column(use.uptake), demand: column(use.demand) };
  }
}

/** The face under a bath as walls that bring its level, which nothing changes. */
function faceOf({ face, level, voxel }: Bath, s: number, arena: Arena): Feed['walls'] {
  const own = arena.u32(voxel.length);
  own.set(voxel);
  return {
    voxel: own,
    area: arena.f64(voxel.length).fill(face),
    supply: arena.f64(voxel.length).fill(face * level[s]!),
  };
}

/**
 * Write how far the walls are open to each substance.
 *
 * @param isNew whether there is wall elsewhere, or blood in other segments, than when it was written last
 */
export function openWalls(
  { feeds, openings, vessels }: FieldFeeds,
  anatomy: Anatomy,
  lining: Lining,
  arena: Arena,
  isNew: boolean,
): void {
  const { kind } = anatomy.vessels!.network.segments;
  for (const opening of openings) {
    if (!isNew && opening.betweenCells === 0) continue;
    for (let g = 0; g < kind.length; g++) opening.share[g] = openShare(opening, kind[g]!, lining, g);
    openArea(lining.walls, opening.share, opening.area);
  }
  if (!isNew || vessels === null) return;
  layFlow(vessels, lining.flow);
  layWalls(vessels, lining.walls, arena);
  for (const feed of feeds) {
    if (feed.walls.voxel.length === 0) continue;
    feed.walls.voxel.set(lining.walls.voxel);
    countWalls(feed, lining.walls.voxel.length);
  }
}

/** Which substances any cell type gives, takes up or consumes. */
function usesOf(program: Program): Record<'supply' | 'uptake' | 'demand', ReadonlySet<number>> {
  const [supply, uptake, demand] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { traffic } of program.types) {
    for (const { substance, secretes, takesUp, consumes, activationRate, into } of traffic) {
      if (secretes > 0) supply.add(substance);
      if (activationRate > 0) supply.add(into);
      if (takesUp + activationRate > 0) uptake.add(substance);
      if (consumes > 0 && program.substances[substance]!.solubility > 0) demand.add(substance);
    }
  }
  for (const drug of program.drugs) {
    const sink = drug.store?.sink === undefined ? 0 : number(drug.store.sink);
    if (sink > 0) uptake.add(program.substances.findIndex(({ id }) => id === drug.substance.id));
  }
  return { supply, uptake, demand };
}

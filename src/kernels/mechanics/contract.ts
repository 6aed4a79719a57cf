import { MarrowError } from '../../core/error.ts';
import { fround, max } from '../../core/math.ts';

/** Adhesion reaches this many times the distance at which two bodies touch. */
export const adhesionReach = 1.25;
/** A body moves at most this fraction of its radius in one sub-step. */
export const strideFraction = 0.25;
/** Centers nearer than this, µm, count as coincident and part along a direction drawn from their keys. */
export const coincidence = 1 / 1048576;
/** One count of the integer sums of pressure. */
export const pressureQuantum = 1 / 1048576;

/** The box that holds the centers; x is closed. */
export interface Box {
  /** Lengths, µm, > 0. */
  readonly lx: number;
  readonly ly: number;
  readonly lz: number;
  readonly periodicY: boolean;
  readonly periodicZ: boolean;
}

/** Signed distance to the nearest wall, µm, at the centers of cubic voxels; > 0 in free space, ≤ 0 inside a wall. */
export interface Wall {
  /** [nz, ny, nx], µm. */
  readonly distance: Float32Array;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  /** Edge of a voxel, µm; n·voxel must equal the box along each periodic side. */
  readonly voxel: number;
}

/** How strongly bodies and walls push and pull. */
export interface Interaction {
  /** Speed at which full overlap parts a body from its neighbor or wall, µm/h, ≥ 0. */
  readonly repulsion: number;
  /** Speed of adhesion for two bodies of adhesion 1, µm/h, ≥ 0. */
  readonly adhesion: number;
}

/** One row per body; every column holds at least `n` rows. */
export interface Bodies {
  readonly n: number;
  /** Distinct for every body; decides only how coincident bodies part. */
  readonly key: Uint32Array;
  /** Centers inside the box, µm; overwritten. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** µm, > 0. */
  readonly radius: Float32Array;
  /** 0 = fixed to 1 = free. */
  readonly mobility: Float32Array;
  /** Dimensionless, ≥ 0. */
  readonly adhesion: Float32Array;
  /** Motility, µm/h, constant during a call. */
  readonly mx: Float32Array;
  readonly my: Float32Array;
  readonly mz: Float32Array;
  /** Σ (1 − d/R)² over overlapping bodies and walls at the new centers; overwritten. */
  readonly pressure: Float32Array;
  /** Overlapping bodies at the new centers; overwritten. */
  readonly neighborCount: Uint32Array;
}

/** What one call of `move` did. */
export interface Moved {
  /** Largest distance between a body's centers before and after the call, µm. */
  readonly largest: number;
  /** Longest step that a body wanted to make in one sub-step, before capping, µm. */
  readonly longestStep: number;
  /** How often neighbor lists were built, and how many were mended; the numbers that depend on bins and skin. */
  readonly rebuilds: number;
  readonly mends: number;
  /** How many body-steps were shortened to `strideFraction` of the radius. */
  readonly capped: number;
}

/** Overdamped centers in one box. */
export interface Mechanics {
  /**
   * Move all bodies by `steps` forward Euler sub-steps.
   *
   * @param dt    one sub-step, h, > 0
   * @param steps ≥ 0
   * @throws MarrowError `invalid-input` when a body is not a number, lies outside the box, or has no radius
   */
  move(bodies: Bodies, dt: number, steps: number): Moved;
}

/**
 * How far the forces of a body reach, over its radius. Where nothing adheres only touching counts, and a little is left for
 * the rounding of distances.
 */
export function stretchOf({ adhesion }: Interaction): number {
  return fround(adhesion > 0 ? adhesionReach : 1 + 1 / 1024);
}

/** The integer arithmetic of velocities: `ceiling` is the strongest pull of a pair, `quantum` one count, both µm/h. */
export interface Counts {
  readonly ceiling: number;
  readonly quantum: number;
}

/**
 * The smallest power of two that leaves every single contribution below 2²² counts.
 *
 * A contribution is at most `ceiling` = max(repulsion, 4·adhesion), to which the adhesion of a pair saturates.
 */
export function countsOf({ repulsion, adhesion }: Interaction): Counts {
  const ceiling = fround(max(repulsion, 4 * adhesion));
  let quantum = 1 / 1099511627776;
  while (quantum * 4194304 < 2 * ceiling) quantum *= 2;
  return { ceiling, quantum };
}

/** @throws MarrowError `invalid-input` naming the first row that no sub-step could start from */
export function checkBodies(bodies: Bodies, box: Box): void {
  for (let i = 0; i < bodies.n; i++) {
    require(i, 'x', bodies.x[i]!, 0, box.lx);
    require(i, 'y', bodies.y[i]!, 0, box.ly);
    require(i, 'z', bodies.z[i]!, 0, box.lz);
    require(i, 'radius', bodies.radius[i]!, 1e-3, 1e6);
    require(i, 'mobility', bodies.mobility[i]!, 0, 1);
    require(i, 'adhesion', bodies.adhesion[i]!, 0, 1e6);
    const speed = bodies.mx[i]! + bodies.my[i]! + bodies.mz[i]!;
    require(i, 'motility', speed, -1e6, 1e6);
  }
}

function require(row: number, column: string, found: number, low: number, high: number): void {
  if (found >= low && found <= fround(high)) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `body ${row} cannot be moved: its ${column} is out of range`,
    expected: `${low} to ${high}`,
    found: String(found),
  });
}

/** @throws MarrowError `invalid-input` when the wall's grid does not fill the box along its periodic sides */
export function checkWall(wall: Wall, box: Box): void {
  const { nx, ny, nz, voxel, distance } = wall;
  const fits =
    distance.length >= nx * ny * nz &&
    (!box.periodicY || ny * voxel === box.ly) &&
    (!box.periodicZ || nz * voxel === box.lz);
  if (fits) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'the wall grid does not fit its box',
    expected: `${nx * ny * nz} distances, and voxels that fill the periodic sides ${box.ly} × ${box.lz} µm`,
    found: `${distance.length} distances, ${ny * voxel} × ${nz * voxel} µm`,
  });
}

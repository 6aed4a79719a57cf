import { fround as f, floor, imul, sqrt } from '../../core/math.ts';
import {
  adhesionReach,
  type Bodies,
  type Box,
  type Counts,
  checkBodies,
  checkWall,
  coincidence,
  countsOf,
  type Interaction,
  type Mechanics,
  type Moved,
  pressureQuantum,
  strideFraction,
  type Wall,
} from './contract.ts';

type Vector = [x: number, y: number, z: number];

const magic = 12582912; // 1.5·2²³: adding it to |value| ≤ 2²² leaves no bit below 1
const withinReach = f(1 / adhesionReach);
const shortest2 = coincidence * coincidence;

/** The nearest integer, ties to even, |value| ≤ 2²². */
const round = (value: number): number => f(f(value + magic) - magic);

const length2 = ([x, y, z]: Vector): number => f(f(f(x * x) + f(y * y)) + f(z * z));

/** The shortest way between two coordinates, whose length has the same bits in both directions; `inverse` = 1/length, or 0 on a closed side. */
function nearestImage(difference: number, length: number, inverse: number): number {
  const turns = f(difference * inverse);
  const image = turns > 0.5 ? length : turns < -0.5 ? -length : 0;
  return f(difference - image);
}

/** A direction for the body `own` to leave the coincident body `other` that is the opposite for `other`. */
function partingDirection(own: number, other: number): Vector {
  const low = own < other ? own : other;
  const high = own < other ? other : own;
  let bits = imul(low, 0x9e3779b1) ^ imul(high, 0x85ebca77);
  bits = imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = imul(bits ^ (bits >>> 12), 0x297a2d39);
  bits ^= bits >>> 15;
  const raw: Vector = [(bits & 1023) - 511.5, ((bits >>> 10) & 1023) - 511.5, ((bits >>> 20) & 1023) - 511.5];
  const length = f(sqrt(length2(raw)));
  const sign = own < other ? 1 : -1;
  return [f(f(raw[0] / length) * sign), f(f(raw[1] / length) * sign), f(f(raw[2] / length) * sign)];
}

/** The definition of the mechanics kernel: every pair of bodies, in whatever order; the sums are of integers. */
export class ReferenceMechanics implements Mechanics {
  private readonly box: Box;
  private readonly wall: Wall | null;
  private readonly interaction: Interaction;
  private readonly counts: Counts;

  constructor(box: Box, interaction: Interaction, wall: Wall | null = null) {
    if (wall !== null) checkWall(wall, box);
    this.box = box;
    this.interaction = interaction;
    this.wall = wall;
    this.counts = countsOf(interaction);
  }

  move(bodies: Bodies, dt: number, steps: number): Moved {
    checkBodies(bodies, this.box);
    const start = [bodies.x.slice(), bodies.y.slice(), bodies.z.slice()] as const;
    let capped = 0;
    let longest2 = 0;
    for (let step = 0; step < steps; step++) {
      const velocities = Array.from({ length: bodies.n }, (_, i) => this.velocity(bodies, i));
      for (let i = 0; i < bodies.n; i++) {
        const way = velocities[i]!.map((v) => f(v * f(dt))) as Vector;
        const way2 = length2(way);
        const limit = f(strideFraction * bodies.radius[i]!);
        if (way2 > longest2) longest2 = way2;
        const isCapped = way2 > f(limit * limit);
        if (isCapped) capped++;
        const share = isCapped ? f(limit / f(sqrt(way2))) : 1;
        this.place(bodies, i, way.map((w) => f(w * share)) as Vector);
      }
    }
    let largest2 = 0;
    for (let i = 0; i < bodies.n; i++) {
      this.press(bodies, i);
      const way2 = length2(
        this.between(bodies.x[i]!, bodies.y[i]!, bodies.z[i]!, start[0][i]!, start[1][i]!, start[2][i]!),
      );
      if (way2 > largest2) largest2 = way2;
    }
    return { largest: f(sqrt(largest2)), longestStep: f(sqrt(longest2)), rebuilds: 0, mends: 0, capped };
  }

  private between(x: number, y: number, z: number, x2: number, y2: number, z2: number): Vector {
    const { lx, ly, lz, periodicY, periodicZ } = this.box;
    return [
      nearestImage(f(x - x2), f(lx), 0),
      nearestImage(f(y - y2), f(ly), periodicY ? f(1 / f(ly)) : 0),
      nearestImage(f(z - z2), f(lz), periodicZ ? f(1 / f(lz)) : 0),
    ];
  }

  private pair(b: Bodies, i: number, j: number): Vector {
    return this.between(b.x[i]!, b.y[i]!, b.z[i]!, b.x[j]!, b.y[j]!, b.z[j]!);
  }

  /** v = mobility · (Σ pairs + walls + motility), µm/h. */
  private velocity(bodies: Bodies, i: number): Vector {
    const { ceiling, quantum } = this.counts;
    const rep = f(this.interaction.repulsion / quantum);
    const adh = f(this.interaction.adhesion / quantum);
    const sum: Vector = [0, 0, 0];
    for (let j = 0; j < bodies.n; j++) {
      if (j === i) continue;
      let way = this.pair(bodies, i, j);
      let d2 = length2(way);
      if (d2 < shortest2) {
        way = partingDirection(bodies.key[i]!, bodies.key[j]!).map((u) => u * coincidence) as Vector;
        d2 = shortest2;
      }
      const d = f(sqrt(d2));
      const R = f(bodies.radius[i]! + bodies.radius[j]!);
      const s = positive(f(R - d));
      const t = positive(f(R - f(withinReach * d)));
      if (t === 0) continue;
      const product = f(adh * f(bodies.adhesion[i]! * bodies.adhesion[j]!));
      const pull = product < f(ceiling / quantum) ? product : f(ceiling / quantum);
      const k = f(f(f(rep * f(s * s)) - f(pull * f(t * t))) / f(f(R * R) * d));
      for (const axis of [0, 1, 2] as const) sum[axis] += round(f(k * way[axis]));
    }
    for (const { s, direction } of this.walls(bodies, i)) {
      const k = f(rep * f(s * s));
      for (const axis of [0, 1, 2] as const) sum[axis] += round(f(k * direction[axis]));
    }
    const motility = [bodies.mx[i]!, bodies.my[i]!, bodies.mz[i]!];
    return sum.map((v, axis) => f(bodies.mobility[i]! * f(f(f(v) * f(quantum)) + motility[axis]!))) as Vector;
  }

  /** Wrap periodic sides, stop at closed ones. */
  private place(bodies: Bodies, i: number, way: Vector): void {
    const { lx, ly, lz, periodicY, periodicZ } = this.box;
    bodies.x[i] = inside(f(bodies.x[i]! + way[0]), f(lx), false);
    bodies.y[i] = inside(f(bodies.y[i]! + way[1]), f(ly), periodicY);
    bodies.z[i] = inside(f(bodies.z[i]! + way[2]), f(lz), periodicZ);
  }

  private press(bodies: Bodies, i: number): void {
    let sum = 0;
    let count = 0;
    for (let j = 0; j < bodies.n; j++) {
      if (j === i) continue;
      const d = f(sqrt(length2(this.pair(bodies, i, j))));
      const R = f(bodies.radius[i]! + bodies.radius[j]!);
      const s = f(positive(f(R - d)) / R);
      if (s === 0) continue;
      count++;
      sum += round(f(f(s * s) / pressureQuantum));
    }
    for (const { s } of this.walls(bodies, i)) sum += round(f(f(s * s) / pressureQuantum));
    bodies.pressure[i] = f(sum) * pressureQuantum;
    bodies.neighborCount[i] = count;
  }

  /** The walls that a body overlaps: s = 1 − distance/radius, at most 1, and the direction out. */
  private walls(bodies: Bodies, i: number): { s: number; direction: Vector }[] {
    const { lx, ly, lz, periodicY, periodicZ } = this.box;
    const [x, y, z, r] = [bodies.x[i]!, bodies.y[i]!, bodies.z[i]!, bodies.radius[i]!];
    const overlap = (distance: number): number => positive(f(1 - f((distance < 0 ? 0 : distance) / r)));
    const sides: [number, Vector][] = [
      [x, [1, 0, 0]],
      [f(f(lx) - x), [-1, 0, 0]],
    ];
    if (!periodicY) sides.push([y, [0, 1, 0]], [f(f(ly) - y), [0, -1, 0]]);
    if (!periodicZ) sides.push([z, [0, 0, 1]], [f(f(lz) - z), [0, 0, -1]]);
    if (this.wall !== null) sides.push(this.sample(this.wall, x, y, z));
    return sides
      .filter(([distance]) => distance < r)
      .map(([distance, direction]) => ({ s: overlap(distance), direction }));
  }

  /** The trilinear distance and the unit vector of its gradient (zero where the grid is flat). */
  private sample(wall: Wall, x: number, y: number, z: number): [number, Vector] {
    const inverse = f(1 / f(wall.voxel));
    const [x0, x1, tx] = between(f(f(x * inverse) - 0.5), wall.nx, false);
    const [y0, y1, ty] = between(f(f(y * inverse) - 0.5), wall.ny, this.box.periodicY);
    const [z0, z1, tz] = between(f(f(z * inverse) - 0.5), wall.nz, this.box.periodicZ);
    const at = (k: number, j: number, i: number): number => wall.distance[(k * wall.ny + j) * wall.nx + i]!;
    const rows = [at(z0, y0, x0), at(z0, y1, x0), at(z1, y0, x0), at(z1, y1, x0)];
    const slopes = [at(z0, y0, x1), at(z0, y1, x1), at(z1, y0, x1), at(z1, y1, x1)].map((v, c) => f(v - rows[c]!));
    const c = rows.map((v, corner) => f(v + f(tx * slopes[corner]!)));
    const c0 = mix(c[0]!, c[1]!, ty);
    const c1 = mix(c[2]!, c[3]!, ty);
    const gx = mix(mix(slopes[0]!, slopes[1]!, ty), mix(slopes[2]!, slopes[3]!, ty), tz);
    const gy = mix(f(c[1]! - c[0]!), f(c[3]! - c[2]!), tz);
    const gz = f(c1 - c0);
    const g2 = length2([gx, gy, gz]);
    const length = f(sqrt(g2));
    const direction: Vector = g2 < shortest2 ? [0, 0, 0] : [f(gx / length), f(gy / length), f(gz / length)];
    return [mix(c0, c1, tz), direction];
  }
}

const positive = (value: number): number => (value > 0 ? value : 0);

const mix = (a: number, b: number, t: number): number => f(a + f(t * f(b - a)));

/** The voxels on both sides of a point and its share of the way between their centers. */
function between(u: number, n: number, isPeriodic: boolean): [number, number, number] {
  const low = floor(u);
  const wrap = (i: number): number => (i < 0 ? (isPeriodic ? i + n : 0) : i >= n ? (isPeriodic ? i - n : n - 1) : i);
  return [wrap(low), wrap(low + 1), f(u - low)];
}

function inside(value: number, length: number, isPeriodic: boolean): number {
  if (!isPeriodic) return value < 0 ? 0 : value > length ? length : value;
  const raised = value < 0 ? f(value + length) : value;
  return raised >= length ? f(raised - length) : raised;
}

import { sqrt } from '../core/math.ts';
import type { Arena } from '../kernels/arena.ts';
import type { Bodies } from '../kernels/mechanics/contract.ts';
import { image } from './contacts.ts';
import { handful } from './events.ts';
import { voxelAlong } from './grid.ts';
import { holderRows } from './lodging.ts';
import { behaviorColumn } from './phases/behave.ts';
import { type CompiledType, number } from './program.ts';
import { purpose } from './purpose.ts';
import type { Tissue } from './tissue.ts';

/** Random directions of a handful of cells. */
export interface Compass {
  /** [handful] position of the cell in `senses.order`, and its id. */
  readonly position: Uint32Array;
  readonly id: Uint32Array;
  /** [handful] components of the unit vector. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

export function createCompass(arena: Arena): Compass {
  const components = { x: arena.f64(handful), y: arena.f64(handful), z: arena.f64(handful) };
  return { position: new Uint32Array(handful), id: arena.u32(handful), ...components };
}

/** Motility of one tick: a random direction, bent towards the attracting gradient; held cells lean towards their holder. */
export function steer(tissue: Tissue, bodies: Bodies): void {
  const { cells, compass, program, senses } = tissue;
  const speeds = behaviorColumn(tissue, 'motility');
  const holders = holderRows(tissue);
  program.types.forEach((type, t) => {
    if (!type.moves) return;
    let count = 0;
    const last = senses.runs[t + 1]!;
    for (let p = senses.runs[t]!; p < last; p++) {
      const i = senses.order[p]!;
      if (cells.inBlood[i] === 1) continue;
      if (cells.holder[i]! > 0) {
        leanTowards(tissue, bodies, i, tissue.bodies.position[i]!, holders.get(cells.holder[i]!));
        continue;
      }
      if (speeds[p] === 0) continue;
      compass.position[count] = p;
      compass.id[count] = cells.id[i]!;
      count += 1;
      if (count < handful) continue;
      wander(tissue, bodies, type, count);
      count = 0;
    }
    wander(tissue, bodies, type, count);
  });
}

const uphill = new Float64Array(3);

/** The first `count` cells in the compass each take a direction. */
function wander(tissue: Tissue, bodies: Bodies, type: CompiledType, count: number): void {
  const { clock, compass, kernels, scenario, senses } = tissue;
  if (count === 0) return;
  const speeds = behaviorColumn(tissue, 'motility');
  const biases = behaviorColumn(tissue, 'attraction');
  const { x, y, z } = compass;
  kernels.directions.directions({ ...compass, count }, scenario.seed, purpose.motility, clock.tick[0]!);
  for (let k = 0; k < count; k++) {
    const p = compass.position[k]!;
    const i = senses.order[p]!;
    const n = tissue.bodies.position[i]!;
    const speed = speeds[p]!;
    const bias = biases[p]!;
    if (bias > 0 && type.attraction !== null) {
      gradient(tissue, type.attraction.substance, i, uphill);
      x[k] = x[k]! + bias * (uphill[0]! - x[k]!);
      y[k] = y[k]! + bias * (uphill[1]! - y[k]!);
      z[k] = z[k]! + bias * (uphill[2]! - z[k]!);
    }
    bodies.mx[n] = speed * x[k]!;
    bodies.my[n] = speed * y[k]!;
    bodies.mz[n] = speed * z[k]!;
  }
}

/** A bond pulls a held cell to touching distance within a few ticks. */
function leanTowards(tissue: Tissue, bodies: Bodies, i: number, n: number, holder: number | undefined): void {
  if (holder === undefined) return;
  const { cells, clock, grid, program } = tissue;
  const dx = cells.x[holder]! - cells.x[i]!;
  const dy = image(cells.y[holder]! - cells.y[i]!, grid.ny * grid.spacing);
  const dz = image(cells.z[holder]! - cells.z[i]!, grid.nz * grid.spacing);
  const d = sqrt(dx * dx + dy * dy + dz * dz);
  const gap = d - cells.radius[holder]! - cells.radius[i]!;
  if (gap <= 0 || d === 0) return;
  const speed = gap / (2 * clock.dt) / number(program.model.physics.heldMobility) / d;
  bodies.mx[n] = speed * dx;
  bodies.my[n] = speed * dy;
  bodies.mz[n] = speed * dz;
}

/** Write the unit vector up the gradient of a substance, by central differences over the voxels around the cell; 0 where it is flat. */
function gradient({ cells, fields, grid }: Tissue, s: number, i: number, into: Float64Array): void {
  const { c, D } = fields.problems[s]!;
  const { nx, ny, nz, spacing: h } = grid;
  const x = cells.x[i]!;
  const y = cells.y[i]!;
  const z = cells.z[i]!;
  const kx = voxelAlong(x, h, nx);
  const ky = voxelAlong(wrapped(y, ny * h), h, ny);
  const kz = voxelAlong(wrapped(z, nz * h), h, nz);
  const row = (kz * ny + ky) * nx;
  const own = c[row + kx]!;
  // Nothing spreads into what is closed, so there the level goes on as it is here.
  const level = (v: number) => (D[v] === 0 ? own : c[v]!);
  const gx = level(row + voxelAlong(x + h, h, nx)) - level(row + voxelAlong(x - h, h, nx));
  const above = (kz * ny + voxelAlong(wrapped(y + h, ny * h), h, ny)) * nx;
  const below = (kz * ny + voxelAlong(wrapped(y - h, ny * h), h, ny)) * nx;
  const gy = level(above + kx) - level(below + kx);
  const front = (voxelAlong(wrapped(z + h, nz * h), h, nz) * ny + ky) * nx;
  const back = (voxelAlong(wrapped(z - h, nz * h), h, nz) * ny + ky) * nx;
  const gz = level(front + kx) - level(back + kx);
  const norm = sqrt(gx * gx + gy * gy + gz * gz);
  into[0] = norm > 0 ? gx / norm : 0;
  into[1] = norm > 0 ? gy / norm : 0;
  into[2] = norm > 0 ? gz / norm : 0;
}

function wrapped(position: number, length: number): number {
  return position < 0 ? position + length : position >= length ? position - length : position;
}

import { ceil, cos, exp, max, min, PI, sin, sqrt } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import type { Bodies } from '../../kernels/mechanics/contract.ts';
import { image } from '../contacts.ts';
import { voxelAlong } from '../grid.ts';
import { presenterRows } from '../lodging.ts';
import { number } from '../program.ts';
import { purpose } from '../purpose.ts';
import type { Tissue } from '../tissue.ts';
import { behaviorColumn } from './behave.ts';

/** Farthest that a push may carry a body in one sub-step, as a share of the mean radius, and the fewest sub-steps. */
const stride = 0.3;
const fewest = 4;

/** Adhesion, crowding, homing, mobilization: cells grow, decide where to go and give way to each other. */
export function move(tissue: Tissue): void {
  const { clock, kernels, scenario } = tissue;
  grow(tissue);
  const bodies = embody(tissue);
  steer(tissue, bodies);
  const steps = substeps(tissue, bodies) * (scenario.subdivide ?? 1);
  const moved = kernels.mechanics.move(bodies, clock.dt / steps, steps);
  tissue.effort.substeps = steps;
  tissue.effort.most = max(tissue.effort.most, steps);
  tissue.effort.capped += moved.capped;
  settle(tissue, bodies);
}

/** Daughters grow back to the size of their type, or to the share of it that their rules leave. */
function grow(tissue: Tissue): void {
  const { cells, clock, program, senses } = tissue;
  const share = 1 - exp(-clock.dt / number(program.model.physics.growth));
  const size = behaviorColumn(tissue, 'size');
  program.types.forEach((type, t) => {
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      cells.radius[i] = cells.radius[i]! + (type.radius * size[p]! - cells.radius[i]!) * share;
    }
  });
}

/** The cells in the tissue as bodies of the mechanics, in the order of their rows. */
export function embody(tissue: Tissue): Bodies {
  const { bodies, cells, program } = tissue;
  const heldMobility = number(program.model.physics.heldMobility);
  let n = 0;
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.inBlood[i] === 1) continue;
    bodies.row[n] = i;
    bodies.columns.key[n] = cells.id[i]!;
    bodies.columns.x[n] = cells.x[i]!;
    bodies.columns.y[n] = cells.y[i]!;
    bodies.columns.z[n] = cells.z[i]!;
    bodies.columns.radius[n] = cells.radius[i]!;
    bodies.columns.mobility[n] = !program.types[cells.type[i]!]!.moves ? 0 : cells.holder[i] === 0 ? 1 : heldMobility;
    bodies.columns.adhesion[n] = 1;
    bodies.columns.mx[n] = 0;
    bodies.columns.my[n] = 0;
    bodies.columns.mz[n] = 0;
    bodies.position[i] = n;
    n += 1;
  }
  return { ...bodies.columns, n };
}

/** Motility of one tick: a random direction, bent towards the attracting gradient; held cells lean towards their holder. */
function steer(tissue: Tissue, bodies: Bodies): void {
  const { cells, clock, program, scenario, senses } = tissue;
  const tick = clock.tick[0]!;
  const speeds = behaviorColumn(tissue, 'motility');
  const biases = behaviorColumn(tissue, 'attraction');
  const holders = presenterRows(tissue);
  program.types.forEach((type, t) => {
    if (!type.moves) return;
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      if (cells.inBlood[i] === 1) continue;
      const n = tissue.bodies.position[i]!;
      if (cells.holder[i]! > 0) {
        leanTowards(tissue, bodies, i, n, holders.get(cells.holder[i]! - 1));
        continue;
      }
      const speed = speeds[p]!;
      if (speed === 0) continue;
      const id = cells.id[i]!;
      const up = 2 * random(scenario.seed, purpose.motility, id, tick, 0) - 1;
      const around = 2 * PI * random(scenario.seed, purpose.motility, id, tick, 1);
      const flat = sqrt(max(0, 1 - up * up));
      let [dx, dy, dz] = [flat * cos(around), flat * sin(around), up];
      const bias = biases[p]!;
      if (bias > 0 && type.attraction !== null) {
        const [gx, gy, gz] = gradient(tissue, type.attraction.substance, i);
        dx += bias * (gx - dx);
        dy += bias * (gy - dy);
        dz += bias * (gz - dz);
      }
      bodies.mx[n] = speed * dx;
      bodies.my[n] = speed * dy;
      bodies.mz[n] = speed * dz;
    }
  });
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

/** Unit vector up the gradient of a substance, by central differences over the voxels around the cell; 0 where it is flat. */
function gradient({ cells, fields, grid }: Tissue, s: number, i: number): readonly [number, number, number] {
  const level = fields.level[s]!;
  const { nx, ny, nz, spacing: h } = grid;
  const x = cells.x[i]!;
  const y = cells.y[i]!;
  const z = cells.z[i]!;
  const kx = voxelAlong(x, h, nx);
  const ky = voxelAlong(wrapped(y, ny * h), h, ny);
  const kz = voxelAlong(wrapped(z, nz * h), h, nz);
  const row = (kz * ny + ky) * nx;
  const gx = level[row + voxelAlong(x + h, h, nx)]! - level[row + voxelAlong(x - h, h, nx)]!;
  const above = (kz * ny + voxelAlong(wrapped(y + h, ny * h), h, ny)) * nx;
  const below = (kz * ny + voxelAlong(wrapped(y - h, ny * h), h, ny)) * nx;
  const gy = level[above + kx]! - level[below + kx]!;
  const front = (voxelAlong(wrapped(z + h, nz * h), h, nz) * ny + ky) * nx;
  const back = (voxelAlong(wrapped(z - h, nz * h), h, nz) * ny + ky) * nx;
  const gz = level[front + kx]! - level[back + kx]!;
  const norm = sqrt(gx * gx + gy * gy + gz * gz);
  return norm > 0 ? [gx / norm, gy / norm, gz / norm] : [0, 0, 0];
}

function wrapped(position: number, length: number): number {
  return position < 0 ? position + length : position >= length ? position - length : position;
}

/** As many sub-steps as keep the largest wanted displacement of each below the stride. */
function substeps(tissue: Tissue, bodies: Bodies): number {
  const { clock, program } = tissue;
  let fastest = 0;
  for (let n = 0; n < bodies.n; n++) {
    const speed =
      bodies.mobility[n]! *
      sqrt(bodies.mx[n]! * bodies.mx[n]! + bodies.my[n]! * bodies.my[n]! + bodies.mz[n]! * bodies.mz[n]!);
    fastest = max(fastest, speed / bodies.radius[n]!);
  }
  const byMotility = ceil((fastest * clock.dt) / stride);
  const byStiffness = ceil((number(program.model.physics.repulsion) * clock.dt) / stablePush);
  return max(fewest, min(most, max(byMotility, byStiffness)));
}

/** Repulsion that a sub-step may carry, µm: beyond about 6 µm packed cells of 4-5 µm radius begin to swing (docs/numerics/mechanics.md). */
const stablePush = 6;
const most = 96;

/** Take the new centers and the crowding back into the cells. */
function settle(tissue: Tissue, bodies: Bodies): void {
  const { cells, clock, program } = tissue;
  const share = 1 - exp(-clock.dt / number(program.model.physics.crowdingMemory));
  for (let n = 0; n < bodies.n; n++) {
    const i = tissue.bodies.row[n]!;
    cells.x[i] = bodies.x[n]!;
    cells.y[i] = bodies.y[n]!;
    cells.z[i] = bodies.z[n]!;
    cells.crowding[i] = cells.crowding[i]! + (bodies.pressure[n]! - cells.crowding[i]!) * share;
  }
}

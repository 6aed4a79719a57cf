import { ceil, exp, max, min, sqrt } from '../../core/math.ts';
import type { Bodies } from '../../kernels/mechanics/contract.ts';
import { number } from '../program.ts';
import { steer } from '../steer.ts';
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
  const { cells, program } = tissue;
  const { columns, position, row } = tissue.bodies;
  const { adhesion, key, mobility, mx, my, mz, radius, x, y, z } = columns;
  const { holder, id, inBlood, type } = cells;
  const heldMobility = number(program.model.physics.heldMobility);
  const moves = program.types.map((each) => each.moves);
  adhesion.fill(1, 0, cells.table.count);
  for (const column of [mx, my, mz]) column.fill(0, 0, cells.table.count);
  let n = 0;
  for (let i = 0; i < cells.table.count; i++) {
    if (inBlood[i] === 1) continue;
    row[n] = i;
    key[n] = id[i]!;
    x[n] = cells.x[i]!;
    y[n] = cells.y[i]!;
    z[n] = cells.z[i]!;
    radius[n] = cells.radius[i]!;
    mobility[n] = !moves[type[i]!] ? 0 : holder[i] === 0 ? 1 : heldMobility;
    position[i] = n;
    n += 1;
  }
  return { ...columns, n };
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

/** Repulsion that a sub-step may carry, µm: beyond about 9 µm packed cells of 4-5 µm radius begin to swing (docs/numerics/mechanics.md). */
const stablePush = 8.3;
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

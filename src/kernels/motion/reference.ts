import { max } from '../../core/math.ts';
import { randomDirection } from '../../core/random.ts';
import { type BoundOutset, type Departure, haste, type Kind, type MotionKernel } from './contract.ts';
import { uphill } from './uphill.ts';

/** The definition: one cell after the other. */
export const referenceMotion: MotionKernel = {
  setOut(outset, departure) {
    const { kinds, runs } = outset;
    let n = 0;
    let fastest = 0;
    kinds.forEach((kind, t) => {
      for (let p = runs[t]!; p < runs[t + 1]!; p++) {
        if (!embody(outset, kind, p, n, departure.growth)) continue;
        if (kind.moves) fastest = max(fastest, wander(outset, kind, p, n, departure));
        n += 1;
      }
    });
    return { n, fastest };
  },
  settle({ bodies, cells, row }, n, share) {
    for (let k = 0; k < n; k++) {
      const i = row[k]!;
      cells.x[i] = bodies.x[k]!;
      cells.y[i] = bodies.y[k]!;
      cells.z[i] = bodies.z[k]!;
      cells.crowding[i] = cells.crowding[i]! + (bodies.pressure[k]! - cells.crowding[i]!) * share;
    }
  },
};

/** The cell at position p grows and becomes body n at rest; false for a cell in blood, which has no body. */
function embody(outset: BoundOutset, kind: Kind, p: number, n: number, growth: number): boolean {
  const { bodies, cells, heldMobility, order, row, size } = outset;
  const i = order[p]!;
  cells.radius[i] = cells.radius[i]! + (kind.radius * size[p]! - cells.radius[i]!) * growth;
  if (cells.inBlood[i] === 1) return false;
  row[n] = i;
  bodies.key[n] = cells.id[i]!;
  bodies.x[n] = cells.x[i]!;
  bodies.y[n] = cells.y[i]!;
  bodies.z[n] = cells.z[i]!;
  bodies.radius[n] = cells.radius[i]!;
  bodies.mobility[n] = !kind.moves ? 0 : cells.holder[i] === 0 ? 1 : heldMobility;
  bodies.adhesion[n] = 1;
  bodies.mx[n] = 0;
  bodies.my[n] = 0;
  bodies.mz[n] = 0;
  return true;
}

/** Motility of body n, unless it is held or at rest; how fast that is. */
function wander(outset: BoundOutset, kind: Kind, p: number, n: number, departure: Departure): number {
  const { bodies, cells, row } = outset;
  const i = row[n]!;
  const speed = outset.motility[p]!;
  if (cells.holder[i] !== 0 || speed === 0) return 0;
  let [x, y, z] = randomDirection(departure.seed, departure.purpose, cells.id[i]!, departure.tick);
  const bias = outset.attraction[p]!;
  if (bias > 0 && kind.attractant !== null) {
    const [ux, uy, uz] = uphill(outset.grid, kind.attractant, cells.x[i]!, cells.y[i]!, cells.z[i]!);
    x += bias * (ux - x);
    y += bias * (uy - y);
    z += bias * (uz - z);
  }
  bodies.mx[n] = speed * x;
  bodies.my[n] = speed * y;
  bodies.mz[n] = speed * z;
  return haste(outset.bodies, n);
}

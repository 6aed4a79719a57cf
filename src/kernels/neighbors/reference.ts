import type { Crowd } from '../arrangement/crowd.ts';
import type { Count, Lookers, NeighborKernel, Showing } from './contract.ts';

/** The definition: every pair is looked at. */
export const referenceNeighbors: NeighborKernel = {
  count(lookers, counts) {
    for (const { column } of counts) column.fill(0, lookers.from, lookers.to);
    for (const { kinds, column } of counts) {
      meet(lookers, kinds, (p) => {
        column[p] = column[p]! + 1;
      });
    }
  },
  tell(lookers, { kinds, column }) {
    meet(lookers, kinds, (_, other) => {
      column[other] = column[other]! + 1;
    });
  },
  touch(showing) {
    for (let k = showing.from; k < showing.to; k++) list(showing, k);
  },
};

/** All pairs of a looker and one of these kinds near it, by positions. */
function meet(lookers: Lookers, kinds: Count['kinds'], met: (p: number, other: number) => void): void {
  const { crowd, from, order, reach, to, x, y, z } = lookers;
  for (let p = from; p < to; p++) {
    if (isAway(crowd, p)) continue;
    const i = order[p]!;
    for (let n = 0; n < sizeOf(crowd); n++) {
      const other = crowd.position[n]!;
      if ((crowd.kind[n]! & kinds) === 0 || other === p) continue;
      if (squaredDistance(crowd, n, x[i]!, y[i]!, z[i]!) <= reach * reach) met(p, other);
    }
  }
}

function list({ crowd, count, from, kinds, most, order, radius, reach, rows, touching, x, y, z }: Showing, k: number) {
  const i = rows[k]!;
  const own = radius[i]! + reach[k]!;
  let found = 0;
  for (let n = 0; n < sizeOf(crowd); n++) {
    if ((crowd.kind[n]! & kinds) === 0) continue;
    const least = own + crowd.radius[n]!;
    if (squaredDistance(crowd, n, x[i]!, y[i]!, z[i]!) > least * least) continue;
    if (found < most) touching[(k - from) * most + found] = order[crowd.position[n]!]!;
    found += 1;
  }
  count[k] = found;
}

function sizeOf({ start }: Crowd): number {
  return start[start.length - 1]!;
}

function isAway({ bin, start }: Crowd, position: number): boolean {
  return bin[position] === start.length - 1;
}

function squaredDistance({ bins, x, y, z }: Crowd, n: number, fromX: number, fromY: number, fromZ: number): number {
  const dx = x[n]! - fromX;
  const dy = shorterWay(y[n]! - fromY, bins.lengthY);
  const dz = shorterWay(z[n]! - fromZ, bins.lengthZ);
  return dx * dx + dy * dy + dz * dz;
}

/** The shorter way between two points of a periodic axis, both on it. */
function shorterWay(displacement: number, period: number): number {
  const half = 0.5 * period;
  return displacement > half ? displacement - period : displacement < -half ? displacement + period : displacement;
}

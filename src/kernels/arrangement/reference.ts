import { floor } from '../../core/math.ts';
import { type Arrangement, type ArrangementKernel, inBloodStream } from './contract.ts';

/** The definition: two counting sorts, one cell after the other. */
export const referenceArrangement: ArrangementKernel = {
  lineUp({ count, order, runs, type }) {
    const next = new Uint32Array(runs.length);
    for (let i = 0; i < count; i++) next[type[i]! + 1]! += 1;
    for (let t = 1; t < next.length; t++) next[t]! += next[t - 1]!;
    runs.set(next);
    for (let i = 0; i < count; i++) order[next[type[i]!]!++] = i;
  },
  gather(arrangement, rare) {
    locate(arrangement, rare);
    gather(arrangement);
  },
};

function locate({ count, crowd, grid, inBlood, order, type, voxel, x, y, z }: Arrangement, rare: number): void {
  const { nx, ny, nz, spacing: h } = grid;
  const { bins } = crowd;
  const binCount = bins.nx * bins.ny * bins.nz;
  for (let p = 0; p < count; p++) {
    const i = order[p]!;
    const isAway = inBlood[i] === 1;
    const [column, line, slab] = [indexAt(x[i]! / h, nx), indexAt(y[i]! / h, ny), indexAt(z[i]! / h, nz)];
    voxel[p] = isAway ? inBloodStream : (slab * ny + line) * nx + column;
    const [bx, by, bz] = [
      indexAt(x[i]! * bins.perX, bins.nx),
      indexAt(y[i]! * bins.perY, bins.ny),
      indexAt(z[i]! * bins.perZ, bins.nz),
    ];
    const before = ((rare >>> type[i]!) & 1) === 1 ? binCount : 0;
    crowd.bin[p] = isAway ? 2 * binCount : before + (bz * bins.ny + by) * bins.nx + bx;
  }
}

/** Index along one axis of n; a point outside counts as in the last on its side. */
function indexAt(place: number, n: number): number {
  const i = floor(place);
  return i < 0 ? 0 : i < n ? i : n - 1;
}

function gather({ count, crowd, order, radius, type, x, y, z }: Arrangement): void {
  const { bin, start } = crowd;
  const bins = start.length - 1;
  start.fill(0);
  for (let p = 0; p < count; p++) if (bin[p]! < bins) start[bin[p]! + 1]! += 1;
  for (let b = 1; b <= bins; b++) start[b]! += start[b - 1]!;
  const next = start.slice();
  for (let p = 0; p < count; p++) {
    if (bin[p]! === bins) continue;
    const n = next[bin[p]!]!++;
    const i = order[p]!;
    crowd.position[n] = p;
    crowd.x[n] = x[i]!;
    crowd.y[n] = y[i]!;
    crowd.z[n] = z[i]!;
    crowd.radius[n] = radius[i]!;
    crowd.kind[n] = 1 << type[i]!;
  }
}

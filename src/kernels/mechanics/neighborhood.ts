import { floor, fround, max, min } from '../../core/math.ts';
import type { Bodies, Box } from './contract.ts';

type Centers = Pick<Bodies, 'n' | 'key' | 'x' | 'y' | 'z'>;

/** Who is near: the rows of bodies around a point, nearest first, the same for any order of bodies in memory. */
export class Neighborhood {
  private readonly box: Box;
  private readonly bins: readonly [number, number, number];
  private readonly first: Int32Array;
  private rows = new Int32Array(0);
  private binOf = new Int32Array(0);
  private centers: Centers | null = null;

  /** @param edge of a bin, µm, > 0; about the usual reach of queries is fast */
  constructor(box: Box, edge: number) {
    this.box = box;
    const along = (length: number): number => max(1, floor(length / edge));
    this.bins = [along(box.lx), along(box.ly), along(box.lz)];
    this.first = new Int32Array(this.bins[0] * this.bins[1] * this.bins[2] + 2);
  }

  /** Sort the bodies where they are now; later queries see these centers until the next call. */
  settle(centers: Centers): void {
    const { n } = centers;
    if (this.rows.length < n) {
      this.rows = new Int32Array(n);
      this.binOf = new Int32Array(n);
    }
    const { first, rows, binOf } = this;
    first.fill(0);
    for (let i = 0; i < n; i++) {
      const bin = this.binAt(centers.x[i]!, centers.y[i]!, centers.z[i]!);
      binOf[i] = bin;
      first[bin + 2]!++;
    }
    for (let b = 1; b < first.length; b++) first[b]! += first[b - 1]!;
    for (let i = 0; i < n; i++) rows[first[binOf[i]! + 1]!++] = i;
    this.centers = centers;
  }

  /**
   * Rows whose centers lie within `reach` of a point (nearest images), nearest first, equal distances by key.
   *
   * @param reach µm, ≥ 0
   */
  query(x: number, y: number, z: number, reach: number): number[] {
    const { centers } = this;
    if (centers === null) return [];
    const found: { row: number; d2: number }[] = [];
    const [nx, ny] = this.bins;
    for (const bz of this.binsAlong(2, z, reach)) {
      for (const by of this.binsAlong(1, y, reach)) {
        for (const bx of this.binsAlong(0, x, reach)) {
          const bin = (bz * ny + by) * nx + bx;
          for (let m = this.first[bin]!; m < this.first[bin + 1]!; m++) {
            const row = this.rows[m]!;
            const d2 = this.distance2(row, x, y, z);
            if (d2 <= reach * reach) found.push({ row, d2 });
          }
        }
      }
    }
    found.sort((a, b) => a.d2 - b.d2 || centers.key[a.row]! - centers.key[b.row]!);
    return found.map(({ row }) => row);
  }

  /** Visit the other bodies within `reach` of a body's center, nearest first. */
  forEachNeighbor(row: number, reach: number, visit: (neighbor: number) => void): void {
    const { centers } = this;
    if (centers === null) return;
    for (const other of this.query(centers.x[row]!, centers.y[row]!, centers.z[row]!, reach)) {
      if (other !== row) visit(other);
    }
  }

  private binAt(x: number, y: number, z: number): number {
    const [nx, ny, nz] = this.bins;
    const { lx, ly, lz } = this.box;
    const along = (value: number, length: number, bins: number): number =>
      max(0, min(bins - 1, floor((value * bins) / length)));
    return (along(z, lz, nz) * ny + along(y, ly, ny)) * nx + along(x, lx, nx);
  }

  /** The bins that a reach touches along one axis, each once. */
  private binsAlong(axis: 0 | 1 | 2, value: number, reach: number): number[] {
    const bins = this.bins[axis];
    const { lx, ly, lz, periodicY, periodicZ } = this.box;
    const length = [lx, ly, lz][axis]!;
    const isPeriodic = [false, periodicY, periodicZ][axis]!;
    const low = floor(((value - reach) * bins) / length - 1e-6);
    const high = floor(((value + reach) * bins) / length + 1e-6);
    if (high - low + 1 >= bins) return Array.from({ length: bins }, (_, b) => b);
    const range = Array.from({ length: high - low + 1 }, (_, k) => low + k);
    if (isPeriodic) return range.map((b) => ((b % bins) + bins) % bins);
    return [...new Set(range.map((b) => max(0, min(bins - 1, b))))];
  }

  /** Symmetric in its two ends: every difference is rounded once. */
  private distance2(row: number, x: number, y: number, z: number): number {
    const { lx, ly, lz, periodicY, periodicZ } = this.box;
    const centers = this.centers!;
    const image = (d: number, length: number, isPeriodic: boolean): number => {
      if (!isPeriodic) return d;
      return d > length / 2 ? d - length : d < -length / 2 ? d + length : d;
    };
    const dx = image(centers.x[row]! - x, lx, false);
    const dy = image(centers.y[row]! - y, ly, periodicY);
    const dz = image(centers.z[row]! - z, lz, periodicZ);
    return fround(dx * dx + dy * dy + dz * dz);
  }
}

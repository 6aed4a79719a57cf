import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { BoundOutset, MotionKernel } from '../../src/kernels/motion/contract.ts';
import { bindOutset } from '../../src/kernels/motion/outset.ts';
import { referenceMotion } from '../../src/kernels/motion/reference.ts';
import { wasmMotion } from '../../src/kernels/motion/wasm.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(64, 64);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const departure = { growth: 0.1, seed: 9007199254740991, purpose: 5, tick: 77 };

/** A number from 0 to `limit`, or now and then one of those that are worth a look. */
function some(what: number, k: number, limit: number, ...special: number[]): number {
  const lot = random(11, what, k, 0, 0);
  return special.length > 0 && lot < 0.3 ? special[k % special.length]! : limit * lot;
}

function filled<T extends Float32Array | Uint32Array | Uint8Array>(column: T, value: (k: number) => number): T {
  for (let k = 0; k < column.length; k++) column[k] = value(k);
  return column;
}

/** Cells of four types: those that stay, wander, are none at all, and are attracted. Of each some are in blood, held or at rest. */
function outsetOf(count: number): BoundOutset {
  const arena = new Arena(memory);
  const rows = count + 4;
  const f32 = (value: (k: number) => number) => filled(arena.f32(rows), value);
  const u32 = (value: (k: number) => number) => filled(arena.u32(rows), value);
  const attractant = {
    c: filled(arena.f32(96), (v) => some(1, v, 5, 2)),
    D: filled(arena.f32(96), (v) => (v % 5 === 0 ? 0 : 3)),
  };
  const untouched = () => f32(() => -7);
  return bindOutset(arena, {
    cells: {
      id: u32((i) => i * 7919),
      inBlood: filled(arena.u8(rows), (i) => Number(i % 17 === 3)),
      holder: u32((i) => (i % 7 === 5 ? i : 0)),
      x: f32((i) => some(2, i, 80, 0, 80, 10)),
      y: f32((i) => some(3, i, 30, 0, 30, 20)),
      z: f32((i) => some(4, i, 40, 0, 40, 5)),
      radius: f32((i) => 3 + some(5, i, 2)),
      crowding: f32((i) => some(6, i, 2)),
    },
    order: u32((p) => (p < count ? count - 1 - p : 0)),
    runs: filled(arena.u32(5), (t) => [0, count >> 3, count >> 1, count >> 1, count][t]!),
    kinds: [
      { radius: 9, moves: false, attractant: null },
      { radius: 4, moves: true, attractant: null },
      { radius: 5, moves: true, attractant },
      { radius: 4.5, moves: true, attractant },
    ],
    size: f32((p) => some(7, p, 1, 1)),
    motility: f32((p) => some(8, p, 60, 0)),
    attraction: f32((p) => some(9, p, 1, 0, 1)),
    grid: { nx: 8, ny: 3, nz: 4, spacing: 10, periodicY: true, periodicZ: true },
    heldMobility: 0.1,
    row: u32(() => 7),
    bodies: {
      key: u32(() => 7),
      x: untouched(),
      y: untouched(),
      z: untouched(),
      radius: untouched(),
      mobility: untouched(),
      adhesion: untouched(),
      mx: untouched(),
      my: untouched(),
      mz: untouched(),
      pressure: f32((n) => some(10, n, 3, 0)),
      neighborCount: u32(() => 0),
    },
  });
}

/** What a kernel writes as cells set out and, moved a little, settle. */
function moved(kernel: MotionKernel, count: number) {
  const outset = outsetOf(count);
  const { bodies, cells, row } = outset;
  const told = kernel.setOut(outset, departure);
  const out = [row, ...Object.values(bodies)].map((column) => [...column]);
  for (let n = 0; n < told.n; n++) bodies.y[n]! += 0.25;
  kernel.settle(outset, told.n, 0.3);
  return { told, out, settled: [cells.x, cells.y, cells.z, cells.radius, cells.crowding].map((column) => [...column]) };
}

/** Motility of the attracted type where every cell has these, all free and in the tissue. */
function going(kernel: MotionKernel, count: number, attraction: number, level: (v: number) => number) {
  const outset = outsetOf(count);
  outset.runs.set([0, 0, 0, 0, count]);
  outset.cells.inBlood.fill(0);
  outset.cells.holder.fill(0);
  outset.cells.x.fill(45);
  outset.motility.fill(1);
  outset.attraction.fill(attraction);
  const { c, D } = outset.kinds[3]!.attractant!;
  filled(c, level);
  D.fill(1);
  kernel.setOut(outset, departure);
  const { mx, my, mz } = outset.bodies;
  return [mx, my, mz].map((column) => [...column.subarray(0, count)]) as [number[], number[], number[]];
}

describe('cells that set out and settle', () => {
  it('are the same bits on one thread, two and three as one by one, for counts that no block divides', () => {
    for (const count of [0, 1, 3, 1024, 2999, 16001]) {
      const expected = moved(referenceMotion, count);
      for (const column of expected.out.slice(1, 11))
        expect(column[expected.told.n]).toBe(column === expected.out[1] ? 7 : -7);
      for (const crew of crews) expect(moved(wasmMotion(crew), count)).toEqual(expected);
    }
  });

  it('take unit vectors without a preferred direction where nothing attracts them', () => {
    const [x, y, z] = going(wasmMotion(crews[0]!), 6000, 0, () => 1);
    // Each component is rounded to 24 bits.
    for (let n = 0; n < 6000; n++) expect(Math.hypot(x[n]!, y[n]!, z[n]!)).toBeCloseTo(1, 6);
    // A component has mean 0 and variance 1/3; the bound is four standard errors.
    for (const values of [x, y, z])
      expect(Math.abs(values.reduce((sum, value) => sum + value, 0))).toBeLessThan(4 * Math.sqrt(6000 / 3));
  });

  it('go straight up a gradient along x where attraction is full', () => {
    const [x, y, z] = going(wasmMotion(crews[0]!), 500, 1, (v) => v % 8);
    // w + 1·(u − w) with u = (1, 0, 0) is within the rounding of u − w, at most 2.
    for (let n = 0; n < 500; n++) {
      expect(x[n]).toBeCloseTo(1, 12);
      expect(y[n]).toBeCloseTo(0, 12);
      expect(z[n]).toBeCloseTo(0, 12);
    }
  });
});

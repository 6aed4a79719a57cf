import { describe, expect, test } from 'vitest';
import {
  type Bodies,
  type Box,
  countsOf,
  type Interaction,
  type Mechanics,
  type Wall,
} from '../../../src/kernels/mechanics/contract.ts';
import { ReferenceMechanics } from '../../../src/kernels/mechanics/reference.ts';
import { type Tuning, WasmMechanics } from '../../../src/kernels/mechanics/wasm.ts';
import { type Body, body, columnsOf, crewOn, packing, roomFor } from './mechanics-packing.ts';

const box: Box = { lx: 100, ly: 100, lz: 100, periodicY: true, periodicZ: true };
const plain: Interaction = { repulsion: 600, adhesion: 24 };

interface Setting {
  box?: Box;
  interaction?: Interaction;
  /** Distance to the wall at the center of voxel i along x; 10 µm voxels. */
  wall?: (i: number) => number;
  tuning?: Partial<Tuning>;
}

type Make = (list: readonly Body[], setting?: Setting) => { mechanics: Mechanics; bodies: Bodies };

function prepare(list: readonly Body[], { wall }: Setting) {
  const arena = roomFor(16);
  const distance = arena.f32(1000);
  if (wall !== undefined)
    distance.forEach((_, v) => {
      distance[v] = wall(v % 10);
    });
  const grid: Wall | null = wall === undefined ? null : { distance, nx: 10, ny: 10, nz: 10, voxel: 10 };
  return { arena, bodies: columnsOf(list, arena), grid };
}

const versions: Record<string, Make> = {
  reference: (list, setting = {}) => {
    const { bodies, grid } = prepare(list, setting);
    return { bodies, mechanics: new ReferenceMechanics(setting.box ?? box, setting.interaction ?? plain, grid) };
  },
  WebAssembly: (list, setting = {}) => {
    const { arena, bodies, grid } = prepare(list, setting);
    const place = { arena, crew: crewOn(arena.memory), capacity: 400 };
    const { tuning = {}, interaction = plain } = setting;
    return {
      bodies,
      mechanics: new WasmMechanics(place, setting.box ?? box, interaction, grid, tuning).takeRoom(place.arena),
    };
  },
};

/**
 * Half a unit in the last place of a coordinate below 128 µm is 3.8e-6 µm; a velocity is rounded to half a count,
 * 2⁻¹² µm/h, which a step of 0.01 h makes 2.4e-6 µm; float32 products add less than 1e-6 µm here.
 */
const rounding = 1e-5;
const near = (found: number, expected: number, tolerance = rounding): void => {
  expect(Math.abs(found - expected), `${found} instead of ${expected}`).toBeLessThan(tolerance);
};

describe.each(Object.entries(versions))('mechanics, %s', (_, make) => {
  test('two overlapping, adhering bodies part at the speed of the two polynomials', () => {
    // R = 10, d = 8: repulsion 600·(1 − 0.8)² = 24; adhesion 24·(1 − 8/12.5)² = 24·0.36² = 3.1104.
    // 20.8896 µm/h for 0.01 h: 0.208896 µm each.
    const pair = [body({ x: 46, adhesion: 1 }), body({ key: 2, x: 54, adhesion: 1 })];
    const { mechanics, bodies } = make(pair);
    const moved = mechanics.move(bodies, 0.01, 1);
    near(bodies.x[0]!, 46 - 0.208896);
    near(bodies.x[1]!, 54 + 0.208896);
    near(moved.largest, 0.208896);
    near(moved.longestStep, 0.208896);
    expect(moved.capped).toBe(0);
    // d = 8.417792: (1 − 0.8417792)² = 0.02503382; one count of pressure is 2⁻²⁰, d is known to 1e-5.
    near(bodies.pressure[0]!, 0.02503382, 2e-6);
    expect([...bodies.neighborCount]).toEqual([1, 1]);
  });

  test('adhesion of unlike bodies is the product of both and pulls beyond contact', () => {
    // d = 11 of R = 10: only adhesion, 24·2·0.5·(1 − 11/12.5)² = 24·0.0144 = 0.3456 µm/h; × 0.01 h.
    const { mechanics, bodies } = make([body({ x: 40, adhesion: 2 }), body({ key: 2, x: 51, adhesion: 0.5 })]);
    mechanics.move(bodies, 0.01, 1);
    near(bodies.x[0]!, 40 + 0.003456);
    near(bodies.x[1]!, 51 - 0.003456);
    expect([...bodies.neighborCount]).toEqual([0, 0]);
  });

  test('the gap of two repelling bodies follows u(t) = u₀ / (1 + 2 c u₀ t / R) to first order in the step', () => {
    // u = 1 − d/R obeys u' = −(2c/R) u². c = 60 µm/h, R = 10 µm, u₀ = 0.3, t = 1 h: u = 0.3/4.6.
    const exact = 0.3 / 4.6;
    const error = (steps: number): number => {
      const list = [body({ x: 20 }), body({ key: 2, x: 27 })];
      const { mechanics, bodies } = make(list, { interaction: { repulsion: 60, adhesion: 0 } });
      mechanics.move(bodies, 1 / steps, steps);
      return 1 - (bodies.x[1]! - bodies.x[0]!) / 10 - exact;
    };
    // The next term of Euler's error is (2c/R)u₀h = 3.6/64 = 6 % of the first, so halving h divides by 2 within 12 %.
    const ratio = error(64) / error(128);
    expect(ratio).toBeGreaterThan(1.76);
    expect(ratio).toBeLessThan(2.24);
  });

  test('free bodies of equal mobility keep their common center', () => {
    const cluster = packing(3, 40, 0, { lx: 30, ly: 30, lz: 30, periodicY: false, periodicZ: false });
    const list = cluster.map((b) => ({
      ...b,
      x: b.x + 35,
      y: b.y + 35,
      z: b.z + 35,
      mobility: 1,
      mx: 0,
      my: 0,
      mz: 0,
    }));
    const { mechanics, bodies } = make(list);
    const before = [bodies.x, bodies.y, bodies.z].map((c) => c.reduce((a, v) => a + v, 0));
    // A step short enough that none is capped: pairs push in exactly opposite counts.
    expect(mechanics.move(bodies, 0.0002, 1).capped).toBe(0);
    const after = [bodies.x, bodies.y, bodies.z].map((c) => c.reduce((a, v) => a + v, 0));
    // Each of 40 centers is rounded by at most 3.8e-6 µm.
    for (const axis of [0, 1, 2]) near(after[axis]!, before[axis]!, 40 * 4e-6);
  });

  test('a wall pushes a body out along its distance, at full strength from inside', () => {
    // The wall lies at x = 15. At x = 17 the distance is 2 of radius 5: 600·0.6² = 216 µm/h; inside, 600 µm/h.
    const list = [body({ x: 17 }), body({ key: 2, x: 12, y: 20 }), body({ key: 3, x: 21, y: 80 })];
    const { mechanics, bodies } = make(list, { wall: (i) => 10 * i + 5 - 15 });
    mechanics.move(bodies, 0.001, 1);
    near(bodies.x[0]!, 17.216);
    near(bodies.x[1]!, 12.6);
    expect(bodies.x[2]).toBe(21);
    // At x = 17.216 the distance is 2.216: (1 − 0.4432)² = 0.31002624.
    near(bodies.pressure[0]!, 0.31002624, 1e-5);
    expect(bodies.neighborCount[0]).toBe(0);
    mechanics.move(bodies, 0.005, 400);
    expect(Math.min(...bodies.x)).toBeGreaterThan(19);
  });

  test('closed sides push and stop, periodic ones let through', () => {
    // 1 µm from the side of radius 5: 600·0.8² = 384 µm/h.
    const closed: Box = { ...box, periodicZ: false };
    const list = [
      body({ x: 1 }),
      body({ key: 2, z: 99 }),
      body({ key: 3, y: 99.9, z: 20, my: 20 }),
      body({ key: 4, x: 0.1, y: 20, mx: -1e5 }),
    ];
    const { mechanics, bodies } = make(list, { box: closed });
    const moved = mechanics.move(bodies, 0.001, 1);
    near(bodies.x[0]!, 1.384);
    near(bodies.z[1]!, 99 - 0.384);
    near(mechanicsY(bodies, 2, 0.009), 99.92);
    expect(bodies.x[3]).toBe(0);
    expect(moved.capped).toBe(1);

    function mechanicsY(b: Bodies, row: number, rest: number): number {
      const y = b.y[row]!;
      mechanics.move(b, rest, 1);
      // 0.01 h of 20 µm/h in all: 0.2 µm past 99.9 is 0.1.
      near(b.y[row]!, 0.1);
      return y;
    }
  });

  test('bodies meet across a periodic side', () => {
    // d = 1 of R = 10: 600·0.81 = 486 µm/h.
    const { mechanics, bodies } = make([body({ y: 0.5 }), body({ key: 2, y: 99.5 })]);
    mechanics.move(bodies, 0.001, 1);
    near(bodies.y[0]!, 0.986);
    near(bodies.y[1]!, 99.014);
    expect([...bodies.neighborCount]).toEqual([1, 1]);
  });

  test('a step longer than a quarter of the radius is cut to it and counted', () => {
    const { mechanics, bodies } = make([body({ mx: 300, my: 400 })]);
    const moved = mechanics.move(bodies, 0.1, 2);
    // 50 µm wanted each time, 1.25 µm made: (0.75, 1.0).
    near(bodies.x[0]!, 51.5);
    near(bodies.y[0]!, 52);
    near(moved.longestStep, 50, 1e-4);
    expect(moved.capped).toBe(2);
  });

  test('mobility scales the whole velocity, and 0 holds a body while it pushes others', () => {
    const { mechanics, bodies } = make([
      body({ x: 46, mobility: 0, mx: 50 }),
      body({ key: 2, x: 54, mobility: 0.5, my: 8 }),
    ]);
    mechanics.move(bodies, 0.01, 1);
    expect(bodies.x[0]).toBe(46);
    near(bodies.x[1]!, 54 + 0.12);
    near(bodies.y[1]!, 50 + 0.04);
  });

  test('a body that is not a number is refused by row and column', () => {
    const { mechanics, bodies } = make([body({}), body({ key: 2, y: Number.NaN })]);
    expect(() => mechanics.move(bodies, 0.01, 1)).toThrow(/body 1 .* y is out of range; expected 0 to 100, found NaN/);
  });
});

test('no single contribution exceeds 2²² counts, and a count is as fine as that allows', () => {
  for (const interaction of [plain, { repulsion: 1, adhesion: 50 }, { repulsion: 0.01, adhesion: 0 }]) {
    const { ceiling, quantum } = countsOf(interaction);
    expect(2 * ceiling).toBeLessThanOrEqual(quantum * 2 ** 22);
    expect(2 * ceiling).toBeGreaterThan(quantum * 2 ** 21);
  }
});

test('lists that overflow are an error and move nobody', () => {
  const list = Array.from({ length: 400 }, (_, i) => body({ key: i + 1, x: 40 + (i % 20), y: 50 + i / 400 }));
  const { mechanics, bodies } = versions.WebAssembly!(list, { tuning: { entriesPerBody: 4, leastEntries: 0 } });
  const before = bodies.x.slice();
  expect(() => mechanics.move(bodies, 0.01, 1)).toThrow(/neighbor lists of the mechanics overflowed/);
  expect(bodies.x).toEqual(before);
});

test('lists that would overflow are made narrower, which changes no bit', () => {
  const list = Array.from({ length: 343 }, (_, i) =>
    body({
      key: i + 1,
      x: 8 + 8 * (i % 7),
      y: 8 + 8 * (Math.floor(i / 7) % 7),
      z: 8 + 8 * Math.floor(i / 49),
      radius: 4.5,
    }),
  );
  // Within 20 µm more than they touch bodies have a hundred neighbors, within a few µm fewer than thirty.
  const narrow = versions.WebAssembly!(list, { tuning: { skin: 40, entriesPerBody: 32, leastEntries: 0 } });
  const wide = versions.WebAssembly!(list, { tuning: { skin: 40, entriesPerBody: 343 } });
  for (const { mechanics, bodies } of [narrow, wide]) mechanics.move(bodies, 0.01, 3);
  for (const axis of ['x', 'y', 'z', 'pressure'] as const) expect(narrow.bodies[axis]).toEqual(wide.bodies[axis]);
});

test('more bodies than there is room for, and columns from elsewhere, are refused', () => {
  const many = Array.from({ length: 401 }, (_, i) => body({ key: i + 1 }));
  const { mechanics, bodies } = versions.WebAssembly!(many);
  expect(() => mechanics.move(bodies, 0.01, 1)).toThrow(/expected at most 400, found 401/);
  const few = versions.WebAssembly!([body({})]);
  const foreign = { ...few.bodies, mx: new Float32Array(1) };
  expect(() => few.mechanics.move(foreign, 0.01, 1)).toThrow(/column mx.*found 1 rows elsewhere/);
});

import { describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import type { Crew } from '../../src/kernels/crew.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { Bodies, Box, Moved, Wall } from '../../src/kernels/mechanics/contract.ts';
import { ReferenceMechanics } from '../../src/kernels/mechanics/reference.ts';
import { type Tuning, WasmMechanics } from '../../src/kernels/mechanics/wasm.ts';
import { type Body, bitsOf, columnsOf, crewOn, packing, roomFor, shuffled } from '../unit/kernels/mechanics-packing.ts';

const interaction = { repulsion: 600, adhesion: 24 };
const withoutAdhesion = { repulsion: 600, adhesion: 0 };
const boxes: Record<string, Box> = {
  'periodic along y and z': { lx: 60, ly: 80, lz: 50, periodicY: true, periodicZ: true },
  'periodic along y only': { lx: 60, ly: 80, lz: 50, periodicY: true, periodicZ: false },
  closed: { lx: 60, ly: 80, lz: 50, periodicY: false, periodicZ: false },
  'smaller than the reach of its bodies': { lx: 40, ly: 40, lz: 30, periodicY: true, periodicZ: true },
};

/** A wavy floor at low x and a cavity: distances that are no exact metric, as drawn tissue has. */
function wallOf(box: Box, distance: Float32Array): Wall {
  const [nx, ny, nz] = [box.lx / 10, box.ly / 10, box.lz / 10];
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) distance[(k * ny + j) * nx + i] = 10 * i - 8 + ((3 * j + 5 * k) % 7);
  return { distance, nx, ny, nz, voxel: 10 };
}

function reference(list: Body[], box: Box, isWalled: boolean, steps = 12, forces = interaction): Uint32Array {
  const arena = roomFor(8);
  const bodies = columnsOf(list, arena);
  const wall = isWalled ? wallOf(box, arena.f32(1000)) : null;
  return bitsOf(bodies, new ReferenceMechanics(box, forces, wall).move(bodies, 1 / 24, steps));
}

function wasm(
  list: Body[],
  box: Box,
  isWalled: boolean,
  tuning: Partial<Tuning> = {},
  steps = 12,
  forces = interaction,
): Uint32Array {
  const arena = roomFor(16);
  return wasmOn(arena, list, box, isWalled, tuning, crewOn(arena.memory), steps, forces);
}

function wasmOn(
  arena: Arena,
  list: Body[],
  box: Box,
  isWalled: boolean,
  tuning: Partial<Tuning>,
  crew: Crew,
  steps = 12,
  forces = interaction,
): Uint32Array {
  const { bodies, moved } = movedOn(arena, list, box, isWalled, tuning, crew, steps, forces);
  return bitsOf(bodies, moved);
}

function movedOn(
  arena: Arena,
  list: Body[],
  box: Box,
  isWalled: boolean,
  tuning: Partial<Tuning>,
  crew: Crew,
  steps = 12,
  forces = interaction,
): { bodies: Bodies; moved: Moved } {
  const bodies = columnsOf(list, arena);
  const wall = isWalled ? wallOf(box, arena.f32(1000)) : null;
  const place = { arena, crew, capacity: list.length + 10 };
  const mechanics = new WasmMechanics(place, box, forces, wall, { entriesPerBody: 120, ...tuning });
  mechanics.takeRoom(arena);
  return { bodies, moved: mechanics.move(bodies, 1 / 24, steps) };
}

describe('mechanics: the reference and WebAssembly give equal bits', () => {
  for (const [name, box] of Object.entries(boxes)) {
    for (const isWalled of [false, true]) {
      test(`in a box ${name}${isWalled ? ', with a wall' : ''}`, () => {
        for (const seed of [1, 2]) {
          const list = packing(seed, 220, 3, box);
          expect(wasm(list, box, isWalled)).toEqual(reference(list, box, isWalled));
        }
      });
    }
  }

  const box = boxes['periodic along y and z']!;
  const list = packing(5, 300, 3, box);
  const truth = reference(list, box, true);

  test('where nothing adheres, so that lists reach less far', () => {
    const alone = reference(list, box, true, 12, withoutAdhesion);
    expect(alone).not.toEqual(truth);
    for (const tuning of [{}, { skin: 0 }, { skin: 2, mends: 0 }, { bigRadius: 3, parts: 3 }])
      expect(wasm(list, box, true, tuning, 12, withoutAdhesion)).toEqual(alone);
  });

  test('for bodies in another order', () => {
    for (const seed of [1, 2, 3]) expect(wasm(shuffled(list, seed), box, true)).toEqual(truth);
    expect(reference(shuffled(list, 4), box, true)).toEqual(truth);
  });

  test('for other bins, skins, parts and another border between small and big', () => {
    const tunings: Partial<Tuning>[] = [
      { binEdge: 3 },
      { binEdge: 40 },
      { skin: 0 },
      { skin: 0.3 },
      { skin: 6 },
      { parts: 1 },
      { parts: 7 },
      { mends: 0, skin: 0.5 },
      { mends: 1, skin: 0.2 },
      { mends: 1000, skin: 0.5, parts: 64 },
      { mends: 1000, skin: 0.05, entriesPerBody: 500 },
      { bigRadius: 0.5 },
      { bigRadius: 4.5 },
      { bigRadius: 100 },
    ];
    for (const tuning of tunings) expect(wasm(list, box, true, tuning), JSON.stringify(tuning)).toEqual(truth);
  });

  test('when lists are mended, which saves builds', () => {
    const moved = (mends: number) => {
      const arena = roomFor(16);
      return movedOn(arena, list, box, true, { skin: 4, mends }, crewOn(arena.memory)).moved;
    };
    expect(moved(0).mends).toBe(0);
    expect(moved(400).mends).toBeGreaterThan(0);
    expect(moved(400).rebuilds).toBeLessThan(moved(0).rebuilds);
  });

  test.each([1, 2, 3, 4, 8])('when %i threads share the work and wait for each other', async (threads) => {
    const module = await nodeHost.compile(kernelsUrl);
    for (const tuning of [{}, { parts: 5, skin: 0.5 }, { skin: 0.4, mends: 0 }]) {
      const memory = nodeHost.memory(256, 256);
      const crew = await nodeHost.crew(module, memory, threads);
      expect(wasmOn(new Arena(memory), list, box, true, tuning, crew), JSON.stringify(tuning)).toEqual(truth);
      await crew.close();
    }
  });

  test('for a body whose list exceeds the 256 entries that 32 bits can sum', () => {
    const wide: Box = { lx: 100, ly: 100, lz: 100, periodicY: true, periodicZ: true };
    const small = packing(9, 900, 0, wide).map((b) => ({ ...b, radius: b.radius / 1.5, mobility: 1 }));
    const crowd = [{ ...small[0]!, key: 5000, x: 50, y: 50, z: 50, radius: 38 }, ...small];
    expect(wasm(crowd, wide, false, {}, 3)).toEqual(reference(crowd, wide, false, 3));
  });

  test('for bodies that all adhere alike', () => {
    const alike = list.map((b) => ({ ...b, adhesion: 1.5 }));
    expect(wasm(alike, box, true)).toEqual(reference(alike, box, true));
    const free = packing(6, 300, 0, boxes['periodic along y only']!).map((b) => ({ ...b, adhesion: 0.5 }));
    expect(wasm(free, boxes['periodic along y only']!, true)).toEqual(
      reference(free, boxes['periodic along y only']!, true),
    );
  });

  test('for no bodies, and for no steps', () => {
    expect(wasm([], box, false)).toEqual(reference([], box, false));
    expect(wasm(list, box, true, {}, 0)).toEqual(reference(list, box, true, 0));
  });
});

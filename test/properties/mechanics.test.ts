import { expect, test } from 'vitest';
import type { Bodies, Box, Moved } from '../../src/kernels/mechanics/contract.ts';
import { WasmMechanics } from '../../src/kernels/mechanics/wasm.ts';
import {
  type Body,
  bitsOf,
  body,
  columnsOf,
  crewOn,
  packing,
  roomFor,
  shuffled,
} from '../unit/kernels/mechanics-packing.ts';

const box: Box = { lx: 64, ly: 128, lz: 64, periodicY: true, periodicZ: true };

function move(list: readonly Body[], dt: number, steps: number): { bodies: Bodies; moved: Moved } {
  const arena = roomFor(16);
  const bodies = columnsOf(list, arena);
  const place = { arena, crew: crewOn(arena.memory), capacity: list.length };
  const mechanics = new WasmMechanics(place, box, { repulsion: 600, adhesion: 24 }, null, { entriesPerBody: 200 });
  mechanics.takeRoom(arena);
  return { bodies, moved: mechanics.move(bodies, dt, steps) };
}

test('permuting bodies permutes the answer, over many calls', () => {
  for (const seed of [1, 2, 3]) {
    const list = packing(seed, 800, 4, box);
    const one = move(list, 1 / 240, 60);
    const other = move(shuffled(list, seed), 1 / 240, 60);
    expect(bitsOf(other.bodies, other.moved)).toEqual(bitsOf(one.bodies, one.moved));
  }
});

test('shifting all bodies around the periodic box shifts the answer', () => {
  // Centers on multiples of 2⁻¹⁰ µm make every shifted difference exact, so velocities have equal bits.
  const grid = (value: number): number => Math.floor(value * 1024) / 1024;
  const list = packing(6, 600, 3, box).map((b) => ({ ...b, x: grid(b.x), y: grid(b.y), z: grid(b.z) }));
  const shifted = list.map((b) => ({ ...b, y: (b.y + 96) % 128, z: (b.z + 16) % 64 }));
  const here = move(list, 1 / 240, 1);
  const there = move(shifted, 1 / 240, 1);
  for (let i = 0; i < list.length; i++) {
    // Each of the two new coordinates, below 128 µm, is rounded by at most 2⁻¹⁸ µm.
    const apart = (a: number, b: number, length: number): number =>
      Math.abs(((a - b + 1.5 * length) % length) - length / 2);
    expect(apart(there.bodies.y[i]!, here.bodies.y[i]! + 96, 128)).toBeLessThanOrEqual(2 ** -17);
    expect(apart(there.bodies.z[i]!, here.bodies.z[i]! + 16, 64)).toBeLessThanOrEqual(2 ** -17);
    expect(there.bodies.x[i]).toBe(here.bodies.x[i]);
  }
  expect(there.moved.longestStep).toBe(here.moved.longestStep);
});

test('coincident bodies part without becoming anything but numbers', () => {
  for (const crowd of [2, 3, 30]) {
    const list = Array.from({ length: crowd }, (_, i) => body({ key: 7 * i + 1, x: 30, y: 0, z: 30 }));
    const { bodies } = move(list, 1 / 240, 40);
    for (const column of [bodies.x, bodies.y, bodies.z, bodies.pressure])
      expect(column.every(Number.isFinite)).toBe(true);
    const places = new Set(list.map((_, i) => `${bodies.x[i]} ${bodies.y[i]} ${bodies.z[i]}`));
    expect(places.size).toBe(crowd);
  }
});

test('centers stay inside the box, whatever pushes them', () => {
  for (const seed of [11, 12]) {
    const list = packing(seed, 500, 5, box).map((b) => ({ ...b, mx: 50 * b.mx, my: 50 * b.my, mz: 50 * b.mz }));
    const { bodies } = move(list, 1 / 12, 30);
    expect(bodies.x.every((x) => x >= 0 && x <= box.lx)).toBe(true);
    expect(bodies.y.every((y) => y >= 0 && y < box.ly)).toBe(true);
    expect(bodies.z.every((z) => z >= 0 && z < box.lz)).toBe(true);
  }
});

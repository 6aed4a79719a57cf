import { readFileSync } from 'node:fs';
import { random } from '../../../src/core/random.ts';
import { Arena } from '../../../src/kernels/arena.ts';
import type { Crew } from '../../../src/kernels/crew.ts';
import { instantiate, kernelsUrl } from '../../../src/kernels/load.ts';
import type { Bodies, Box, Moved } from '../../../src/kernels/mechanics/contract.ts';

const module = new WebAssembly.Module(readFileSync(kernelsUrl));

/** A crew of one thread that runs the parts of a task from the last to the first. */
export function crewOn(memory: WebAssembly.Memory): Crew {
  const kernels = instantiate(module, memory);
  return {
    threads: 1,
    busy: () => [],
    together: (task, barrier, args) => void kernels[task]!(0, 1, barrier, ...args),
    call: (task, args) => kernels[task]!(...args),
    run: (task, parts, args) => {
      for (let part = parts - 1; part >= 0; part--) kernels[task]!(part, parts, ...args);
    },
  };
}

export function roomFor(megabytes: number): Arena {
  return new Arena(new WebAssembly.Memory({ initial: megabytes * 16, maximum: 65536, shared: true }));
}

const reals = ['x', 'y', 'z', 'radius', 'mobility', 'adhesion', 'mx', 'my', 'mz'] as const;
export type Body = { key: number } & Record<(typeof reals)[number], number>;

export const body = (over: Partial<Body>): Body => ({
  key: 1,
  x: 50,
  y: 50,
  z: 50,
  radius: 5,
  mobility: 1,
  adhesion: 0,
  mx: 0,
  my: 0,
  mz: 0,
  ...over,
});

export function columnsOf(list: readonly Body[], arena: Arena): Bodies {
  const n = list.length;
  const column = (name: (typeof reals)[number]): Float32Array => {
    const values = arena.f32(n);
    values.set(list.map((row) => row[name]));
    return values;
  };
  const columns = Object.fromEntries(reals.map((name) => [name, column(name)]));
  const key = arena.u32(n);
  key.set(list.map((row) => row.key));
  return { ...columns, n, key, pressure: arena.f32(n), neighborCount: arena.u32(n) } as Bodies;
}

/** A crowded packing: some bodies are fixed, two pairs coincide, and the first `big` are large. */
export function packing(seed: number, n: number, big: number, box: Box): Body[] {
  const list = Array.from({ length: n }, (_, i) => {
    const draw = (k: number): number => random(seed, 1, i, 0, k);
    const isBig = i < big;
    return body({
      key: i + 1,
      x: draw(0) * box.lx * 0.9999,
      y: draw(1) * box.ly * 0.9999,
      z: draw(2) * box.lz * 0.9999,
      radius: isBig ? 10 + 15 * draw(3) : 3 + 3 * draw(3),
      mobility: draw(4) < 0.1 ? 0 : isBig ? 0.2 : 1,
      adhesion: draw(5) * 2,
      mx: 60 * (draw(6) - 0.5),
      my: 60 * (draw(7) - 0.5),
      mz: 60 * (draw(8) - 0.5),
    });
  });
  for (const i of [big + 1, big + 3]) {
    const { x, y, z } = list[i + 1]!;
    Object.assign(list[i]!, { x, y, z, mobility: 1 });
  }
  return list;
}

/** The bits of all that a call gives, row by row in the order of keys; without `rebuilds` and `mends`. */
export function bitsOf(bodies: Bodies, moved: Moved): Uint32Array {
  const order = Array.from({ length: bodies.n }, (_, i) => i).sort((a, b) => bodies.key[a]! - bodies.key[b]!);
  const values = order.flatMap((i) => [
    bodies.x[i]!,
    bodies.y[i]!,
    bodies.z[i]!,
    bodies.pressure[i]!,
    bodies.neighborCount[i]!,
  ]);
  return new Uint32Array(Float32Array.from([...values, moved.largest, moved.longestStep, moved.capped]).buffer);
}

export function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((value, i) => ({ value, rank: random(seed, 2, i, 0, 0) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

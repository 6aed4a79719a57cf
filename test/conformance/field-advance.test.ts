import { afterAll, describe, expect, it } from 'vitest';
import { conductances, heldAtEnds, solveFlow } from '../../src/engine/vessels/network/flow.ts';
import { openArea, wallsOf } from '../../src/engine/vessels/walls.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import type { FieldSolver } from '../../src/kernels/field/contract.ts';
import { at, countWalls, describeFeed, type Feed } from '../../src/kernels/field/feed.ts';
import { fieldReference } from '../../src/kernels/field/reference.ts';
import { fieldWasm } from '../../src/kernels/field/wasm.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { Carrier } from '../../src/kernels/vessels/carrier.ts';
import { describeStream, describeVessels, layFlow, layWalls } from '../../src/kernels/vessels/contract.ts';
import { plainSolute } from '../unit/engine/carried.ts';
import { grown } from '../unit/engine/network-samples.ts';
import { box, fieldProblem, media, seeded } from '../unit/kernels/field-problems.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(256, 256);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

const hemoglobin: Carrier = { solubility: 1300, capacity: 8.8e6, half: 40, power: 2.7 };
const network = grown(3);
const segments = network.segments.from.length;
const grid = box(8, 6, 5);
const voxels = 240;
const options = { tolerance: 1e-3, accuracy: 2e-3, maxCycles: 12 };

/** Wall of every segment in some voxels, but for every eleventh. */
function wallsBy(random: () => number) {
  const start = new Int32Array(segments + 1);
  for (let g = 0; g < segments; g++) start[g + 1] = start[g]! + (g % 11 === 0 ? 0 : 1 + Math.floor(3 * random()));
  const entries = start[segments]!;
  const voxel = Int32Array.from({ length: entries }, () => Math.floor(voxels * random()));
  return wallsOf({ start, voxel, area: Float32Array.from({ length: entries }, () => 400 * random()) }, voxels);
}

/** Levels in tissue and blood, and what the solver tells, over three ticks; before the third, vessels close and walls grow. */
function advanced(solverIn: (arena: Arena) => FieldSolver, isMoved = true) {
  new Uint8Array(memory.buffer).fill(0);
  const arena = new Arena(memory);
  const solver = solverIn(arena);
  const random = seeded(11);
  const open = conductances(network, 3);
  const flow = solveFlow(network, open, heldAtEnds(network, 12, 10));
  const walls = wallsBy(random);
  const vessels = describeVessels(arena, network, flow, walls);
  const share = arena.f64(segments).map(() => random());
  const feedOf = (carrier: Carrier | null, rounds: number, isFed: boolean): Feed => {
    const medium = media.smooth!(random);
    const problem = fieldProblem(grid, isFed ? medium : { ...medium, c: () => 0 }, arena.f32);
    const own = { share: arena.f64(segments), level: arena.f32(segments).fill(carrier === null ? 30 : 90) };
    own.share.set(share);
    const permeability = carrier === null ? 0 : carrier.capacity > 0 ? 2e3 : 3;
    const carried = carrier && { carrier, inlet: 90, permeability };
    const stream = isFed ? describeStream(arena, { vessels, ...own, carried }) : undefined;
    const wall = { voxel: arena.u32(voxels), area: arena.f64(voxels), supply: arena.f64(voxels) };
    const none = arena.f64(0);
    const demand = arena.f64(voxels).map(() => Math.floor(random() * 2 ** 24));
    const used = { supply: none, uptake: none, demand: isFed ? arena.f64(voxels) : none };
    if (isFed) used.demand.set(demand);
    const feed = describeFeed({ problem, ...used, walls: wall, stream }, arena);
    Object.assign(feed.numbers, { [at.storage]: isFed ? 0 : 2, [at.decay]: 0.3, [at.half]: 1.5, [at.exchange]: 0.7 });
    Object.assign(feed.numbers, { [at.grain]: 2 ** -20, [at.faintest]: 1e-20, [at.rounds]: rounds });
    return feed;
  };
  const feeds = [
    feedOf(hemoglobin, 2, true),
    feedOf(plainSolute, 3, true),
    feedOf(null, 1, true),
    feedOf(null, 1, false),
    feedOf(hemoglobin, 1, true),
  ];
  solver.prepare(feeds.map(({ problem }) => problem));
  const place = (next: typeof walls) => {
    for (const feed of feeds) {
      feed.walls.voxel.set(next.voxel);
      openArea(next, share, feed.walls.area);
      countWalls(feed, next.voxel.length);
    }
  };
  place(walls);
  const found: unknown[] = [];
  for (let tick = 0; tick < 3; tick++) {
    if (tick === 2 && isMoved) {
      const closed = open.map((g, s) => (s % 3 === 0 ? 0 : g));
      layFlow(vessels, solveFlow(network, closed, heldAtEnds(network, 12, 10)));
      const more = wallsBy(random);
      const twice = {
        start: more.exchange.start.map((n) => 3 * n),
        voxel: new Int32Array(0),
        area: new Float32Array(0),
      };
      const thrice = <T extends Int32Array | Float32Array>(values: T) =>
        [...values].flatMap((value) => [value, value, value]);
      const grownWalls = wallsOf(
        {
          ...twice,
          voxel: Int32Array.from(thrice(more.exchange.voxel)),
          area: Float32Array.from(thrice(more.exchange.area)),
        },
        voxels,
      );
      layWalls(vessels, grownWalls, arena);
      place(grownWalls);
    }
    found.push(solver.advance(feeds, options));
    found.push(feeds.map(({ problem, stream }) => [[...problem.c], [...problem.reaction], [...(stream?.level ?? [])]]));
  }
  return found;
}

describe('advancing substances by a tick', () => {
  const expected = advanced(() => fieldReference);

  it('has the bits of the reference on one to three threads', () => {
    for (const crew of crews) expect(advanced((arena) => fieldWasm(crew, arena))).toEqual(expected);
  });

  it('carries: blood has lost some of what it brought, and no field is wholly left at rest but the silent one', () => {
    const [, last] = expected.slice(-2) as [unknown, [number[], number[], number[]][]];
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const k of [0, 1, 4]) {
      expect(mean(last[k]![2])).toBeLessThan(89);
      expect(mean(last[k]![2])).toBeGreaterThan(1);
    }
    expect(last[2]![2].every((level) => level === 30)).toBe(true);
    expect(last.map(([c]) => mean(c) > 0)).toEqual([true, true, true, false, true]);
  });

  it('heeds where blood flows and walls lie now', () => {
    expect(advanced((arena) => fieldWasm(crews[0]!, arena), false)).not.toEqual(expected);
  });
});

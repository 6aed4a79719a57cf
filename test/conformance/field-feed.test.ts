import { expect, test } from 'vitest';
import { at, countWalls, describeFeed } from '../../src/kernels/field/feed.ts';
import { fieldReference } from '../../src/kernels/field/reference.ts';
import { box, fieldProblem, media, seeded, wasmFields } from '../unit/kernels/field-problems.ts';

const used = [['supply', 'uptake', 'demand'], ['supply'], ['uptake', 'demand'], []] as const;

test.each(used.flatMap((columns) => [0, 9].map((walls) => [columns, walls] as const)))(
  'WebAssembly assembles %j and %i walls with the bits of the reference',
  (columns, walls) => {
    const { solver, arena } = wasmFields();
    const make = () => {
      const random = seeded(7);
      const problem = fieldProblem(box(8, 3, 5), media.smooth!(random), arena.f32);
      const size = problem.c.length;
      const column = (name: string) => {
        const values = arena.f64(columns.some((each) => each === name) ? size : 0);
        return values.map(() => Math.floor(random() * 2 ** 40 * (random() < 0.5 ? 1 : 0)));
      };
      const place = (values: Float64Array) => {
        const shared = arena.f64(values.length);
        shared.set(values);
        return shared;
      };
      const voxel = arena.u32(walls);
      voxel.set([0, 3, 4, 17, 18, 19, 64, 118, 119].slice(0, walls));
      const f64 = () => place(Float64Array.from({ length: walls }, () => 50 * random()));
      const feed = describeFeed(
        {
          problem,
          supply: place(column('supply')),
          uptake: place(column('uptake')),
          demand: place(column('demand')),
          walls: { voxel, area: f64(), supply: f64() },
        },
        arena,
      );
      Object.assign(feed.numbers, { [at.storage]: 2, [at.decay]: 0.3, [at.half]: 1.5, [at.exchange]: 0.7 });
      Object.assign(feed.numbers, { [at.grain]: 2 ** -20, [at.faintest]: 1e-20 });
      return feed;
    };
    const [plain, shared] = [make(), make()];
    for (let round = 0; round < 2; round++) {
      const [a] = fieldReference.assemble([plain]);
      const [b] = solver.assemble([shared]);
      // The second time nothing is new.
      expect(a).toEqual({ changed: round === 0, silent: false });
      expect(b).toEqual(a);
      expect(new Uint32Array(shared.problem.reaction.slice().buffer)).toEqual(
        new Uint32Array(plain.problem.reaction.slice().buffer),
      );
      expect(new Uint32Array(shared.problem.source.slice().buffer)).toEqual(
        new Uint32Array(plain.problem.source.slice().buffer),
      );
    }
  },
);

test('walls beyond their count do nothing, in either version', () => {
  const { solver, arena } = wasmFields();
  const make = (voxels: readonly number[], count: number) => {
    const problem = fieldProblem(box(4, 4, 4), { D: () => 1, reaction: () => 1, source: () => 0 }, arena.f32);
    const none = arena.f64(0);
    const walls = { voxel: arena.u32(voxels.length), area: arena.f64(voxels.length), supply: arena.f64(voxels.length) };
    walls.voxel.set(voxels);
    walls.area.fill(2);
    walls.supply.fill(3);
    const feed = describeFeed({ problem, supply: none, uptake: none, demand: none, walls }, arena);
    Object.assign(feed.numbers, { [at.storage]: 1, [at.exchange]: 0.5 });
    countWalls(feed, count);
    return feed;
  };
  // The third column is what an earlier tick has left there.
  const [few, plain, shared] = [make([5, 9], 2), make([5, 9, 9, 40], 2), make([5, 9, 9, 40], 2)];
  fieldReference.assemble([few]);
  fieldReference.assemble([plain]);
  solver.assemble([shared]);
  for (const { problem } of [plain, shared]) {
    expect([...problem.reaction]).toEqual([...few.problem.reaction]);
    expect([...problem.source]).toEqual([...few.problem.source]);
  }
});

test('a field without source and level is silent, and no longer when it has either', () => {
  const { solver, arena } = wasmFields();
  const none = arena.f64(0);
  const problem = fieldProblem(box(4, 4, 4), { D: () => 1, reaction: () => 1, source: () => 0 }, arena.f32);
  const walls = { voxel: arena.u32(0), area: none, supply: none };
  const supply = arena.f64(64);
  const feed = describeFeed({ problem, supply, uptake: none, demand: none, walls }, arena);
  feed.numbers[at.grain] = 1;
  const silent = () => {
    const found = [solver.assemble([feed])[0]!.silent, fieldReference.assemble([feed])[0]!.silent];
    expect(found[1]).toBe(found[0]);
    return found[0];
  };
  expect(silent()).toBe(true);
  supply[63] = 1;
  expect(silent()).toBe(false);
  supply[63] = 0;
  problem.c[1] = 1e-30;
  expect(silent()).toBe(false);
});

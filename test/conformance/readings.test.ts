import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { inBloodStream } from '../../src/kernels/arrangement/contract.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { Binding, Levels, ReadingKernel, Source } from '../../src/kernels/readings/contract.ts';
import { referenceReadings } from '../../src/kernels/readings/reference.ts';
import { readingsOf } from '../../src/kernels/readings/table.ts';
import { wasmReadings } from '../../src/kernels/readings/wasm.ts';
import { compileRules } from '../../src/kernels/rules/program.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(64, 64);
const crews = await Promise.all([1, 2, 3].map((threads) => nodeHost.crew(kernels, memory, threads)));
afterAll(() => Promise.all(crews.map((crew) => crew.close())));

/** Rows in a tissue of which those from `first` on stand in runs: one of two blocks, an empty one, and one that no vector divides. */
const rows = 2000;
const first = 37;
const spans = [
  { start: 0, end: 1030 },
  { start: 1030, end: 1030 },
  { start: 1030, end: 1371 },
];
const places = 1371;
const voxels = 60;

/** Chance that depends on nothing but its arguments, every fifth 0. */
const chance = (what: number, n: number) => (n % 5 === 0 ? 0 : random(11, what, n, 0, 0));

/** What each run reads is written into columns full of −1; gives their bits. */
function read(kernel: ReadingKernel, sourcesOf: (arena: Arena) => readonly (readonly [Source, number])[]) {
  const arena = new Arena(memory);
  const row = arena.u32(places);
  for (let p = 0; p < places; p++) row[p] = (7 * p + 3) % rows;
  const voxel = arena.u32(places);
  for (let p = 0; p < places; p++) voxel[p] = p % 11 === 0 ? inBloodStream : (13 * p) % voxels;
  const rules = compileRules(arena, { capacity: places, runs: spans.length, targets: [], relaxations: [] });
  rules.place(spans);
  const silencer = { levels: levelsOf(arena, 90), half: 0.3, efficacy: 0 };
  const readings = sourcesOf(arena).map(([source, silencers]) => ({
    column: arena.f32(places).fill(-1),
    source,
    silencing: Array(silencers).fill(silencer),
  }));
  // The last run reads all but the first, in another order.
  kernel.read(readingsOf(arena, [readings, readings, readings.slice(1).reverse()]), {
    first,
    row,
    voxel,
    places: rules,
  });
  return { row, voxel, columns: readings.map(({ column }) => column.slice()) };
}

function levelsOf(arena: Arena, what: number): Levels {
  const level = arena.f32(voxels);
  for (let v = 0; v < voxels; v++) level[v] = 3 * chance(what, v);
  const carried = arena.f64(1);
  carried[0] = 1 / 3 + what;
  return { level, carried };
}

function rowsOf(arena: Arena, what: number): Float32Array {
  const values = arena.f32(rows + first);
  for (let i = 0; i < values.length; i++) values[i] = 2 * chance(what, i);
  return values;
}

function bitsOf(arena: Arena): Uint32Array {
  const values = arena.u32(rows);
  for (let i = 0; i < rows; i++) values[i] = i % 3 === 0 ? 0 : Math.floor(2 ** 32 * random(12, i, 0, 0, 0));
  return values;
}

function one(arena: Arena, value: number): Float64Array {
  return arena.f64(1).fill(value);
}

function bound(arena: Arena, what: number, of: Partial<Binding> = {}): Source {
  return {
    kind: 'binding',
    binding: {
      ligand: levelsOf(arena, what),
      affinity: 0.7,
      rival: null,
      amount: one(arena, 0.9),
      share: null,
      blocking: [],
      rousing: [],
      ...of,
    },
  };
}

const drug = (arena: Arena, what: number) => ({ levels: levelsOf(arena, what), half: 0.2, efficacy: 0.6 });
const second = (arena: Arena, what: number) => ({ levels: levelsOf(arena, what), affinity: 0.45, efficacy: 0.1 });

const every = (arena: Arena): (readonly [Source, number])[] => [
  [{ kind: 'nothing' }, 0],
  [{ kind: 'same', value: one(arena, 1 / 7) }, 0],
  [{ kind: 'levels', levels: levelsOf(arena, 1) }, 0],
  [{ kind: 'row', rows: rowsOf(arena, 2) }, 0],
  [{ kind: 'position', positions: rowsOf(arena, 3) }, 0],
  [{ kind: 'bit', rows: bitsOf(arena), bit: 31 }, 0],
  [{ kind: 'bit', rows: bitsOf(arena), bit: 4 }, 2],
  [{ kind: 'any', rows: bitsOf(arena) }, 0],
  [bound(arena, 4), 0],
  [bound(arena, 5, { ligand: rowsOf(arena, 6) }), 1],
  [bound(arena, 7, { share: rowsOf(arena, 8) }), 0],
  [bound(arena, 9, { rival: second(arena, 10), share: rowsOf(arena, 11) }), 2],
  [bound(arena, 12, { blocking: [drug(arena, 13), drug(arena, 14)] }), 0],
  [bound(arena, 15, { rousing: [drug(arena, 16)] }), 0],
  [
    bound(arena, 17, {
      ligand: rowsOf(arena, 18),
      rival: second(arena, 19),
      blocking: [drug(arena, 20)],
      rousing: [drug(arena, 21), drug(arena, 22)],
    }),
    1,
  ],
];

const asBits = (columns: readonly Float32Array[]) =>
  columns.map((column) => Array.from(new Uint32Array(column.buffer)));

describe('what cells read', () => {
  it('is the same to the bit, whoever reads it and on however many threads', () => {
    const expected = asBits(read(referenceReadings, every).columns);
    for (const crew of crews) expect(asBits(read(wasmReadings(crew), every).columns)).toEqual(expected);
  });

  const all: [string, ReadingKernel][] = [
    ['reference', referenceReadings],
    ...crews.map((crew): [string, ReadingKernel] => [`${crew.threads} threads`, wasmReadings(crew)]),
  ];

  it.each(all)('is what lies where the cell does, in its own run only (%s)', (_, kernel) => {
    const { row, voxel, columns } = read(kernel, every);
    const arena = new Arena(memory, 8 * 65536 * 4);
    const [levels, own] = [levelsOf(arena, 1), rowsOf(arena, 2)];
    const positions = rowsOf(arena, 3);
    for (let p = 0; p < places; p++) {
      expect(columns[0]![p]).toBe(p < spans[1]!.start ? 0 : -1);
      expect(columns[1]![p]).toBe(Math.fround(1 / 7));
      const level = voxel[p] === inBloodStream ? Math.fround(levels.carried[0]!) : levels.level[voxel[p]!];
      expect(columns[2]![p]).toBe(level);
      expect(columns[3]![p]).toBe(own[row[p]!]);
      expect(columns[4]![p]).toBe(positions[first + p]);
    }
  });

  it.each(all)(
    'is half of the receptors at the affinity, less by drugs, more where they do what the ligand does (%s)',
    (_, kernel) => {
      const { columns } = read(kernel, (arena) => {
        const at = (level: number): Levels => ({ level: arena.f32(voxels).fill(level), carried: one(arena, level) });
        const half = { ligand: at(0.5), affinity: 0.5, amount: one(arena, 1) };
        const there = { levels: at(2), half: 2 };
        const rival = { levels: at(3), affinity: 3, efficacy: 0.25 };
        return [
          [bound(arena, 0, half), 0],
          [bound(arena, 0, { ...half, amount: one(arena, 0.5), share: arena.f32(rows).fill(0.5) }), 0],
          [bound(arena, 0, { ...half, blocking: [{ ...there, efficacy: 0 }] }), 0],
          [bound(arena, 0, { ...half, rousing: [{ ...there, efficacy: 0.5 }] }), 0],
          [bound(arena, 0, { ...half, rival }), 0],
        ];
      });
      const found = columns.map((column) => column[5]);
      expect(found).toEqual([1 / 2, 1 / 8, 1 / 3, 1.5 / 3, 1.25 / 3].map(Math.fround));
    },
  );
});

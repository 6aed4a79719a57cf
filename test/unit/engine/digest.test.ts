import { expect, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import { Digest } from '../../../src/core/hash.ts';
import { random } from '../../../src/core/random.ts';
import { moveRow, type Table } from '../../../src/engine/columns.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { fillTables, smallTables, tableOf } from '../io/small-tables.ts';

function state(tick = 12): Table[] {
  const tables = smallTables();
  fillTables(tables, tick);
  return tables;
}

const columnOf = (tables: readonly Table[], table: string, name: string) =>
  tableOf(tables, table).columns.find((column) => column.name === name)!;

function refusal(tables: readonly Table[]): MarrowError {
  try {
    stateHash(tables);
  } catch (error) {
    if (error instanceof MarrowError) return error;
  }
  throw new Error('it was not refused');
}

test('the hash is the digest of names and bits, cells in the order of their ids', () => {
  const [clock, cells] = smallTables(3);
  clock!.columns[0]!.values[0] = 258;
  cells!.count = 3;
  cells!.columns[0]!.values.set([9, 2, 5]);
  cells!.columns[1]!.values.set([1, 2, 3]);
  cells!.columns[3]!.values.set([0, 1, -2]);
  // 1 and −2 as IEEE 754 doubles are 3FF0… and C000…, low byte first.
  const bytes = [
    ...new TextEncoder().encode('clock\ntick\nu32\n1\n'),
    ...[2, 1, 0, 0],
    ...new TextEncoder().encode('cells\nid\nu32\n3\n'),
    ...[2, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0],
    ...new TextEncoder().encode('cells\ntype\nu8\n3\n'),
    ...[2, 3, 1],
    ...new TextEncoder().encode('cells\ndamage\nf64\n3\n'),
    ...[0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0, 0],
  ];
  expect(stateHash([clock!, cells!])).toBe(new Digest().update(Uint8Array.from(bytes)).hex());
});

test('the order of cells in memory does not count', () => {
  const tables = state();
  const before = stateHash(tables);
  const cells = tableOf(tables, 'cells');
  for (let shuffle = 0; shuffle < 20; shuffle++) {
    // Fisher and Yates, with the first row beyond those in use as the hand that is free.
    for (let row = cells.count - 1; row > 0; row--) {
      const other = Math.floor(random(3, 1, row, shuffle, 0) * (row + 1));
      moveRow(cells.columns, row, cells.count);
      moveRow(cells.columns, other, row);
      moveRow(cells.columns, cells.count, other);
    }
    expect(stateHash(tables)).toBe(before);
  }
});

test('every bit of every value in use counts', () => {
  const tables = state();
  const before = stateHash(tables);
  for (const { name, count, columns } of tables.filter(({ hashed }) => hashed)) {
    for (const { values } of columns) {
      const row = Math.floor(random(5, 1, count, 0, 0) * count);
      const byte = new Uint8Array(values.buffer, values.byteOffset + row * values.BYTES_PER_ELEMENT, 1);
      byte[0]! ^= 1;
      expect(stateHash(tables), name).not.toBe(before);
      byte[0]! ^= 1;
    }
  }
  expect(stateHash(tables)).toBe(before);
});

test('a place of a voxel counts', () => {
  const tables = state();
  const before = stateHash(tables);
  columnOf(tables, 'fields', 'oxygen').values.reverse();
  expect(stateHash(tables)).not.toBe(before);
});

test('a column that is zero throughout, a table that is not hashed and rows beyond those in use do not count', () => {
  const tables = state();
  const before = stateHash(tables);
  tableOf(tables, 'plan').columns[0]!.values.fill(77);
  for (const { count, columns } of tables) for (const { values } of columns) values.fill(99, count);
  expect(stateHash(tables)).toBe(before);
  const cells = tableOf(tables, 'cells');
  const without = { ...cells, columns: cells.columns.filter(({ name }) => name !== 'unused') };
  expect(stateHash(tables.map((table) => (table === cells ? without : table)))).toBe(before);
});

test('minus zero is not zero', () => {
  const tables = state();
  const before = stateHash(tables);
  columnOf(tables, 'cells', 'unused').values[0] = -0;
  expect(stateHash(tables)).not.toBe(before);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'a state with %d is refused, naming tick, table, column, row and id',
  (value) => {
    for (const column of ['x', 'damage']) {
      const tables = state(12);
      columnOf(tables, 'cells', column).values[40] = value;
      // Row 40 has the id (40 × 7 + 12) mod 1009.
      const error = refusal(tables);
      expect(error.kind).toBe('diverged');
      expect(error.message).toContain(`at tick 12: ${column} of cells, row 40 (id 292)`);
      expect(error.message).toContain(String(value));
    }
  },
);

test('the largest finite numbers and the bits of a NaN in a whole number are no divergence', () => {
  const tables = state();
  columnOf(tables, 'cells', 'x').values[0] = 3.4028234663852886e38;
  columnOf(tables, 'cells', 'damage').values[0] = -Number.MAX_VALUE;
  columnOf(tables, 'cells', 'began').values[0] = 0x7fc00000;
  expect(stateHash(tables)).toHaveLength(32);
});

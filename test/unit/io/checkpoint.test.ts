import { expect, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import { random } from '../../../src/core/random.ts';
import { packTables, unpackTables, verifyCheckpoint } from '../../../src/io/checkpoint/index.ts';
import { contents, fillTables, smallTables, tableOf } from './small-tables.ts';

const stamp = { engine: '3', scenario: 'ab'.repeat(16), tick: 12 };

function packed(): Uint8Array {
  const tables = smallTables();
  fillTables(tables, 12);
  return packTables(tables, stamp);
}

function errorOf(action: () => unknown): MarrowError {
  try {
    action();
  } catch (error) {
    if (error instanceof MarrowError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

test('the state that comes back is the one that was packed, in every bit, with its stamp', () => {
  const before = smallTables();
  fillTables(before, 12);
  before[1]!.columns[2]!.values[0] = -0;
  const after = smallTables();
  fillTables(after, 99);
  expect(unpackTables(packTables(before, stamp), after)).toEqual(stamp);
  expect(contents(after)).toEqual(contents(before));
});

test('rows beyond those in use become zero', () => {
  const before = smallTables();
  fillTables(before, 12);
  const after = smallTables();
  for (const { columns } of after) for (const { values } of columns) values.fill(1);
  unpackTables(packTables(before, stamp), after);
  const cells = tableOf(after, 'cells');
  for (const { values } of cells.columns)
    expect(values.subarray(cells.count).every((value: number) => value === 0)).toBe(true);
});

test('the same state gives the same bytes', () => {
  expect(packed()).toEqual(packed());
});

test('a thousand flipped bits are all detected', () => {
  const bytes = packed();
  for (let flip = 0; flip < 1000; flip++) {
    const at = Math.floor(random(11, 1, flip, 0, 0) * bytes.length);
    const bit = 1 << Math.floor(random(11, 1, flip, 0, 1) * 8);
    bytes[at]! ^= bit;
    expect(errorOf(() => verifyCheckpoint(bytes)).kind, `bit ${bit} of byte ${at}`).toBe('damaged');
    bytes[at]! ^= bit;
  }
  expect(verifyCheckpoint(bytes)).toEqual(stamp);
});

test('every flipped bit in front of the tables and behind them is detected', () => {
  const bytes = packed();
  const header = 12 + new DataView(bytes.buffer).getUint32(8, true);
  for (let at = 0; at < bytes.length; at = at === header ? bytes.length - 32 : at + 1) {
    bytes[at]! ^= 1 << (at % 8);
    expect(errorOf(() => verifyCheckpoint(bytes)).kind, `byte ${at}`).toBe('damaged');
    bytes[at]! ^= 1 << (at % 8);
  }
});

test('truncation at every 4 KiB, near the ends, and bytes too many are detected', () => {
  const bytes = packed();
  const lengths = [0, 1, 11, 12, 43, 44, bytes.length - 33, bytes.length - 32, bytes.length - 1];
  for (let length = 4096; length < bytes.length; length += 4096) lengths.push(length);
  for (const length of lengths) {
    expect(errorOf(() => verifyCheckpoint(bytes.subarray(0, length))).kind, `${length} bytes`).toBe('damaged');
  }
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  expect(errorOf(() => verifyCheckpoint(longer)).kind).toBe('damaged');
});

test('the damaged table is named', () => {
  const bytes = packed();
  // The plan's three numbers are the last 12 bytes before the digest of 32; before them lie the fields.
  bytes[bytes.length - 50]! ^= 1;
  expect(errorOf(() => verifyCheckpoint(bytes)).message).toContain('section "fields"');
  bytes[bytes.length - 50]! ^= 1;
  bytes[bytes.length - 40]! ^= 1;
  expect(errorOf(() => verifyCheckpoint(bytes)).message).toContain('section "plan"');
});

test('a column that is missing, renamed, of another kind or elsewhere is refused, and nothing is written', () => {
  const cells = tableOf(smallTables(), 'cells');
  const [id, type, x, ...rest] = cells.columns;
  const others = [
    [id!, type!, ...rest],
    [id!, type!, { ...x!, name: 'y' }, ...rest],
    [id!, type!, { ...x!, kind: 'i32' as const }, ...rest],
    [type!, id!, x!, ...rest],
    [...cells.columns, { ...x!, name: 'more' }],
  ];
  for (const columns of others) {
    const tables = smallTables().map((each) => (each.name === 'cells' ? { ...each, columns } : each));
    const before = contents(tables);
    const error = errorOf(() => unpackTables(packed(), tables));
    expect(error.kind).toBe('unsupported');
    expect(error.message).toContain('in table "cells"');
    expect(error.message).toContain('written by engine 3');
    expect(contents(tables)).toEqual(before);
  }
});

test('a table that is missing, added or too small is refused', () => {
  expect(errorOf(() => unpackTables(packed(), smallTables().slice(0, 3))).kind).toBe('unsupported');
  const more = [...smallTables(), { ...smallTables()[3]!, name: 'more' }];
  expect(errorOf(() => unpackTables(packed(), more)).message).toContain('table "more"');
  expect(errorOf(() => unpackTables(packed(), smallTables(400))).message).toContain('at most 400 rows');
});

import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MarrowError } from '../../../src/core/error.ts';
import { CheckpointStore, unpackTables } from '../../../src/io/checkpoint/index.ts';
import { contents, fillTables, smallTables } from './small-tables.ts';
import { temporaryFolder } from './temporary-folder.ts';

const stampOf = (tick: number) => ({ engine: '3', scenario: 'ab'.repeat(16), tick });

function saved(folder: string, ...ticks: number[]): CheckpointStore {
  const store = new CheckpointStore(folder);
  const tables = smallTables();
  for (const tick of ticks) {
    fillTables(tables, tick);
    store.save(tables, stampOf(tick));
  }
  return store;
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 4;
  writeFileSync(file, bytes);
}

const nameOf = (tick: number) => `checkpoint-${String(tick).padStart(8, '0')}.bin`;

test('after each of ten checkpoints the two newest are there, whole, and nothing else', () => {
  const folder = temporaryFolder();
  for (let tick = 10; tick <= 100; tick += 10) {
    const store = saved(folder, tick);
    expect(store.ticks()).toEqual(tick === 10 ? [10] : [tick - 10, tick]);
    expect(readdirSync(folder)).toHaveLength(store.ticks().length);
    expect(store.newestGood()?.stamp).toEqual(stampOf(tick));
  }
});

test('a damaged or shortened newest checkpoint is passed over and named, and the older one gives its state', () => {
  for (const harm of [flip, (file: string) => truncateSync(file, 1000), (file: string) => truncateSync(file, 0)]) {
    const folder = temporaryFolder();
    const store = saved(folder, 10, 20);
    harm(join(folder, nameOf(20)));
    const found = store.newestGood()!;
    expect(found.stamp.tick).toBe(10);
    expect(found.damaged.map(({ file }) => file)).toEqual([join(folder, nameOf(20))]);
    expect(found.damaged[0]?.why).toContain('damaged');
    const expected = smallTables();
    fillTables(expected, 10);
    const tables = smallTables();
    unpackTables(found.bytes, tables);
    expect(contents(tables)).toEqual(contents(expected));
  }
});

test('when no checkpoint is whole the error names each', () => {
  const folder = temporaryFolder();
  const store = saved(folder, 10, 20);
  for (const tick of [10, 20]) flip(join(folder, nameOf(tick)));
  try {
    store.newestGood();
    expect.unreachable();
  } catch (error) {
    expect((error as MarrowError).kind).toBe('damaged');
    expect((error as MarrowError).message).toContain(nameOf(10));
    expect((error as MarrowError).message).toContain(nameOf(20));
  }
});

test('a run that never saved has no checkpoint', () => {
  expect(new CheckpointStore(join(temporaryFolder(), 'none')).newestGood()).toBeNull();
});

test('going on from the older checkpoint removes the ones of the course that was left', () => {
  const folder = temporaryFolder();
  saved(folder, 10, 20);
  flip(join(folder, nameOf(20)));
  const store = saved(folder, 15);
  expect(store.ticks()).toEqual([10, 15]);
  expect(store.newestGood()?.damaged).toEqual([]);
});

test('what a write that was cut short left behind is never read, and goes with the next checkpoint', () => {
  const folder = temporaryFolder();
  const store = saved(folder, 10);
  writeFileSync(join(folder, `${nameOf(20)}.partial`), 'half a check');
  expect(store.newestGood()?.stamp.tick).toBe(10);
  saved(folder, 30);
  expect(readdirSync(folder).sort()).toEqual([nameOf(10), nameOf(30)]);
});

test('a checkpoint that the folder does not take stops the run with a sentence, and the one before stays good', () => {
  const folder = temporaryFolder();
  const store = saved(folder, 10);
  mkdirSync(join(folder, nameOf(20), 'in-the-way'), { recursive: true });
  try {
    store.save(smallTables(), stampOf(20));
    expect.unreachable();
  } catch (error) {
    expect((error as MarrowError).kind).toBe('stopped');
    expect((error as MarrowError).message).toContain(nameOf(20));
  }
  expect(store.newestGood()?.stamp.tick).toBe(10);
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
});

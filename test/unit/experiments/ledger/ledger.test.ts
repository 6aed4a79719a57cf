import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordOf } from '../../../../src/experiments/arms/plan.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { packRun, type RunRecord, unpackRun } from '../../../../src/experiments/ledger/run-record.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

const key = 'ab12cd34ab12cd34ab12cd34ab12cd34';
const record: RunRecord = {
  seed: 3,
  ticks: 40,
  shared_ticks: 12,
  hash: key,
  removed: 5,
  began: { induction: 12 },
  wall_s: 1.5,
  series: new Map([
    ['time_d', Float64Array.of(0, 1, 1.25)],
    ['lsc_cells', Float64Array.of(0, 7, Number.NaN)],
  ]),
};

test('what is committed first stays, and no draft is left', () => {
  const ledger = new Ledger(temporaryFolder());
  expect(ledger.read('runs', key)).toBeNull();
  expect(ledger.commit('runs', key, Buffer.from('one'))).toBe(true);
  expect(ledger.commit('runs', key, Buffer.from('two'))).toBe(false);
  expect(String(ledger.read('runs', key))).toBe('one');
  expect(readdirSync(join(ledger.folder, 'runs', 'ab'))).toEqual([key]);
  expect(ledger.keys('runs')).toEqual([key]);
  expect(ledger.keys('starts')).toEqual([]);
});

test('a record comes back as it was, from bytes that lie anywhere in memory', () => {
  const packed = packRun(record);
  for (const shift of [0, 1, 5]) {
    const shifted = Buffer.alloc(packed.length + shift);
    shifted.set(packed, shift);
    expect(unpackRun(shifted.subarray(shift), 'run')).toEqual(record);
  }
});

test('a record that was damaged is put aside, so that its run is done again', () => {
  const ledger = new Ledger(temporaryFolder());
  ledger.commit('runs', key, packRun(record));
  expect(recordOf(ledger, key)).toEqual(record);
  const file = join(ledger.folder, 'runs', 'ab', key);
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);
  expect(recordOf(ledger, key)).toBeNull();
  expect(readdirSync(join(ledger.folder, 'runs', 'ab'))).toEqual([`${key}.damaged`]);
  expect(ledger.commit('runs', key, packRun(record))).toBe(true);
});

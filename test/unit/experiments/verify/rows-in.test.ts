import { expect, test } from 'vitest';
import { type Assay, columnOf, type Measure } from '../../../../src/assays/index.ts';
import { mean } from '../../../../src/assays/reading.ts';
import { changed } from '../../../../src/assays/scenes.ts';
import { quantity } from '../../../../src/core/units.ts';
import { planOf } from '../../../../src/experiments/arms/plan.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { packRun } from '../../../../src/experiments/ledger/run-record.ts';
import { experimentOf } from '../../../../src/experiments/verify/experiment-of.ts';
import { rowsIn } from '../../../../src/experiments/verify/verify.ts';
import { healthy } from '../../../../src/scenarios/index.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

const level: Measure = { kind: 'level', substance: 'o2' };
const intact = { name: 'intact', scenario: healthy };
const armWith = (name: string, capacity: number) => ({
  name,
  scenario: changed(healthy, { set: { 'substances.o2.blood.carrier.capacity': quantity(capacity, 'mM') } }),
});
const assay: Assay = {
  id: 'A096',
  class: 'E',
  asks: 'Is there a level?',
  contrast: { of: armWith('saturated', 1), against: intact },
  reading: mean(level, 'end', 'level', 'mmHg'),
  scale: 'difference',
  expects: { effect: 'above', smallest: 2, because: 'a test' },
  control: { kind: 'cut', says: 'half saturated', of: armWith('half saturated', 2), against: intact },
  seeds: 3,
};
const conditions = { seed: 1 };

test('an assay of which the ledger has only an arm that it shares, or not every seed, is not told as run', () => {
  const ledger = new Ledger(temporaryFolder());
  const commit = (arm: string, seeds: readonly number[]) => {
    for (const { key, arm: each, seed } of planOf(experimentOf(assay, conditions), ledger)) {
      if (each.name !== arm || !seeds.includes(seed)) continue;
      const series = new Map([
        ['time_d', Float64Array.of(0, 1)],
        [columnOf(level), Float64Array.of(0, seed)],
      ]);
      const record = { seed, ticks: 48, shared_ticks: 0, hash: '', removed: 0, began: {}, wall_s: 2, series };
      ledger.commit('runs', key, packRun(record));
    }
  };
  commit('intact', [1, 2, 3]);
  commit('saturated', [1, 2]);
  expect(rowsIn(ledger, [assay], conditions)).toEqual([]);
  commit('saturated', [3]);
  expect(rowsIn(ledger, [assay], conditions)).toMatchObject([{ id: 'A096', control: { holds: null } }]);
});

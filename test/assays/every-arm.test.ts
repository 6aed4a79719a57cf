import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { armsOf, assays, columnOf, inBlock } from '../../src/assays/index.ts';
import { hours, micrometers } from '../../src/core/units.ts';
import { type Carried, runArms } from '../../src/experiments/arms/run-arms.ts';
import { scenarioHash } from '../../src/experiments/identity.ts';
import { Ledger } from '../../src/experiments/ledger/ledger.ts';
import { experimentOf } from '../../src/experiments/verify/experiment-of.ts';
import type { Scenario } from '../../src/model/scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'marrow-arms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A fifth of the block, as deep as it is, for a morning. */
const aMorning = (scenario: Scenario): Scenario => ({
  ...inBlock(scenario, { x: scenario.block.x, y: micrometers(80), z: micrometers(60) }),
  settle: hours(1),
  until: hours(6),
  record: { ...scenario.record, series: hours(3) },
});

const seen = new Set<string>();
const arms = assays
  .flatMap((assay) => experimentOf(assay, { seed: 1, change: aMorning }).arms)
  .map(({ name, scenario, measures = [] }) => ({ name, scenario, measures }))
  .filter(({ scenario }) => !seen.has(scenarioHash(scenario)) && seen.add(scenarioHash(scenario)));
let carried: Carried;

// Some 520 runs of 14 ticks of three thousand cells: four to five minutes on two cores that have nothing else to do.
beforeAll(async () => {
  carried = await runArms({ arms, seeds: [1] }, { ledger: new Ledger(folder), processes: 2 });
}, 600_000);

test('every arm of every assay runs', () => {
  expect(arms.length).toBeGreaterThan(assays.flatMap(armsOf).length / 3);
  expect(carried.failed).toEqual([]);
});

test('every arm records numbers where there is something to measure', () => {
  for (const { arm, record } of carried.plan) {
    for (const measure of arm.measures ?? []) {
      const column = record!.series.get(columnOf(measure));
      expect(column, `${arm.name}: ${columnOf(measure)}`).toBeDefined();
      // Of the places and sizes of cells there may be none: a block of this size has a handful of HSC and no adipocyte.
      if (measure.kind === 'distance' || measure.kind === 'radius') continue;
      // Nor are there leukemic cells on the first morning.
      if (measure.kind === 'coincidence') continue;
      if (measure.kind === 'activity' && measure.zone !== undefined) continue;
      expect(
        column!.some((value) => !Number.isNaN(value)),
        `${arm.name}: ${columnOf(measure)}`,
      ).toBe(true);
    }
  }
});

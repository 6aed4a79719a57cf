import type { Page } from 'playwright-core';
import { columnOf } from '../../src/assays/index.ts';
import { type Arm, inSeed, runKey } from '../../src/experiments/arms/experiment.ts';
import { kinds } from '../../src/experiments/ledger/entries.ts';
import { packRun } from '../../src/experiments/ledger/run-record.ts';
import { experimentOf as strategyExperiment } from '../../src/experiments/strategy/experiment-of.ts';
import { experimentOf as patientExperiment, visitsOf } from '../../src/experiments/trial/cohort.ts';
import type { Series } from '../../src/io/index.ts';
import { type Strategy, strategyEvent } from '../../src/strategies/index.ts';
import { type Trial, treatment } from '../../src/trials/index.ts';
import { strategyConditions, trialCohorts } from '../../src/web/workshop/small-study.ts';

/** A run under its key in the ledger. */
type KeptRun = readonly [key: string, bytes: readonly number[]];

/** An arm in a seed that began on day 2, by a series that nobody computed. */
function runOf(arm: Arm, seed: number, event: string, series: Series): KeptRun {
  const began = { [event]: 2 * 48 };
  const record = { seed, ticks: 42 * 48, shared_ticks: 0, hash: '', removed: 0, began, wall_s: 1, series };
  return [runKey(inSeed(arm, seed)), [...packRun(record)]];
}

/**
 * The small runs of a strategy as they would have been.
 *
 * @param counts LSC and HSC of an arm in a seed, from its name and the number of the seed
 */
export function strategyRuns(
  strategy: Strategy,
  counts: (arm: string, seed: number) => readonly [number, number],
): KeptRun[] {
  const { arms, seeds } = strategyExperiment(strategy, strategyConditions.small);
  const time = Float64Array.from({ length: 65 }, (_, k) => k / 2);
  return seeds.flatMap((seed) =>
    arms.map((arm) => {
      const [lsc, hsc] = counts(arm.name, seed);
      const series = new Map([
        ['time_d', time],
        [columnOf({ kind: 'cells', cell: 'lsc', state: 'alive' }), time.map(() => lsc)],
        [columnOf({ kind: 'cells', cell: 'hsc', state: 'alive' }), time.map(() => hsc)],
        [columnOf({ kind: 'expected', event: 'egress', cell: 'lsc' }), time],
      ]);
      return runOf(arm, seed, strategyEvent, series);
    }),
  );
}

/** The small runs of a trial as they would have been: patients in remission within a month in the arms that are named, else not. */
export function trialRuns(trial: Trial, responding: readonly string[]): KeptRun[] {
  const cohort = trialCohorts.small;
  const time = Float64Array.from({ length: 169 }, (_, k) => k / 4);
  return visitsOf(cohort).flatMap((visit) => {
    const { arms, seeds } = patientExperiment(visit, trial, cohort);
    return arms.flatMap((arm) => {
      const responds = responding.includes(arm.name);
      const course = (before: number, during: number, after: number) =>
        time.map((day) => (day <= 2 ? before : day < 30 ? during : after));
      const series = new Map([
        ['time_d', time],
        ['doses_given', time.map((day) => (day > 2 ? 1 : 0))],
        ['leukemic_pct', course(60, responds ? 1 : 40, responds ? 1 : 70)],
        ['leukocytes_1e9_per_L', course(5, 1, 5)],
        ['circulating_blasts_pct', course(20, 0, responds ? 0 : 30)],
        ['neutrophils_1e9_per_L', course(0.5, 0.1, responds ? 3 : 0.2)],
        ['platelets_1e9_per_L', course(200, 20, responds ? 200 : 30)],
        ['cellularity_per_mm3', course(1e6, 5e5, 1e6)],
        ['hsc_cells', course(8, 6, 8)],
        ['lsc_cells', course(60, 2, responds ? 2 : 80)],
      ]);
      return seeds.map((seed) => runOf(arm, seed, treatment, series));
    });
  });
}

/** Put runs into the ledger of the browser, as if it had done them before. */
export async function keepRuns(page: Page, runs: readonly KeptRun[]): Promise<void> {
  await page.evaluate(
    async ([stores, entries]) => {
      const asked = indexedDB.open('marrow-ledger', 1);
      asked.onupgradeneeded = () => {
        for (const store of stores) asked.result.createObjectStore(store);
      };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const transaction = database.transaction('runs', 'readwrite');
      for (const [key, bytes] of entries) transaction.objectStore('runs').put(Uint8Array.from(bytes), key);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    [[...kinds], runs] as const,
  );
}

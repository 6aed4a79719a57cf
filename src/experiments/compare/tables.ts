import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../../io/durable.ts';
import { type FrameColumn, storedColumns } from '../../io/run-folder/frame.ts';
import { writeParquet } from '../../io/run-folder/parquet.ts';
import type { PlannedRun } from '../arms/plan.ts';
import type { Comparison } from './comparison.ts';
import { csvOf, outcomesTable } from './outcomes-table.ts';

/** Write all outcomes, one row per arm and seed, and all series below each other; gives the names of the files. */
export async function writeTables(
  folder: string,
  plan: readonly PlannedRun[],
  comparison: Comparison,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const outcomes = outcomesTable(comparison);
  writeDurably(join(folder, 'outcomes.csv'), csvOf(outcomes));
  await writeTable(join(folder, 'outcomes.parquet'), outcomes);
  await writeTable(join(folder, 'series.parquet'), seriesTable(plan));
  return ['outcomes.csv', 'outcomes.parquet', 'series.parquet'];
}

/** Columns `arm`, `seed` and those of the series; a column that a run does not have is NaN. */
export function seriesTable(plan: readonly PlannedRun[]): FrameColumn[] {
  const runs = plan.flatMap(({ arm, seed, record }) =>
    record === null ? [] : [{ arm: arm.name, seed, series: record.series }],
  );
  const length = ({ series }: (typeof runs)[number]) => series.get('time_d')?.length ?? 0;
  const names = [...new Set(runs.flatMap(({ series }) => [...series.keys()]))];
  return [
    { name: 'arm', values: runs.flatMap((run) => new Array<string>(length(run)).fill(run.arm)) },
    { name: 'seed', values: Float64Array.from(runs.flatMap((run) => new Array<number>(length(run)).fill(run.seed))) },
    ...names.map((name) => ({
      name,
      values: Float64Array.from(
        runs.flatMap((run) => [...(run.series.get(name) ?? new Float64Array(length(run)).fill(Number.NaN))]),
      ),
    })),
  ];
}

/** Write a table of columns as Parquet. */
export async function writeTable(path: string, columns: readonly FrameColumn[]): Promise<void> {
  const stored = storedColumns(columns);
  const rows = stored[0]?.values.length ?? 0;
  await writeParquet(path, stored, [{ tick: 0, time_d: 0, row: 0, rows }], () => stored);
}

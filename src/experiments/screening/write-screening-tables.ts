import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../../io/durable.ts';
import { csvOf } from '../compare/outcomes-table.ts';
import { seriesTable, writeTable } from '../compare/tables.ts';
import type { Screened } from './screen.ts';
import { effectsTable, outcomesBySide } from './tables.ts';

/** Write effects and outcomes of a study as CSV and Parquet, and all series below each other. */
export async function writeScreeningTables(folder: string, screened: Screened): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const tables = { effects: effectsTable(screened.row), outcomes: outcomesBySide(screened) };
  for (const [name, columns] of Object.entries(tables)) {
    writeDurably(join(folder, `${name}.csv`), csvOf(columns));
    await writeTable(join(folder, `${name}.parquet`), columns);
  }
  await writeTable(join(folder, 'series.parquet'), seriesTable(screened.plan));
}

import { join } from 'node:path';
import { writeDurably } from '../../io/durable.ts';
import { csvOf } from '../compare/outcomes-table.ts';
import { writeTable, writeTables } from '../compare/tables.ts';
import { designTable, effectsTable } from './effects-table.ts';
import type { Screened } from './screen.ts';

/** Write outcomes, series, effects and design of a study as CSV and Parquet; gives the names of the files. */
export async function writeScreeningTables(folder: string, { row, plan, comparison }: Screened): Promise<string[]> {
  const written = await writeTables(folder, plan, comparison);
  const effects = effectsTable(row);
  writeDurably(join(folder, 'effects.csv'), csvOf(effects));
  await writeTable(join(folder, 'effects.parquet'), effects);
  writeDurably(join(folder, 'design.csv'), csvOf(designTable(row)));
  return [...written, 'effects.csv', 'effects.parquet', 'design.csv'];
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../durable.ts';
import { printCsv } from './csv.ts';
import { levelsOf, type StoredColumn } from './frame.ts';
import type { Manifest } from './manifest.ts';
import { writeParquet } from './parquet.ts';
import type { Part, Parts } from './parts.ts';
import type { FramePlace } from './read-parquet.ts';
import { daysOf, joined, withTime } from './rows.ts';
import { writeZarr } from './zarr.ts';

/** Write the files that people read from the parts; gives the names of those that there is something to write in. */
export async function writeResults(
  folder: string,
  parts: Parts,
  { recorded, sealed, tick_min }: Manifest,
): Promise<string[]> {
  const written: string[] = [];
  const series = parts.listComplete('series', sealed.series);
  if (series.length > 0) {
    await writeSeries(
      folder,
      joined(
        series.map((part) => parts.read(part)),
        tick_min,
      ),
    );
    written.push('series.csv', 'series.parquet');
  }
  for (const kind of ['cells', 'vessels'] as const) {
    const frames = parts.listComplete(kind, sealed[kind]);
    if (frames.length === 0) continue;
    await writeFrames(join(folder, `${kind}.parquet`), parts, frames, tick_min);
    written.push(`${kind}.parquet`);
  }
  const fields = parts.listComplete('fields', sealed.fields);
  if (fields.length > 0 && recorded.fields !== null) {
    const at = new Map(fields.map((part) => [part.to, part]));
    const read = (tick: number) => parts.read(at.get(tick)!).map(levelsOf);
    await writeZarr(join(folder, 'fields.zarr'), recorded.fields, tick_min, [...at.keys()], read);
    written.push('fields.zarr');
  }
  return written;
}

async function writeSeries(folder: string, columns: readonly StoredColumn[]): Promise<void> {
  const names = columns.map(({ name }) => name);
  const values = columns.map((column) => column.values);
  writeDurably(join(folder, 'series.csv'), printCsv(names, values));
  const ticks = values[0] ?? [];
  const days = values[1] ?? [];
  const last = Math.max(ticks.length - 1, 0);
  const whole: FramePlace = { tick: ticks[last] ?? 0, time_d: days[last] ?? 0, row: 0, rows: ticks.length };
  await writeParquet(join(folder, 'series.parquet'), columns, [whole], () => columns);
}

async function writeFrames(path: string, parts: Parts, frames: readonly Part[], tickMin: number): Promise<void> {
  const columnsOf = (part: Part) => withTime(part.to, tickMin, parts.read(part));
  const places: FramePlace[] = [];
  let row = 0;
  for (const part of frames) {
    const rows = parts.rowsOf(part);
    places.push({ tick: part.to, time_d: daysOf(part.to, tickMin), row, rows });
    row += rows;
  }
  const byTick = new Map(frames.map((part) => [part.to, part]));
  await writeParquet(path, columnsOf(frames[0]!), places, ({ tick }) => columnsOf(byTick.get(tick)!));
}

/** Results that a later course of the run would contradict. */
export function removeResults(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../../core/error.ts';
import { DiskStore } from './disk-store.ts';
import { levelsOf, numbersOf, type StoredColumn, shown } from './frame.ts';
import { readManifest } from './manifest.ts';
import { type Part, type PartKind, Parts } from './parts.ts';
import { type Frame, type FrameFile, openParquet } from './read-parquet.ts';
import { type FieldsFile, type FieldsFrame, openZarr } from './read-zarr.ts';
import { daysOf, joined, withTime } from './rows.ts';
import { sayTicks } from './say-ticks.ts';

/** A recorded series: columns by name, `tick` and `time_d` first. */
export type Series = ReadonlyMap<string, Float64Array>;

/** The series of a run, whether it is finished or not. Empty when nothing is sealed yet. */
export async function readSeries(folder: string): Promise<Series> {
  const { tick_min } = readManifest(folder);
  const parts = partsOf(folder, 'series');
  if (parts !== null)
    return asSeries(
      namedColumns(
        joined(
          parts.list.map((part) => parts.all.read(part)),
          tick_min,
        ),
      ),
    );
  const path = join(folder, 'series.parquet');
  if (!existsSync(path)) return new Map();
  const file = await openParquet(bufferOf(path), path);
  return asSeries((await file.read(file.frames[0]!)).columns);
}

function asSeries(columns: Frame['columns']): Series {
  return new Map([...columns].map(([name, values]) => [name, numbersOf(values)]));
}

/** The recorded cells of a run, whether it is finished or not. */
export async function openCells(folder: string): Promise<FrameFile> {
  return await openFrames(folder, 'cells');
}

/** The recorded vessel segments of a run, in the order of `anatomy.json`; without frames when there are none. */
export async function openVessels(folder: string): Promise<FrameFile> {
  return await openFrames(folder, 'vessels');
}

async function openFrames(folder: string, kind: 'cells' | 'vessels'): Promise<FrameFile> {
  const { tick_min } = readManifest(folder);
  const parts = partsOf(folder, kind);
  if (parts !== null) return framesOfParts(parts.all, kind, parts.list, tick_min);
  const path = join(folder, `${kind}.parquet`);
  if (existsSync(path)) return await openParquet(bufferOf(path), path);
  return framesOfParts(new Parts(folder), kind, [], tick_min);
}

/** All cells at a tick, `tick` and `time_d` first. */
export async function readCells(folder: string, tick: number): Promise<Frame> {
  const file = await openCells(folder);
  const place = file.frames.find((frame) => frame.tick === tick);
  if (place === undefined)
    throw notRecorded(
      'cells',
      folder,
      tick,
      file.frames.map((frame) => frame.tick),
    );
  return await file.read(place);
}

function framesOfParts(all: Parts, kind: PartKind, list: readonly Part[], tickMin: number): FrameFile {
  let row = 0;
  const frames = list.map((part) => {
    const rows = all.rowsOf(part);
    const place = { tick: part.to, time_d: daysOf(part.to, tickMin), row, rows };
    row += rows;
    return place;
  });
  return {
    frames,
    read: async ({ tick, time_d }, names) => {
      const part = list.find(({ to }) => to === tick);
      if (part === undefined)
        throw notRecorded(
          kind,
          all.folder,
          tick,
          list.map(({ to }) => to),
        );
      const columns = withTime(tick, tickMin, all.read(part));
      return { tick, time_d, columns: namedColumns(columns.filter(({ name }) => names?.includes(name) ?? true)) };
    },
  };
}

function namedColumns(columns: readonly StoredColumn[]): Frame['columns'] {
  return new Map(columns.map((column) => [column.name, shown(column)]));
}

/** The recorded fields of a run, whether it is finished or not; null when it records none. */
export async function openFields(folder: string): Promise<FieldsFile | null> {
  const layout = readManifest(folder).recorded.fields;
  if (layout === null) return null;
  const parts = partsOf(folder, 'fields');
  const path = join(folder, 'fields.zarr');
  if (parts === null && existsSync(path)) return await openZarr(new DiskStore(path), path);
  const list = parts?.list ?? [];
  return {
    ticks: list.map(({ to }) => to),
    layout,
    read: async (tick, substances) => {
      const part = list.find(({ to }) => to === tick);
      if (part === undefined)
        throw notRecorded(
          'fields',
          folder,
          tick,
          list.map(({ to }) => to),
        );
      const columns = (parts?.all.read(part) ?? []).filter(({ name }) => substances?.includes(name) ?? true);
      return { tick, layout, levels: new Map(columns.map((column) => [column.name, levelsOf(column)])) };
    },
  };
}

/** All substances at a tick. */
export async function readFields(folder: string, tick: number): Promise<FieldsFrame> {
  const file = await openFields(folder);
  if (file === null || !file.ticks.includes(tick)) throw notRecorded('fields', folder, tick, file?.ticks ?? []);
  return await file.read(tick);
}

/** The parts of a kind while the run is under way; null when it is finished. */
function partsOf(folder: string, kind: PartKind): { all: Parts; list: Part[] } | null {
  const { finished, sealed } = readManifest(folder);
  const all = new Parts(folder);
  return finished === null ? { all, list: all.listComplete(kind, sealed[kind]) } : null;
}

function bufferOf(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}

function notRecorded(what: string, folder: string, tick: number, ticks: readonly number[]): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `the run has no ${what} of tick ${tick}`,
    where: { file: folder },
    expected: sayTicks(ticks),
    found: `tick ${tick}`,
    advice: 'Choose a tick that is recorded.',
  });
}

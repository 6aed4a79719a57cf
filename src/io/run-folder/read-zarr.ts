import * as zarr from 'zarrita';
import { MarrowError } from '../../core/error.ts';
import type { FieldsLayout } from './recorder.ts';
import { sayTicks } from './say-ticks.ts';

/** What `fields.zarr` says about itself beside the OME attributes. */
export interface FieldsAttributes extends FieldsLayout {
  /** Tick of every place along t. */
  readonly ticks: readonly number[];
  readonly tick_min: number;
}

/** All substances at one tick. */
export interface FieldsFrame {
  readonly tick: number;
  readonly layout: FieldsLayout;
  /** By id of the substance: [nz, ny, nx]. */
  readonly levels: ReadonlyMap<string, Float32Array>;
}

/** Recorded fields whose frames are read one at a time; works in a browser on a `FetchStore`. */
export interface FieldsFile {
  readonly ticks: readonly number[];
  readonly layout: FieldsLayout;
  /** @param substances ids of those wanted; all when absent */
  read(tick: number, substances?: readonly string[]): Promise<FieldsFrame>;
}

/** @throws MarrowError `damaged` when it is not what Marrow wrote */
export async function openZarr(store: zarr.Readable, file = 'fields.zarr'): Promise<FieldsFile> {
  const root = zarr.root(withAllChunks(store));
  const group = await orDamaged(file, () => zarr.open.v3(root, { kind: 'group' }));
  const array = await orDamaged(file, () => zarr.open.v3(root.resolve('0'), { kind: 'array' }));
  const about = group.attrs.marrow;
  if (!isFieldsAttributes(about) || !array.is('float32')) throw damaged(file, 'attributes or numbers of another kind');
  const { ticks, tick_min: _, ...layout } = about;
  return {
    ticks,
    layout,
    read: async (tick, substances) => {
      const t = ticks.indexOf(tick);
      if (t < 0) throw notRecorded(tick, ticks, file);
      const levels = new Map<string, Float32Array>();
      for (const [c, { id }] of layout.substances.entries()) {
        if (substances !== undefined && !substances.includes(id)) continue;
        const chunk = await orDamaged(file, () => array.getChunk([t, c, 0, 0, 0]));
        levels.set(id, chunk.data);
      }
      return { tick, layout, levels };
    },
  };
}

/** A chunk that is not there would be read as zeros; Marrow writes every one. */
function withAllChunks(store: zarr.Readable): zarr.Readable {
  return {
    get: async (key, options) => {
      const bytes = await store.get(key, options);
      if (bytes === undefined && key.startsWith('/0/c/')) throw new Error(`${key} is not there`);
      return bytes;
    },
  };
}

function notRecorded(tick: number, ticks: readonly number[], file: string): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `there are no fields of tick ${tick}`,
    where: { file },
    expected: sayTicks(ticks),
    found: `tick ${tick}`,
    advice: 'Choose a tick that is recorded.',
  });
}

function isFieldsAttributes(value: unknown): value is FieldsAttributes {
  if (typeof value !== 'object' || value === null || !('ticks' in value && 'substances' in value)) return false;
  return Array.isArray(value.ticks) && Array.isArray(value.substances);
}

async function orDamaged<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw damaged(file, String(cause), cause);
  }
}

function damaged(file: string, found: string, cause?: unknown): MarrowError {
  return new MarrowError({
    kind: 'damaged',
    message: 'the fields cannot be read',
    where: { file },
    found,
    advice: 'Restore them from a copy, or start the run again: the same scenario gives the same bits.',
    ...(cause === undefined ? {} : { cause }),
  });
}

import { rmSync } from 'node:fs';
import * as zarr from 'zarrita';
import { renameDurably } from '../durable.ts';
import { DiskStore } from './disk-store.ts';
import type { FieldsAttributes } from './read-zarr.ts';
import type { FieldsLayout } from './recorder.ts';
import { daysOf } from './rows.ts';

const axes = [
  { name: 't', type: 'time', unit: 'day' },
  { name: 'c', type: 'channel' },
  { name: 'z', type: 'space', unit: 'micrometer' },
  { name: 'y', type: 'space', unit: 'micrometer' },
  { name: 'x', type: 'space', unit: 'micrometer' },
];

/** Smallest and largest level of a substance, for the brightness in a viewer. */
interface Range {
  low: number;
  high: number;
}

/**
 * Write frames of fields as OME-Zarr 0.5 (Zarr v3, zstd), one chunk per time and substance.
 *
 * @param read gives the levels of a tick, [substances] of [nz, ny, nx]
 */
export async function writeZarr(
  path: string,
  layout: FieldsLayout,
  tickMin: number,
  ticks: readonly number[],
  read: (tick: number) => readonly Float32Array[],
): Promise<void> {
  const temporary = `${path}.partial`;
  rmSync(temporary, { recursive: true, force: true });
  const root = zarr.root(new DiskStore(temporary));
  const shape = [layout.nz, layout.ny, layout.nx];
  const array = await zarr.create(root.resolve('0'), {
    shape: [ticks.length, layout.substances.length, ...shape],
    chunkShape: [1, 1, ...shape],
    dtype: 'float32',
    fillValue: 0,
    codecs: [
      { name: 'bytes', configuration: { endian: 'little' } },
      { name: 'zstd', configuration: { level: 3, checksum: false } },
    ],
    dimensionNames: axes.map(({ name }) => name),
  });
  const stride = [layout.ny * layout.nx, layout.nx, 1];
  const ranges = layout.substances.map(
    (): Range => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }),
  );
  for (const [t, tick] of ticks.entries()) {
    const levels = read(tick);
    await Promise.all(
      levels.map((level, c) =>
        zarr.set(array, [t, c, null, null, null], { data: Float32Array.from(level), shape, stride }),
      ),
    );
    levels.forEach((level, c) => {
      widen(ranges[c]!, level);
    });
  }
  await zarr.create(root, { attributes: attributes(layout, tickMin, ticks, ranges) });
  rmSync(path, { recursive: true, force: true });
  renameDurably(temporary, path);
}

function widen(range: Range, level: Float32Array): void {
  for (const value of level) {
    if (value < range.low) range.low = value;
    if (value > range.high) range.high = value;
  }
}

function attributes(layout: FieldsLayout, tickMin: number, ticks: readonly number[], ranges: readonly Range[]) {
  const [first = 0, second = first + 1440 / tickMin] = ticks;
  const spacing = layout.spacing_um;
  const transformations = [
    { type: 'scale', scale: [daysOf(second - first, tickMin), 1, spacing, spacing, spacing] },
    { type: 'translation', translation: [daysOf(first, tickMin), 0, spacing / 2, spacing / 2, spacing / 2] },
  ];
  const channels = layout.substances.map(({ id, unit }, c) => {
    const { low, high } = ticks.length === 0 ? { low: 0, high: 0 } : ranges[c]!;
    return {
      label: `${id} (${unit})`,
      active: c === 0,
      color: 'FFFFFF',
      window: { min: low, start: low, max: high, end: high },
    };
  });
  const marrow: FieldsAttributes = { ticks, tick_min: tickMin, ...layout };
  return {
    ome: {
      version: '0.5',
      multiscales: [{ name: 'fields', axes, datasets: [{ path: '0', coordinateTransformations: transformations }] }],
      omero: { channels },
    },
    marrow,
  };
}

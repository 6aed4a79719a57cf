import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { framesKey } from '../../../src/io/run-folder/read-parquet.ts';
import type { RunFiles } from '../../../src/web/sources/run-files.ts';
import { runFolderSource } from '../../../src/web/sources/run-folder.ts';

const segments = { x1: [], y1: [], z1: [], x2: [], y2: [], z2: [], radius: [], kind: [] };
const written: Readonly<Record<string, unknown>> = {
  'manifest.json': { scenario: 'own', seed: 1, engine: '10', files: { 'cells.parquet': '' } },
  'anatomy.json': { block: { x: 1, y: 1, z: 1 }, voxel: 1, segments },
};

/** Two days of three cells, of one type that the model has, then of two that it has not. */
const cells = parquetWriteBuffer({
  columnData: [
    { name: 'id', data: [1, 2, 3, 1, 2, 3], type: 'INT32' },
    { name: 'type', data: ['hsc', 'hsc', 'hsc', 'hsc', 'mast-cell', 'tanycyte'], type: 'STRING' },
    { name: 'phase', data: ['G0', 'G0', 'G0', 'G0', 'G0', 'G0'], type: 'STRING' },
  ],
  kvMetadata: [
    {
      key: framesKey,
      value: JSON.stringify([
        { tick: 0, time_d: 0, row: 0, rows: 3 },
        { tick: 48, time_d: 1, row: 3, rows: 3 },
      ]),
    },
  ],
});

const files: RunFiles = {
  place: 'run',
  json: async (name) => written[name],
  table: async () => ({ byteLength: cells.byteLength, slice: (from, to) => cells.slice(from, to) }),
  zarr: () => ({ get: async () => undefined }),
};

it('shows cells of types that the model does not know, and says so', async () => {
  const source = await runFolderSource(files);
  const typesOf = async (day: number) => {
    const { type } = await source.frame(day);
    return Array.from(type, (index) => source.story.types[index]?.id);
  };
  let changes = 0;
  source.onChange?.(() => changes++);
  expect(await typesOf(0)).toEqual(['hsc', 'hsc', 'hsc']);
  expect([source.notice, changes]).toEqual([null, 0]);
  expect(await typesOf(1)).toEqual(['hsc', 'mast-cell', 'tanycyte']);
  expect(source.notice).toBe('This model does not know these cells, which are gray: mast-cell, tanycyte.');
  expect(await typesOf(1)).toEqual(['hsc', 'mast-cell', 'tanycyte']);
  expect(changes).toBe(1);
});

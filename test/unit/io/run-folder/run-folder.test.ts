import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MarrowError } from '../../../../src/core/error.ts';
import { random } from '../../../../src/core/random.ts';
import {
  openCells,
  openFields,
  openParquet,
  openVessels,
  RunFolder,
  readCells,
  readFields,
  readManifest,
  readSeries,
  verifyResults,
} from '../../../../src/io/run-folder/index.ts';
import { firstFiles, refuseOccupied } from '../../../../src/io/run-folder/occupied.ts';
import { printScenario } from '../../../../src/io/scenario-file/index.ts';
import { smallAml } from '../scenario-file/small-catalog.ts';
import { smallTables } from '../small-tables.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { begin, carryOn, cellsOf, fieldsOf, lastTick, layout, plan, rowOf, vesselsOf } from './small-run.ts';

const whole = mkdtempSync(join(tmpdir(), 'marrow-'));
/** Runs that went to their end, one of them closed before it was finished: to be read only. */
const [finished, unfinished] = [join(whole, 'finished'), join(whole, 'unfinished')];

beforeAll(async () => {
  for (const path of [finished, unfinished]) {
    const folder = begin(path);
    carryOn(folder, lastTick);
    if (path === finished) await folder.finish();
    folder.close();
  }
});
afterAll(() => rmSync(whole, { recursive: true, force: true }));

function copyOf(path: string): string {
  const copy = join(temporaryFolder(), 'run');
  cpSync(path, copy, { recursive: true });
  return copy;
}

/** A run that stopped at a tick, its folder closed. */
function stopped(tick: number): string {
  const path = join(temporaryFolder(), 'run');
  const folder = begin(path);
  carryOn(folder, tick);
  folder.close();
  return path;
}

async function kindOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    return (error as MarrowError).kind;
  }
  return 'none';
}

const shownOf = (tick: number) =>
  new Map(
    cellsOf(tick).map(({ name, values, labels }) => [
      name,
      labels === undefined ? values : Array.from(values as Uint8Array, (code) => labels[code]),
    ]),
  );

test('a finished folder is complete, and holds nothing else', () => {
  expect(readdirSync(finished).sort()).toEqual(
    [
      'README.md',
      'cells.parquet',
      'checkpoint-00000020.bin',
      'checkpoint-00000023.bin',
      'fields.zarr',
      'manifest.json',
      'scenario.yaml',
      'series.csv',
      'series.parquet',
      'vessels.parquet',
    ].sort(),
  );
  expect(readFileSync(join(finished, 'scenario.yaml'), 'utf8')).toBe(printScenario(smallAml));
});

test('the manifest says what ran, and at which stations it had which hash', () => {
  const manifest = readManifest(finished);
  expect(manifest).toMatchObject({
    engine: '3',
    seed: 1,
    scenario: 'established-aml',
    tick_min: 30,
    ticks: 23,
    threads: 2,
  });
  expect(manifest.stations.map(({ tick }) => tick)).toEqual([0, 5, 10, 15, 20]);
  expect(manifest.stations.every(({ hash }) => /^[0-9a-f]{32}$/.test(hash))).toBe(true);
  expect(manifest.finished).not.toBeNull();
});

test('the series reads back equal, finished or not, and its text file has one line for each tick', async () => {
  for (const folder of [finished, unfinished]) {
    const series = await readSeries(folder);
    expect([...series.keys()]).toEqual(['tick', 'time_d', ...plan.series]);
    const ticks = Array.from({ length: lastTick + 1 }, (_, tick) => tick);
    expect(Array.from(series.get('tick')!)).toEqual(ticks);
    expect(Array.from(series.get('time_d')!)).toEqual(ticks.map((tick) => tick / 48));
    plan.series.forEach((name, k) => {
      expect(Array.from(series.get(name)!)).toEqual(ticks.map((tick) => rowOf(tick)[k]));
    });
  }
  const lines = readFileSync(join(finished, 'series.csv'), 'utf8').trimEnd().split('\n');
  expect(lines[0]).toBe("tick,time_d,lsc_cells,'=oxygen_mmHg");
  expect(lines[4]).toBe('3,0.0625,9,');
  expect(lines).toHaveLength(lastTick + 2);
});

test('the cells of a day read back equal in value and kind, finished or not', async () => {
  for (const folder of [finished, unfinished]) {
    expect((await openCells(folder)).frames.map(({ tick }) => tick)).toEqual([0, 4, 8, 12, 16, 20]);
    for (const tick of [0, 8, 20]) {
      const { columns, time_d } = await readCells(folder, tick);
      const expected = shownOf(tick);
      const rows = expected.get('id')!.length;
      expect(time_d).toBe(tick / 48);
      expect(columns.get('tick')).toEqual(new Uint32Array(rows).fill(tick));
      for (const [name, values] of expected) expect(columns.get(name), `${name} at ${tick}`).toEqual(values);
    }
    expect(await kindOf(() => readCells(folder, 5))).toBe('invalid-input');
  }
});

test('the vessels of a day read back equal and in their order, finished or not', async () => {
  for (const folder of [finished, unfinished]) {
    const file = await openVessels(folder);
    expect(file.frames.map(({ tick }) => tick)).toEqual([0, 4, 8, 12, 16, 20]);
    for (const place of file.frames) {
      const { columns } = await file.read(place);
      expect([...columns.keys()]).toEqual(['tick', 'time_d', 'oxygen_mmHg']);
      expect(columns.get('oxygen_mmHg')).toEqual(vesselsOf(place.tick)[0]!.values);
    }
  }
  expect(Object.keys(readManifest(finished).files)).toContain('vessels.parquet');
});

test('the readme names every file of the folder, and at the end none that is not there', () => {
  const rowsIn = (folder: string) =>
    readFileSync(join(folder, 'README.md'), 'utf8')
      .split('\n')
      .flatMap((line) =>
        [...(/^\| (`[^|]*`) \|/.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
      );
  const given = readdirSync(finished).filter((name) => name !== 'README.md' && !name.startsWith('checkpoint-'));
  const later = ['report.html', 'figures/', 'checkpoint-*.bin'];
  expect(rowsIn(finished).toSorted()).toEqual([...given, ...later].toSorted());
  expect(rowsIn(unfinished)).toEqual(expect.arrayContaining([...given, 'anatomy.json', 'stages.json', ...later]));
});

test('the bytes of the cells are enough for a page, and a page may ask for a few columns', async () => {
  const bytes = new Uint8Array(readFileSync(join(finished, 'cells.parquet'))).buffer;
  const file = await openParquet(bytes);
  const { columns } = await file.read(file.frames[3]!, ['x_um', 'type']);
  expect([...columns.keys()].sort()).toEqual(['type', 'x_um']);
  expect(columns.get('x_um')).toEqual(shownOf(12).get('x_um'));
});

test('the fields of a day read back equal, finished or not', async () => {
  for (const folder of [finished, unfinished]) {
    expect((await openFields(folder))?.ticks).toEqual([0, 4, 8, 12, 16, 20]);
    const { levels } = await readFields(folder, 12);
    expect([...levels.keys()]).toEqual(['oxygen', 'cxcl12']);
    expect([...levels.values()]).toEqual(fieldsOf(12));
    expect((await (await openFields(folder))!.read(16, ['cxcl12'])).levels.get('cxcl12')).toEqual(fieldsOf(16)[1]);
    expect(await kindOf(() => readFields(folder, 13))).toBe('invalid-input');
  }
});

test('the fields are Zarr v3 with the axes, scale and channels of OME-Zarr 0.5', () => {
  const zarr = join(finished, 'fields.zarr');
  const group = JSON.parse(readFileSync(join(zarr, 'zarr.json'), 'utf8'));
  const array = JSON.parse(readFileSync(join(zarr, '0/zarr.json'), 'utf8'));
  expect(group).toMatchObject({ zarr_format: 3, node_type: 'group' });
  expect(array).toMatchObject({ zarr_format: 3, node_type: 'array', shape: [6, 2, 2, 3, 4], data_type: 'float32' });
  expect(array.dimension_names).toEqual(['t', 'c', 'z', 'y', 'x']);
  const { ome } = group.attributes;
  expect(ome.version).toBe('0.5');
  expect(ome.multiscales[0].axes.map(({ type }: { type: string }) => type)).toEqual([
    'time',
    'channel',
    'space',
    'space',
    'space',
  ]);
  // Four ticks of 30 minutes are a twelfth of a day; voxel centers lie half a voxel from the corner of the block.
  expect(ome.multiscales[0].datasets[0].coordinateTransformations).toEqual([
    { type: 'scale', scale: [1 / 12, 1, 10, 10, 10] },
    { type: 'translation', translation: [0, 0, 5, 5, 5] },
  ]);
  expect(ome.omero.channels.map(({ label }: { label: string }) => label)).toEqual(['oxygen (mmHg)', 'cxcl12 (K)']);
  // A chunk by hand: place 3 along t is tick 12, channel 1; zstd of 24 low-byte-first floats, x fastest.
  const chunk = new Uint8Array(zstdDecompressSync(readFileSync(join(zarr, '0/c/3/1/0/0/0'))));
  expect(new Float32Array(chunk.buffer)).toEqual(fieldsOf(12)[1]);
});

test('a second writer is refused, a folder that holds a run is not begun again, and one without a run is not reopened', async () => {
  const path = join(temporaryFolder(), 'run');
  const folder = begin(path);
  expect(await kindOf(() => RunFolder.reopen(path))).toBe('busy');
  folder.close();
  expect(await kindOf(() => begin(path))).toBe('invalid-input');
  expect(await kindOf(() => RunFolder.reopen(temporaryFolder()))).toBe('invalid-input');
  expect(await kindOf(() => RunFolder.reopen(join(path, 'nowhere')))).toBe('invalid-input');
  RunFolder.reopen(path).close();
});

test('a checkpoint of another engine or scenario is refused', async () => {
  const path = stopped(10);
  const manifest = readManifest(path);
  for (const change of [{ engine: '4' }, { scenario_hash: 'ef'.repeat(16) }]) {
    writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifest, ...change }));
    const folder = RunFolder.reopen(path);
    expect(await kindOf(() => folder.restore(smallTables()))).toBe('unsupported');
    folder.close();
  }
});

test('any flipped bit in a part is detected when it is read, and so is the lack of one', async () => {
  const path = copyOf(unfinished);
  const parts = join(path, 'parts');
  const readAll = async () => {
    await readSeries(path);
    for (const tick of [0, 4, 8, 12, 16, 20]) await readCells(path, tick);
    for (const tick of [0, 4, 8, 12, 16, 20]) await readFields(path, tick);
    const vessels = await openVessels(path);
    for (const place of vessels.frames) await vessels.read(place);
  };
  for (const [k, name] of readdirSync(parts).entries()) {
    const file = join(parts, name);
    const bytes = readFileSync(file);
    for (let flip = 0; flip < 5; flip++) {
      const at = Math.floor(random(17, 1, k, flip, 0) * bytes.length);
      bytes[at]! ^= 16;
      writeFileSync(file, bytes);
      expect(await kindOf(readAll), `byte ${at} of ${name}`).toBe('damaged');
      bytes[at]! ^= 16;
    }
    rmSync(file);
    expect(await kindOf(readAll), `without ${name}`).toBe('damaged');
    writeFileSync(file, bytes);
  }
  expect(await kindOf(readAll)).toBe('none');
});

test('any change of a finished result is detected and the file is named', () => {
  const path = copyOf(finished);
  verifyResults(path);
  for (const name of [
    'series.csv',
    'series.parquet',
    'cells.parquet',
    'vessels.parquet',
    'fields.zarr/0/c/3/1/0/0/0',
    'fields.zarr/zarr.json',
  ]) {
    const file = join(path, name);
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
    expect(() => verifyResults(path)).toThrow(name.split('/')[0]);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(file, bytes);
  }
  verifyResults(path);
});

test('rows, frames and fields that do not fit are refused', async () => {
  const folder = begin(join(temporaryFolder(), 'run'));
  const { recorder } = folder;
  recorder.series(3, [1, 2]);
  expect(await kindOf(() => recorder.series(3, [1, 2]))).toBe('invalid-input');
  expect(await kindOf(() => recorder.series(4, [1]))).toBe('invalid-input');
  recorder.cells(3, cellsOf(3));
  expect(await kindOf(() => recorder.cells(3, cellsOf(3)))).toBe('invalid-input');
  expect(await kindOf(() => recorder.cells(4, [...cellsOf(4), ...cellsOf(5)]))).toBe('invalid-input');
  expect(await kindOf(() => recorder.fields(4, fieldsOf(4).slice(1)))).toBe('invalid-input');
  expect(await kindOf(() => recorder.fields(4, [new Float32Array(layout.nx), new Float32Array(layout.nx)]))).toBe(
    'invalid-input',
  );
  folder.close();
});

test('a run is not begun among other files, which it would overwrite', async () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'scenario.yaml'), 'mine');
  expect(await kindOf(() => begin(path))).toBe('invalid-input');
  expect(readFileSync(join(path, 'scenario.yaml'), 'utf8')).toBe('mine');
  expect(readdirSync(path)).toEqual(['scenario.yaml']);
});

test('what a run left that died before its manifest was there is begun again, and nothing else', async () => {
  const path = temporaryFolder();
  for (const [name, text] of firstFiles(smallAml)) writeFileSync(join(path, name), text);
  writeFileSync(join(path, 'manifest.json.partial'), '{');
  expect(() => refuseOccupied(path, smallAml)).not.toThrow();
  expect(() => refuseOccupied(path, { ...smallAml, seed: smallAml.seed + 1 })).toThrow(/other files in the folder/);
  writeFileSync(join(path, 'README.md'), 'mine');
  expect(() => refuseOccupied(path, smallAml)).toThrow(/other files in the folder/);
});

test('a chunk of fields that is not there is damage, not zeros', async () => {
  const copy = copyOf(finished);
  rmSync(join(copy, 'fields.zarr/0/c/3/1/0/0/0'));
  const fields = (await openFields(copy))!;
  expect(await kindOf(() => fields.read(fields.ticks[3]!))).toBe('damaged');
  expect((await fields.read(fields.ticks[2]!)).levels.size).toBe(2);
});

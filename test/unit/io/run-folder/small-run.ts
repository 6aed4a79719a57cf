import { random } from '../../../../src/core/random.ts';
import { stateHash } from '../../../../src/engine/digest.ts';
import { type FrameColumn, RunFolder } from '../../../../src/io/run-folder/index.ts';
import { smallAml } from '../scenario-file/small-catalog.ts';
import { fillTables, smallTables, tableOf } from '../small-tables.ts';

export const facts = {
  engine: '3',
  model_hash: 'cd'.repeat(16),
  scenario_hash: 'ab'.repeat(16),
  kernels: 'wasm',
  threads: 2,
  schemes: { oxygen: 'steady' },
  overlays: [],
};

export const layout = {
  substances: [
    { id: 'oxygen', unit: 'mmHg' },
    { id: 'cxcl12', unit: 'K' },
  ],
  nx: 4,
  ny: 3,
  nz: 2,
  spacing_um: 10,
};

export const plan = { series: ['lsc_cells', '=oxygen_mmHg'], fields: layout };

/** Ticks of the small run: a row every tick, cells, vessels and fields every fourth, a checkpoint every fifth, the end at 23. */
export const lastTick = 23;

export function rowOf(tick: number): number[] {
  return [tick * tick, tick % 7 === 3 ? Number.NaN : random(1, 1, 0, tick, 0)];
}

export function cellsOf(tick: number): FrameColumn[] {
  const rows = tick === 8 ? 0 : 30 + tick;
  const draw = (k: number) => Array.from({ length: rows }, (_, row) => random(1, 2, row, tick, k));
  return [
    { name: 'id', values: Uint32Array.from({ length: rows }, (_, row) => 4294967295 - row) },
    { name: 'type', values: Uint8Array.from(draw(1), (u) => 3 * u), labels: ['lsc', 'hsc', 'blast'] },
    { name: 'phase', values: draw(2).map((u) => (u < 0.5 ? 'G0' : 'S, µ "x"')) },
    { name: 'x_um', values: Float32Array.from(draw(3), (u, row) => (row === 2 ? Number.NaN : 400 * u)) },
    { name: 'damage', values: Float64Array.from(draw(4)) },
    { name: 'began', values: Int32Array.from(draw(5), (u) => 100 * u - 50) },
    { name: 'held', values: Uint8Array.from(draw(6), (u) => 2 * u) },
  ];
}

/** Nine segments. */
export function vesselsOf(tick: number): FrameColumn[] {
  return [{ name: 'oxygen_mmHg', values: Float32Array.from({ length: 9 }, (_, s) => 90 * random(1, 4, s, tick, 0)) }];
}

export function fieldsOf(tick: number): Float32Array[] {
  return layout.substances.map((_, c) => Float32Array.from({ length: 24 }, (_, v) => random(1, 3, v, tick, c)));
}

/** Carry the run on from the newest checkpoint to a tick, as a program that may die after any of its lines. */
export function carryOn(folder: RunFolder, until: number): void {
  const tables = smallTables();
  const found = folder.restore(tables);
  for (let tick = (found?.stamp.tick ?? -1) + 1; tick <= until; tick++) {
    fillTables(tables, tick);
    folder.recorder.series(tick, rowOf(tick));
    if (tick % 4 === 0) folder.recorder.cells(tick, cellsOf(tick));
    if (tick % 4 === 0) folder.recorder.vessels(tick, vesselsOf(tick));
    if (tick % 4 === 0) folder.recorder.fields(tick, fieldsOf(tick));
    if (tick % 5 === 0) folder.station(tick, stateHash(tables));
    if (tick % 5 === 0 || tick === lastTick)
      folder.save(tables, { tick, substeps: tableOf(tables, 'cells').count, began: {} });
  }
}

export function begin(path: string): RunFolder {
  return RunFolder.create(path, smallAml, facts, plan);
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { days, micrometers } from '../../src/core/units.ts';
import { phases } from '../../src/engine/cells/cells.ts';
import { createTissue } from '../../src/engine/create.ts';
import { step } from '../../src/engine/step.ts';
import { vesselsOf } from '../../src/experiments/runs/frame.ts';
import { nodeHost } from '../../src/host/node.ts';
import { RunFolder } from '../../src/io/run-folder/run-folder.ts';
import { marrow, story } from '../../src/scenarios/index.ts';
import type { Frame } from '../../src/web/scene.ts';
import { anatomyOf, curveValues, fieldsOf, frameOf, openingOf } from '../../src/web/tissue-scene.ts';

const edge = micrometers(160);

/** Two frames of a small tissue in a run folder; gives the cells in tissue by type and day, as `cells.parquet` has them. */
export async function writeSmallRun(folder: string): Promise<Map<number, Record<string, number>>> {
  rmSync(folder, { recursive: true, force: true });
  const scenario = { ...story, id: 'small', settle: days(0), block: { x: edge, y: edge, z: edge } };
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  const opening = openingOf(tissue);
  const { nx, ny, nz, spacing } = tissue.grid;
  const facts = {
    engine: 'test',
    model_hash: '',
    scenario_hash: '',
    kernels: 'wasm',
    threads: 1,
    schemes: {},
    overlays: [],
  };
  const run = RunFolder.create(folder, scenario, facts, {
    series: ['hsc_cells', 'lsc_cells', 'leukemic_pct', 'neutrophils_pct'],
    fields: { substances: opening.substances.map(({ id, unit }) => ({ id, unit })), nx, ny, nz, spacing_um: spacing },
  });
  const types = opening.types.map(({ id }) => id);
  for (const tick of [0, 1]) {
    if (tick > 0) step(tissue);
    run.recorder.series(tick, curveValues(tissue));
    run.recorder.cells(tick, columnsOf(frameOf(tissue), types));
    run.recorder.vessels(tick, vesselsOf(tissue)!);
    run.recorder.fields(tick, fieldsOf(tissue));
    run.save(tissue.tables, { tick, substeps: 1, began: {} });
  }
  await run.finish();
  run.close();
  const { segments, ...block } = anatomyOf(tissue);
  const lists = Object.fromEntries(Object.entries(segments).map(([name, column]) => [name, [...column]]));
  writeFileSync(join(folder, 'anatomy.json'), JSON.stringify({ ...block, segments: lists }));
  await tissue.close();
  return countsIn(join(folder, 'cells.parquet'));
}

function columnsOf(frame: Frame, types: readonly string[]) {
  return [
    { name: 'id', values: frame.id },
    { name: 'type', values: frame.type, labels: types },
    { name: 'x_um', values: frame.x },
    { name: 'y_um', values: frame.y },
    { name: 'z_um', values: frame.z },
    { name: 'radius_um', values: frame.radius },
    { name: 'phase', values: frame.phase, labels: phases },
    { name: 'maturity', values: frame.maturity },
    { name: 'held', values: frame.held },
    { name: 'in_blood', values: frame.inBlood },
    { name: 'oxygen_mmHg', values: frame.oxygen },
  ];
}

/** Read without our own reader. */
async function countsIn(path: string): Promise<Map<number, Record<string, number>>> {
  const bytes = new Uint8Array(readFileSync(path)).buffer;
  const found = new Map<number, Record<string, number>>();
  for (const { time_d, type, in_blood } of await parquetReadObjects({
    file: bytes,
    columns: ['time_d', 'type', 'in_blood'],
  })) {
    const counts = found.get(time_d) ?? {};
    if (in_blood === 0) counts[type] = (counts[type] ?? 0) + 1;
    found.set(time_d, counts);
  }
  return found;
}

import { MarrowError } from '../../core/error.ts';
import { internal, printQuantity, type Quantity } from '../../core/units.ts';
import { emptyTissue, type LiveTissue } from '../../engine/create.ts';
import { lastTick } from '../../engine/run.ts';
import type { Tissue } from '../../engine/tissue.ts';
import {
  CheckpointStore,
  type FrameColumn,
  type FrameFile,
  openCells,
  openVessels,
  type RunFolder,
  readManifest,
  readSeries,
  refuseOccupied,
  unpackTables,
} from '../../io/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { canonicalJson } from '../identity.ts';
import type { Watch } from './advance.ts';
import { frameOf } from './frame.ts';
import {
  checkNames,
  createFolder,
  factsOf,
  inFolder,
  type Means,
  machineOf,
  type RunResult,
  scenarioOf,
} from './run-to-folder.ts';
import { refuseOtherModel } from './same-model.ts';
import { exchange, readStages, type Stages, stepTo, tissueAtLastStage, writeStages } from './stages.ts';

/** Another course of a run from some day on. */
export interface Branching {
  readonly parent: string;
  readonly at: Quantity<'time'>;
  /** The parent's scenario with what is to change. */
  readonly scenario: Scenario;
  readonly folder: string;
  readonly overlays?: readonly string[];
}

/**
 * Go on from the state of a run at some day under a changed scenario, in a folder of its own. With nothing changed the
 * branch has the bits of its parent.
 *
 * @throws MarrowError `invalid-input` when the day is not on the way of both, or block, species or seed differ; `unsupported` for a parent
 * of another engine or model
 */
export async function branchRun(branching: Branching, means: Means, watch: Watch = {}): Promise<RunResult> {
  const { parent, scenario, folder, overlays = [] } = branching;
  const { model } = means;
  const before = scenarioOf(parent, model);
  refuseOtherModel(parent, model);
  const tick = tickOf(branching, before);
  checkNames(model, scenario);
  refuseOccupied(folder, scenario);
  const course = [
    ...readStages(parent, before, model).filter(({ fromTick }) => fromTick < tick),
    { fromTick: tick, scenario },
  ];
  const machine = machineOf(means);
  const old = await parentAt(parent, before, tick, course, means, watch.stop);
  const tissue =
    old === null
      ? await tissueAtLastStage(course, model, machine, watch.stop)
      : await exchange(old, model, scenario, machine);
  const open = createFolder(tissue, folder, factsOf(tissue, means, overlays), means);
  writeStages(folder, course);
  await copyRecords(parent, open, tick, tissue);
  return inFolder(tissue, open, false, watch);
}

/** The parent's tissue from its newest checkpoint that is no later; null when it has none of this course. */
async function parentAt(
  parent: string,
  scenario: Scenario,
  tick: number,
  course: Stages,
  means: Means,
  stop?: AbortSignal,
): Promise<LiveTissue | null> {
  const good = new CheckpointStore(parent).newestGood(tick);
  const begins = course.at(-2)?.fromTick ?? 0;
  if (good === null || good.stamp.tick < begins) return null;
  const tissue = await emptyTissue(means.model, scenario, machineOf(means));
  unpackTables(good.bytes, tissue.tables, good.file);
  await stepTo(tissue, tick, stop);
  return tissue;
}

function tickOf({ at, scenario }: Branching, before: Scenario): number {
  const tick = Math.round(internal(at) / internal(before.tick));
  const last = Math.min(lastTick(before), lastTick(scenario));
  if (tick <= 0 || tick >= last) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'there is nothing to branch from at that time',
      expected: `a time after 0 d and before ${(last * internal(before.tick)) / 24} d`,
      found: printQuantity(at),
    });
  }
  if (builtAs(scenario) !== builtAs(before)) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'a branch keeps the anatomy of its parent: its vessels and stroma stand already',
      expected: builtAs(before),
      found: builtAs(scenario),
      advice: 'Leave the anatomy out of the overlay, or start a new run.',
    });
  }
  if (scenario.seed === before.seed) return tick;
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'a branch keeps the seed of its parent: its vessels were grown with it',
    expected: `seed ${before.seed}`,
    found: `seed ${scenario.seed}`,
    advice: 'Leave the seed out of the overlay, or start a new run.',
  });
}

const builtAs = ({ anatomy = {} }: Scenario) => canonicalJson(anatomy);

/** What the parent recorded before the branch begins: its series, cells and vessels, so that the branch tells its whole story. */
async function copyRecords(parent: string, folder: RunFolder, tick: number, tissue: Tissue): Promise<void> {
  for (const station of readManifest(parent).stations)
    if (station.tick < tick) folder.station(station.tick, station.hash);
  const series = await readSeries(parent);
  const names = folder.manifest.recorded.series;
  (series.get('tick') ?? new Float64Array(0)).forEach((at, row) => {
    if (at < tick)
      folder.recorder.series(
        at,
        names.map((name) => series.get(name)?.[row] ?? Number.NaN),
      );
  });
  const shown = frameOf(tissue).map(({ name }) => name);
  await copyFrames(await openCells(parent), tick, (at, columns) => folder.recorder.cells(at, among(columns, shown)));
  await copyFrames(await openVessels(parent), tick, (at, columns) => folder.recorder.vessels(at, columns));
}

/** The columns that the branch records, 0 where the parent has none: nobody had cells of a donor that comes in later. */
function among(columns: readonly FrameColumn[], names: readonly string[]): FrameColumn[] {
  const rows = columns[0]?.values.length ?? 0;
  return names.map((name) => columns.find((column) => column.name === name) ?? { name, values: new Uint8Array(rows) });
}

async function copyFrames(
  file: FrameFile,
  before: number,
  record: (tick: number, columns: FrameColumn[]) => void,
): Promise<void> {
  for (const place of file.frames) {
    if (place.tick >= before) continue;
    const { columns } = await file.read(place);
    const own = [...columns].filter(([name]) => name !== 'tick' && name !== 'time_d');
    record(
      place.tick,
      own.map(([name, values]) => ({ name, values })),
    );
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarrowError } from '../core/error.ts';
import { type Outcome, outcomeIn, refuseOtherModel, scenarioOf } from '../experiments/index.ts';
import { openCells, openFields, readManifest, readSeries } from '../io/index.ts';
import type { Model } from '../model/model.ts';
import { resolve } from '../model/resolve.ts';
import { composeReport } from './compose.ts';
import type { FrameCells, FrameMoment, ReportAnatomy, ReportFrame, ReportInput } from './report-input.ts';

/**
 * What a run folder holds, as a report needs it: the run may still be under way.
 *
 * @throws MarrowError `invalid-input` for a folder that is no run, `damaged` for one whose files cannot be read,
 * `unsupported` for a run of another engine or model, whose rules this one does not have
 */
export async function reportInputFromRun(folder: string, model: Model): Promise<ReportInput> {
  const manifest = readManifest(folder);
  const scenario = scenarioOf(folder, model);
  refuseOtherModel(folder, model);
  const outcome = await outcomeIn(folder, resolve(model, scenario).speciesInUse);
  return composeReport({
    model,
    scenario,
    outcome,
    begun: manifest.began,
    run: {
      hash: manifest.stations.at(-1)?.hash ?? '',
      engine: manifest.engine,
      model_hash: manifest.model_hash,
      overlays: manifest.overlays,
    },
    series: await readSeries(folder),
    frames: await readFrames(folder, outcome),
    anatomy: readAnatomy(folder),
  });
}

function readAnatomy(folder: string): ReportAnatomy {
  const file = join(folder, 'anatomy.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReportAnatomy;
  } catch (cause) {
    throw new MarrowError({
      kind: 'damaged',
      message: 'the anatomy of the run cannot be read',
      where: { file },
      found: String(cause),
      advice: 'Restore it from a copy, or start the run again: the same scenario gives the same bits.',
      cause,
    });
  }
}

/** The recorded frames nearest to the moments that matter, in the order of time, no frame twice. */
async function readFrames(folder: string, outcome: Outcome): Promise<ReportFrame[]> {
  const cells = await openCells(folder);
  const fields = await openFields(folder);
  const frames: ReportFrame[] = [];
  for (const [moment, day] of daysThatMatter(outcome)) {
    const place = cells.frames.toSorted((a, b) => Math.abs(a.time_d - day) - Math.abs(b.time_d - day))[0];
    if (place === undefined || frames.some((frame) => frame.day === place.time_d)) continue;
    const { columns } = await cells.read(place, [...columnsRead]);
    const levels = fields?.ticks.includes(place.tick)
      ? (await fields.read(place.tick, ['o2'])).levels
      : new Map<string, Float32Array>();
    frames.push({ moment, day: place.time_d, cells: cellsOf(columns), fields: levels });
  }
  return frames;
}

const columnsRead = ['type', 'x_um', 'y_um', 'z_um', 'radius_um', 'held', 'in_blood'] as const;

function cellsOf(columns: ReadonlyMap<string, ArrayLike<number> | readonly string[]>): FrameCells {
  const numbers = (name: (typeof columnsRead)[number]) => (columns.get(name) ?? []) as ArrayLike<number>;
  return {
    type: Array.from((columns.get('type') ?? []) as readonly string[]),
    x: numbers('x_um'),
    y: numbers('y_um'),
    z: numbers('z_um'),
    radius: numbers('radius_um'),
    held: numbers('held'),
    inBlood: numbers('in_blood'),
  };
}

/** A day after which the substances have spread: at tick 0 they are as the model's file has them. */
const startDay = 1;

/** Start, treatment, nadir, then relapse or the end; without treatment start and end. */
function daysThatMatter({
  days,
  treatment_day: first,
  nadir_day,
  relapse_day,
}: Outcome): (readonly [FrameMoment, number])[] {
  if (first === null)
    return [
      ['start', Math.min(startDay, days)],
      ['end', days],
    ];
  return [
    ['start', Math.min(startDay, days)],
    ['treatment', first],
    ...(nadir_day === null ? [] : [['nadir', first + nadir_day] as const]),
    relapse_day === null ? ['end', days] : ['relapse', first + relapse_day],
  ];
}

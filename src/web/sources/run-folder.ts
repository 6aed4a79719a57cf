import { cachedAsyncBuffer } from 'hyparquet';
import { registry } from 'zarrita';
import { MarrowError } from '../../core/error.ts';
import type { Manifest } from '../../io/run-folder/manifest.ts';
import { type FrameFile, type FramePlace, openParquet, type Frame as Table } from '../../io/run-folder/read-parquet.ts';
import { openZarr } from '../../io/run-folder/read-zarr.ts';
import { marrow } from '../../scenarios/index.ts';
import { ruleSentence } from '../explain-cell.ts';
import { curveColors, lookOf } from '../palette.ts';
import type { Anatomy, Curve, Explanation, Frame, FrameSource, Story, TypeLook } from '../scene.ts';
import { decompressZstd } from '../zstd/decompress.ts';
import type { RunFiles } from './run-files.ts';

/** Read fields with the decompression that a page has; the codec of zarrita is one for all that the process reads and writes. */
function openFields(files: RunFiles): ReturnType<typeof openZarr> {
  registry.set('zstd', async () => ({
    fromConfig: () => ({ kind: 'bytes_to_bytes' as const, encode: refuseToEncode, decode: decompressZstd }),
  }));
  return openZarr(files.zarr('fields.zarr'));
}

function refuseToEncode(): never {
  throw new MarrowError({ kind: 'unsupported', message: 'the viewer only reads' });
}

const phases = ['G0', 'G1', 'S', 'G2M', 'ended'];

/**
 * A finished run, read from its folder as it is needed: one day of cells and one field at a time.
 *
 * @throws MarrowError `invalid-input` when there is no run or it recorded no cells
 */
export async function runFolderSource(files: RunFiles): Promise<FrameSource> {
  const manifest = (await files.json('manifest.json')) as Manifest;
  const recorded = new Set(Object.keys(manifest.files));
  if (!recorded.has('cells.parquet')) throw noCells(files.place);
  const openTable = async (name: string) => openParquet(cachedAsyncBuffer(await files.table(name)), name);
  const cells = await openTable('cells.parquet');
  const series = recorded.has('series.parquet') ? await openTable('series.parquet') : undefined;
  const vessels = recorded.has('vessels.parquet') ? await openTable('vessels.parquet') : undefined;
  const fields = recorded.has('fields.zarr') ? await openFields(files) : undefined;
  const listeners = new Set<() => void>();
  const placeOf = (file: FrameFile, day: number) => file.frames.find(({ time_d }) => time_d === day);
  let story: Story = {
    title: manifest.scenario,
    says: `Seed ${manifest.seed}, engine ${manifest.engine}.`,
    types: typeLooks(),
    phases: phases.map((phase) => (phase === 'G2M' ? 'G2/M' : phase)),
    substances: (fields?.layout.substances ?? []).map(({ id, unit }) => ({ id, name: nameOf(id), unit })),
    series: series === undefined ? { time: new Float64Array(0), curves: [] } : await curvesOf(series),
    doses: [],
  };
  const meet = (strangers: readonly string[]) => {
    if (strangers.length === 0) return;
    story = { ...story, types: [...story.types, ...strangers.map((id) => lookOf(id, id, 'unknown'))] };
    for (const tell of listeners) tell();
  };
  return {
    anatomy: anatomyOf((await files.json('anatomy.json')) as WrittenAnatomy),
    get story() {
      return story;
    },
    get notice() {
      return sayStrangers(story.types);
    },
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    days: cells.frames.map(({ time_d }) => time_d),
    async frame(day) {
      const place = placeOf(cells, day) as FramePlace;
      const walls = vessels && placeOf(vessels, day);
      const table = await cells.read(place);
      meet(strangersIn(table, story.types));
      return frameOf(
        table,
        story.types,
        walls && vessels
          ? ((await vessels.read(walls, ['oxygen_mmHg'])).columns.get('oxygen_mmHg') as Float32Array)
          : new Float32Array(0),
      );
    },
    async field(day, substance) {
      const tick = placeOf(cells, day)?.tick;
      if (fields === undefined || tick === undefined || !fields.ticks.includes(tick)) return null;
      return (await fields.read(tick, [substance])).levels.get(substance) ?? null;
    },
    explain: async (frame, index) => explain(frame, index, story.types),
  };
}

function noCells(place: string): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: 'the run has no cells to show',
    where: { file: place },
    expected: 'a finished run that recorded cells',
    advice: 'Wait until it ends, or run the scenario with cells recorded.',
  });
}

/** `anatomy.json`: as `Anatomy`, columns as lists. */
interface WrittenAnatomy {
  /** Bone when absent. */
  readonly end?: Anatomy['end'];
  readonly block: Anatomy['block'];
  readonly voxel: number;
  readonly rods?: NonNullable<Anatomy['rods']>;
  readonly segments: Readonly<Record<keyof Anatomy['segments'], readonly number[]>>;
}

function anatomyOf({ end = 'bone', block, voxel, rods, segments }: WrittenAnatomy): Anatomy {
  const column = (name: keyof Anatomy['segments']) => Float32Array.from(segments[name]);
  return {
    end,
    block,
    voxel,
    ...(rods === undefined ? {} : { rods }),
    segments: {
      x1: column('x1'),
      y1: column('y1'),
      z1: column('z1'),
      x2: column('x2'),
      y2: column('y2'),
      z2: column('z2'),
      radius: column('radius'),
      kind: Uint8Array.from(segments.kind),
    },
  };
}

function typeLooks(): readonly TypeLook[] {
  return marrow.cellTypes.map(({ id, plural, group }) => lookOf(id, plural, group));
}

/** Types of cells that a model of the run's own has, and this page has not. */
function strangersIn({ columns }: Table, types: readonly TypeLook[]): readonly string[] {
  const known = new Set(types.map(({ id }) => id));
  const found = new Set<string | number>(columns.get('type') ?? []);
  return [...found].flatMap((id) => (typeof id === 'string' && !known.has(id) ? [id] : []));
}

function sayStrangers(types: readonly TypeLook[]): string | null {
  const names = types.flatMap(({ group, name }) => (group === 'unknown' ? [name] : []));
  return names.length === 0 ? null : `This model does not know these cells, which are gray: ${names.join(', ')}.`;
}

function nameOf(substance: string): string {
  return marrow.substances.find(({ id }) => id === substance)?.name ?? substance;
}

function frameOf({ time_d, columns }: Table, types: readonly TypeLook[], segmentOxygen: Float32Array): Frame {
  const n = columns.get('id')?.length ?? 0;
  const numbers = (name: string) => (columns.get(name) ?? new Float32Array(n)) as Float32Array;
  /** Codes of a column of ids; a column of numbers is taken as it is. */
  const codes = (name: string, ids: readonly string[]) => {
    const column = columns.get(name) ?? [];
    return Uint8Array.from(column as readonly (string | number)[], (value) =>
      typeof value === 'number' ? value : ids.indexOf(value),
    );
  };
  return {
    day: time_d,
    n,
    id: Uint32Array.from(numbers('id')),
    type: codes(
      'type',
      types.map(({ id }) => id),
    ),
    phase: codes('phase', phases),
    x: numbers('x_um'),
    y: numbers('y_um'),
    z: numbers('z_um'),
    radius: numbers('radius_um'),
    maturity: numbers('maturity'),
    oxygen: numbers('oxygen_mmHg'),
    held: Uint8Array.from(numbers('held')),
    inBlood: Uint8Array.from(numbers('in_blood')),
    founder: Uint32Array.from(numbers('founder')),
    holder: new Uint32Array(n),
    bornAt: numbers('born_d'),
    segmentOxygen,
    segmentSpeed: new Float32Array(0),
    segmentLeak: new Float32Array(0),
  };
}

const unitEndings: readonly (readonly [ending: string, unit: string])[] = [
  ['_per_mm3', 'cells/mm³'],
  ['_1e9_per_L', '10⁹/L'],
  ['_cells', 'cells'],
  ['_clones', 'clones'],
  ['_pct', '%'],
  ['_mmHg', 'mmHg'],
  ['_nM', 'nM'],
];

/** Curves that are shown, by the beginning of their names; all of them when none is there. */
const usual = ['hsc', 'lsc', 'leukemic', 'neutrophils', 'anc'];

async function curvesOf(series: FrameFile): Promise<Story['series']> {
  const { columns } = await series.read(series.frames[0] as FramePlace);
  const time = Float64Array.from(columns.get('time_d') as Float64Array);
  const all: Curve[] = [...columns]
    .filter(([name]) => name !== 'tick' && name !== 'time_d')
    .map(([name, values]) => {
      const [ending, unit] = unitEndings.find(([end]) => name.endsWith(end)) ?? ['', '1'];
      const bare = name.slice(0, name.length - ending.length);
      const key = usual.find((word) => bare === word || bare.startsWith(`${word}_`)) ?? '';
      return {
        id: name,
        name: marrow.cellTypes.find(({ id }) => id === bare)?.plural ?? bare.replaceAll('_', ' '),
        unit,
        color: curveColors[key === 'anc' ? 'neutrophils' : key] ?? '#7a828c',
        values: Float64Array.from(values as Float64Array),
      };
    });
  const chosen = all.filter(({ id }) => usual.some((word) => id === word || id.startsWith(`${word}_`)));
  return { time, curves: chosen.length === 0 ? all.slice(0, 4) : chosen };
}

function explain(frame: Frame, index: number, types: readonly TypeLook[]): Explanation {
  const type = types[frame.type[index]!]?.id;
  return {
    values: [
      { name: 'from bone', value: frame.x[index]!, unit: 'µm' },
      { name: 'oxygen', value: frame.oxygen[index]!, unit: 'mmHg' },
      { name: 'maturity', value: frame.maturity[index]!, unit: '1' },
      { name: 'radius', value: frame.radius[index]!, unit: 'µm' },
    ],
    sentences: marrow.rules
      .filter((rule) => rule.cells.some(({ id }) => id === type))
      .map((rule) => ruleSentence(rule)),
  };
}

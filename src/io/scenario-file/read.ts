import { MarrowError } from '../../core/error.ts';
import { days, hours, type Quantity } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { alsoGiven } from './also-given.ts';
import type { Catalog, Resolve } from './catalog.ts';
import { readChanges } from './changes.ts';
import { checkScenario } from './check.ts';
import { checkShape } from './explain.ts';
import { limits } from './limits.ts';
import { readMeasures } from './measures.ts';
import { time } from './moments.ts';
import { knownName } from './names.ts';
import { located, merge } from './overlay.ts';
import { printable } from './printable.ts';
import { type Path, ProblemFound, refuse, show } from './problem.ts';
import { readQuantity } from './quantities.ts';
import { knowing } from './rules.ts';
import { saysOf } from './says-of.ts';
import { type CompleteFile, completeShape, type ExtendingFile, extendingShape, type RegimenFile } from './shape.ts';
import { parseSource, type Source } from './source.ts';

/** The block of healthy marrow is near its balance after these days, see docs/model/homeostasis.md. */
const usualSettling = days(12);
const usualRecord: Scenario['record'] = { series: hours(1), cells: days(1), fields: days(1), checkpoint: days(1) };

/** A scenario, and what its file should know of the scenario that it extends, one sentence each. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly notes: readonly string[];
}

/**
 * Read a scenario file, YAML or JSON: complete, or `extends` a known scenario or another file.
 *
 * @param file    its name, for messages and for the files that it extends
 * @param resolve gives the text of a file named in `extends`; without it only known scenarios can be extended
 * @throws MarrowError `invalid-input` with file, line and column, what was expected and found, and what to do
 */
export function readScenario(text: string, file: string, catalog: Catalog, resolve?: Resolve): Scenario {
  return readScenarioWithNotes(text, file, catalog, resolve).scenario;
}

/** The same with notes. */
export function readScenarioWithNotes(text: string, file: string, catalog: Catalog, resolve?: Resolve): ReadScenario {
  return readChain(text, file, catalog, resolve, [file]);
}

function readChain(
  text: string,
  file: string,
  catalog: Catalog,
  resolve: Resolve | undefined,
  chain: readonly string[],
): ReadScenario {
  const source = parseSource(text, file);
  const { data } = source;
  if (data === null || typeof data !== 'object' || !('extends' in data)) {
    const raw = checkShape(source, completeShape);
    return { scenario: finish(source, () => build(raw, blank(raw), catalog)), notes: [] };
  }
  const raw = checkShape(source, extendingShape);
  const base = located(source, () => findBase(raw.extends, ['extends'], file, catalog, resolve, chain));
  return {
    scenario: finish(source, () => build(raw, base, catalog)),
    notes: alsoGiven(base, raw.regimens ?? []),
  };
}

/** Files are told from known scenarios by a slash or an ending. */
const namesFile = /[/\\]|\.(ya?ml|json)$/i;
const absolute = /^([/\\~]|[a-z][a-z0-9+.-]*:)/i;

/**
 * The scenario that a file names, known or in another file.
 *
 * @param path where the file names it
 * @throws ProblemFound
 */
export function findBase(
  name: string,
  path: Path,
  from: string,
  catalog: Catalog,
  resolve: Resolve | undefined,
  chain: readonly string[],
): Scenario {
  if (!namesFile.test(name)) {
    knownName(name, catalog.scenarios.keys(), 'scenario', path);
    return catalog.scenarios.get(name) as Scenario;
  }
  if (absolute.test(name) || name.includes('\\')) {
    refuse({
      path,
      message: 'the file name is not relative',
      expected: 'a path relative to this file, with "/"',
      found: show(name),
      advice: 'Write it as in "./base.yaml".',
    });
  }
  if (resolve === undefined) {
    return refuse({
      path,
      message: 'other files cannot be read from here',
      expected: `one of ${[...catalog.scenarios.keys()].join(', ')}`,
      found: show(name),
      advice: 'Write a complete scenario, or extend a known one.',
    });
  }
  const next = open(name, path, from, resolve);
  if (chain.includes(next.file) || chain.length >= limits.chain) {
    const loop = chain.includes(next.file);
    const found = [...chain, next.file].map((each) => printable(each)).join(' → ');
    const message = loop ? 'the file extends itself' : 'too many files extend one another';
    refuse({
      path,
      message,
      expected: `a chain of at most ${limits.chain} files without a loop`,
      found,
      advice: 'Let one of them be complete.',
    });
  }
  return readChain(next.text, next.file, catalog, resolve, [...chain, next.file]).scenario;
}

function open(name: string, path: Path, from: string, resolve: Resolve): ReturnType<Resolve> {
  try {
    return resolve(name, from);
  } catch (cause) {
    if (cause instanceof MarrowError) throw cause;
    const advice = 'Check its name; it is relative to this file.';
    return refuse({
      path,
      message: `the file ${show(name)} cannot be read`,
      expected: 'a scenario file',
      advice,
      cause,
    });
  }
}

/** A scenario without changes, from a complete file. */
function blank(raw: CompleteFile): Scenario {
  const block = { x: length(raw.block.x, 'x'), y: length(raw.block.y, 'y'), z: length(raw.block.z, 'z') };
  return {
    id: raw.id,
    title: raw.title,
    says: raw.says,
    species: raw.species,
    site: raw.site,
    block,
    voxel: readQuantity(raw.voxel, ['voxel'], ['length']),
    tick: readQuantity(raw.tick, ['tick'], ['time']),
    settle: usualSettling,
    until: readQuantity(raw.until, ['until'], ['time'], time),
    seed: raw.seed,
    set: {},
    cut: [],
    perturb: [],
    regimens: [],
    sides: {},
    record: usualRecord,
  };
}

const length = (raw: string | number, axis: string): Quantity<'length'> =>
  readQuantity(raw, ['block', axis], ['length']);

function build(raw: CompleteFile | ExtendingFile, base: Scenario, catalog: Catalog): Scenario {
  const { block = {}, record = {} } = raw;
  const merged = merge(base, readChanges(raw, knowing(catalog, base.rules)));
  const species =
    raw.species === undefined ? merged.species : knownName(raw.species, catalog.species, 'species', ['species']);
  checkReady(raw.regimens ?? [], species, catalog);
  return {
    ...merged,
    id: raw.id ?? merged.id,
    title: raw.title ?? merged.title,
    says: raw.says ?? saysOf(raw, base),
    species,
    site: raw.site === undefined ? merged.site : knownName(raw.site, catalog.sites, 'site', ['site']),
    block: overlaid(merged.block, block, ['block'], 'length'),
    voxel: raw.voxel === undefined ? merged.voxel : readQuantity(raw.voxel, ['voxel'], ['length']),
    tick: raw.tick === undefined ? merged.tick : readQuantity(raw.tick, ['tick'], ['time']),
    ...(raw.subdivide === undefined ? {} : { subdivide: raw.subdivide }),
    settle: raw.settle === undefined ? merged.settle : readQuantity(raw.settle, ['settle'], ['time'], time),
    record: readRecord(record, merged, catalog),
  };
}

/** Intervals one by one; a list of measures takes the place of that of the base, an empty one that of none. */
function readRecord(
  { measures: raw, ...intervals }: NonNullable<CompleteFile['record']>,
  { record, perturb }: Scenario,
  catalog: Catalog,
): Scenario['record'] {
  const { measures: base = [], ...usual } = record;
  const donors = perturb.filter(({ action }) => action === 'transplant').map(({ id, donor = id }) => donor);
  const measures = raw === undefined ? base : readMeasures(raw, ['record', 'measures'], catalog, donors);
  return {
    ...overlaid(usual, intervals, ['record'], 'time'),
    ...(measures.length === 0 ? {} : { measures }),
  };
}

/** A regimen in use gives what a body of its species is given. */
function checkReady(regimens: readonly RegimenFile[], species: string, catalog: Catalog): void {
  const body = catalog.bodies?.get(species) ?? species;
  regimens.forEach(({ doses, ready }, index) => {
    const own = ready === undefined ? undefined : catalog.regimens?.get(ready)?.species;
    if (own === undefined || own === body || doses !== undefined) return;
    refuse({
      path: ['regimens', index, 'ready'],
      message: `the doses of ${show(ready)} are for another species`,
      expected: `a regimen for ${body}`,
      found: `one for ${own}`,
      advice: 'Choose another one, or write "doses" beside it.',
    });
  });
}

function overlaid<K extends string, D extends 'length' | 'time'>(
  base: Readonly<Record<K, Quantity<D>>>,
  raw: { readonly [key in K]?: string | number | undefined },
  path: Path,
  dimension: D,
): Record<K, Quantity<D>> {
  const out: Record<K, Quantity<D>> = { ...base };
  for (const key of Object.keys(base) as K[]) {
    const text = raw[key];
    if (text !== undefined) out[key] = readQuantity(text, [...path, key], [dimension]);
  }
  return out;
}

/** Build, check the whole, and point faults of the whole at this file's own entries. */
function finish(source: Source, make: () => Scenario): Scenario {
  const scenario = located(source, make);
  return located(source, () => {
    try {
      checkScenario(scenario);
    } catch (error) {
      if (!(error instanceof ProblemFound)) throw error;
      throw new ProblemFound({ ...error.problem, path: ownPath(error.problem.path, scenario, source.data) });
    }
    return scenario;
  });
}

/** `perturb[i]` of the whole scenario is another entry of the file when the file extends something. */
function ownPath(path: Path, scenario: Scenario, data: unknown): Path {
  const [list, index, ...rest] = path;
  if ((list !== 'perturb' && list !== 'regimens') || typeof index !== 'number') return path;
  const id = scenario[list][index]?.id;
  const at = entryOf(data, list, id);
  if (at >= 0) return [list, at, ...rest];
  const other = list === 'perturb' ? 'regimens' : 'perturb';
  const namesake = entryOf(data, other, id);
  return namesake < 0 ? [] : [other, namesake, 'id'];
}

function entryOf(data: unknown, list: 'perturb' | 'regimens', id: string | undefined): number {
  const entries = (data as Record<string, readonly { readonly id?: unknown }[] | undefined>)[list] ?? [];
  return entries.findLastIndex((entry) => entry.id === id);
}

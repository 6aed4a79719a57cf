import { MarrowError } from '../../core/error.ts';
import { columnOf } from '../../model/measure.ts';
import { mergeRules } from '../../model/rule-change.ts';
import { type Overlay, type Rearrangement, type Recording, recordings, type Scenario } from '../../model/scenario.ts';
import type { Catalog } from './catalog.ts';
import { readChanges } from './changes.ts';
import { checkScenario } from './check.ts';
import { checkShape } from './explain.ts';
import { readMeasures } from './measures.ts';
import { errorOf, ProblemFound } from './problem.ts';
import { readQuantity } from './quantities.ts';
import { type OverlayFile, overlayShape } from './shape.ts';
import { parseSource, type Source } from './source.ts';

/**
 * Read a file that changes a scenario.
 *
 * @throws MarrowError `invalid-input` with file, line and column
 */
export function readOverlay(text: string, file: string, catalog: Catalog): Overlay {
  const source = parseSource(text, file);
  const raw = checkShape(source, overlayShape);
  return located(source, () => ({
    ...readChanges(raw, catalog),
    ...(raw.record === undefined ? {} : { record: readRecord(raw.record, catalog) }),
  }));
}

/** Whose cells are transplanted is known of a scenario, and not of a file that may be laid over any. */
function readRecord({ measures, ...raw }: NonNullable<OverlayFile['record']>, catalog: Catalog): Partial<Recording> {
  const intervals = recordings.flatMap((key) => {
    const text = raw[key];
    return text === undefined ? [] : [[key, readQuantity(text, ['record', key], ['time'])] as const];
  });
  return {
    ...Object.fromEntries(intervals),
    ...(measures === undefined ? {} : { measures: readMeasures(measures, ['record', 'measures'], catalog, null) }),
  };
}

/**
 * The scenario with an overlay laid over it: `set`, `sides` and `anatomy` key by key, `rules` by id and key, `cut` in addition,
 * `perturb` and `regimens` by id (the same id replaces, a new one is added), `seed`, `until` and the intervals of `record` instead,
 * its measures in addition.
 *
 * @throws MarrowError `invalid-input` when the result is no possible scenario
 */
export function applyOverlay(scenario: Scenario, overlay: Overlay): Scenario {
  const changed = merge(scenario, overlay);
  try {
    checkScenario(changed);
  } catch (error) {
    if (error instanceof ProblemFound) throw errorOf(error.problem);
    throw error;
  }
  return changed;
}

/** The same without the check of the whole. */
export function merge(scenario: Scenario, overlay: Overlay): Scenario {
  const anatomy = mergeAnatomy(scenario.anatomy, overlay.anatomy);
  const rules = mergeRules(scenario.rules ?? [], overlay.rules ?? []);
  return {
    ...scenario,
    ...(anatomy === undefined ? {} : { anatomy }),
    ...(rules.length === 0 ? {} : { rules }),
    set: { ...scenario.set, ...overlay.set },
    cut: [...new Set([...scenario.cut, ...(overlay.cut ?? [])])],
    perturb: mergeById(scenario.perturb, overlay.perturb ?? []),
    regimens: mergeById(scenario.regimens, overlay.regimens ?? []),
    sides: { ...scenario.sides, ...overlay.sides },
    seed: overlay.seed ?? scenario.seed,
    until: overlay.until ?? scenario.until,
    record: mergeRecord(scenario.record, overlay.record ?? {}),
  };
}

function mergeRecord(base: Recording, change: Partial<Recording>): Recording {
  const there = new Set(base.measures?.map(columnOf));
  const measures = [...(base.measures ?? []), ...(change.measures ?? []).filter((each) => !there.has(columnOf(each)))];
  return { ...base, ...change, ...(measures.length === 0 ? {} : { measures }) };
}

/** Stroma is moved type by type, the number of arterioles replaces. */
function mergeAnatomy(base?: Rearrangement, change?: Rearrangement): Rearrangement | undefined {
  if (base === undefined || change === undefined) return change ?? base;
  const stroma = { ...base.stroma, ...change.stroma };
  return { ...base, ...change, ...(Object.keys(stroma).length === 0 ? {} : { stroma }) };
}

function mergeById<T extends { readonly id: string }>(base: readonly T[], changes: readonly T[]): readonly T[] {
  const replaced = base.map((each) => changes.find((change) => change.id === each.id) ?? each);
  return [...replaced, ...changes.filter((change) => !base.some((each) => each.id === change.id))];
}

/** Run a reading step; a problem that it finds gets the file's line and column. */
export function located<T>(source: Source, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProblemFound) throw source.error(error.problem);
    if (error instanceof MarrowError) throw error;
    throw source.error({
      path: [],
      message: 'the file cannot be read',
      advice: 'Please report this file.',
      cause: error,
    });
  }
}

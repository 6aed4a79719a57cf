import { internal, printQuantity } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import type { CellType } from '../../model/cell-type.ts';
import type { Drug } from '../../model/drug.ts';
import type { Model } from '../../model/model.ts';
import type { Parameter } from '../../model/parameter.ts';
import { parametersOf } from '../../model/paths.ts';
import type { Receptor } from '../../model/receptor.ts';
import type { Rhythm } from '../../model/rhythm.ts';
import type { Site } from '../../model/site.ts';
import type { Substance } from '../../model/substance.ts';
import type { Switch } from '../../model/switch.ts';
import { checkShape } from '../scenario-file/explain.ts';
import { knownName } from '../scenario-file/names.ts';
import { located } from '../scenario-file/overlay.ts';
import { type Path, refuse, show } from '../scenario-file/problem.ts';
import { refuseRepeated } from '../scenario-file/rules.ts';
import { parseSource } from '../scenario-file/source.ts';
import { type AbsentRule, withoutAbsentRules } from './absent-rules.ts';
import { type Known, nothingKnown } from './known.ts';
import { modelFile, modelShape, parts } from './model-data.ts';
import { readWholeRule } from './rules.ts';
import { switches } from './switches.ts';

/**
 * Read a model file, YAML or JSON, as `printModel` writes it. What it holds is the whole model: nothing is added to it.
 *
 * @param file its name, for messages
 * @param note told in a sentence, with file, line and column, of what a switch says of a rule that the file does not hold: it is left out
 * @throws MarrowError `invalid-input` with file, line and column, what was expected and found, and what to do
 */
export function readModel(text: string, file: string, note: (sentence: string) => void = () => {}): Model {
  const source = parseSource(text, file, modelFile);
  const raw = checkShape(source, modelShape, modelFile);
  return located(source, () =>
    build(raw, ({ path, says }) => {
      const { line, column } = source.place(path);
      note(`${source.file}:${line}:${column}: ${says}`);
    }),
  );
}

type Raw = Readonly<Record<Exclude<keyof Model, 'switches'>, unknown>> & { readonly switches?: unknown };

/** Members are read after those that they name. */
function build(raw: Raw, absent: (rule: AbsentRule) => void): Model {
  refuseRepeats(raw);
  let known: Known = nothingKnown;
  const read = <K extends keyof typeof parts>(key: K): Model[K] => parts[key].read(raw[key], [key], known);
  known = { ...known, substances: read('substances') };
  known.substances.forEach(checkLevels);
  known = { ...known, ligands: read('ligands') };
  known = { ...known, receptors: read('receptors') };
  known.receptors.forEach(checkRival);
  known = { ...known, activities: read('activities'), rhythms: read('rhythms'), mutations: read('mutations') };
  known.rhythms.forEach(checkPeriod);
  known = { ...known, cellTypes: read('cellTypes') };
  known.cellTypes.forEach((type, index) => {
    checkFates(type, index, known);
    checkActivities(type, index);
  });
  known = { ...known, drugs: read('drugs') };
  known.drugs.forEach(checkDamage);
  known = { ...known, species: read('species') };
  const rules = listOf(raw.rules).map((rule, index) => readWholeRule(rule, ['rules', index], known));
  const model: Model = {
    ...known,
    rules,
    ...(raw.switches === undefined ? {} : { switches: readSwitches(raw.switches, { ...known, rules }, absent) }),
    sites: read('sites').map(checkMedium),
    physics: read('physics'),
  };
  checkSets(model);
  return model;
}

function readSwitches(raw: unknown, known: Known, absent: (rule: AbsentRule) => void): readonly Switch[] {
  const ids = known.rules.map(({ id }) => id);
  return switches.read(withoutAbsentRules(raw, ids, absent), ['switches'], known);
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function refuseRepeats(raw: Raw): void {
  for (const [list, members] of Object.entries(raw)) {
    const ids = listOf(members).map((member) => ({ id: idOf(member) }));
    ids.forEach((_, index) => {
      refuseRepeated(ids, index, list);
    });
  }
}

function idOf(member: unknown): string {
  return typeof member === 'object' && member !== null && 'id' in member ? String(member.id) : '';
}

/** A substance is counted in one dimension. */
function checkLevels({ id, dimension, initial, blood }: Substance, index: number): void {
  const levels = [
    ['initial', initial],
    ['blood', blood?.inlet],
  ] as const;
  for (const [key, level] of levels) {
    if (level === undefined || level.quantity.dimension === dimension) continue;
    refuse({
      path: ['substances', index, key],
      message: `"${key}" of ${show(id)} is not counted as the substance is`,
      expected: `a ${dimension}`,
      found: `a ${level.quantity.dimension}`,
      advice: 'Change the unit, or the dimension of the substance.',
    });
  }
}

/** What is in a medium is counted as the substance is. */
function checkMedium(site: Site, index: number): Site {
  site.medium?.levels.forEach(({ substance, level }, k) => {
    if (level.quantity.dimension === substance.dimension) return;
    refuse({
      path: ['sites', index, 'medium', 'levels', k, 'level'],
      message: `the level of ${show(substance.id)} in the medium is not counted as the substance is`,
      expected: `a ${substance.dimension}`,
      found: `a ${level.quantity.dimension}`,
      advice: 'Change the unit.',
    });
  });
  return site;
}

/** Types may follow that stand further down in the file. */
function checkFates({ lineage }: CellType, index: number, { cellTypes }: Known): void {
  const ids = cellTypes.map(({ id }) => id);
  lineage?.next.forEach(({ type }, k) => {
    knownName(type, ids, 'cell type', ['cellTypes', index, 'lineage', 'next', k, 'type']);
  });
}

/** What follows an activity that its cell type does not have would be nothing for ever. */
function checkActivities(
  { id, activities = [], bonds = [], lineage, presents, receptors = [], traffic }: CellType,
  index: number,
): void {
  const own = activities.map(({ activity }) => activity.id);
  const check = (activity: Activity | undefined, ...path: Path) => {
    if (activity !== undefined) knownName(activity.id, own, `activity of ${id}`, ['cellTypes', index, ...path]);
  };
  for (const [k, { weighedBy }] of (lineage?.next ?? []).entries()) check(weighedBy, 'lineage', 'next', k, 'weighedBy');
  for (const [k, { scaledBy }] of receptors.entries()) check(scaledBy, 'receptors', k, 'scaledBy');
  for (const [k, { activatedBy }] of bonds.entries()) check(activatedBy, 'bonds', k, 'activatedBy');
  for (const [k, { scaledBy }] of (presents?.ligands ?? []).entries()) {
    check(scaledBy, 'presents', 'ligands', k, 'scaledBy');
  }
  for (const [k, { follows }] of traffic.entries()) check(follows, 'traffic', k, 'follows');
}

/** Only what diffuses is counted against a rival. */
function checkRival({ id, ligand, rival }: Receptor, index: number): void {
  if (rival === undefined || ligand.kind === 'substance') return;
  refuse({
    path: ['receptors', index, 'rival'],
    message: `${show(id)} binds what cells display and cannot have a rival`,
    expected: 'a rival of a substance only',
    found: `the displayed ligand ${show(ligand.id)}`,
    advice: 'Delete "rival", or let the receptor bind a substance.',
  });
}

function checkPeriod({ id, period }: Rhythm, index: number): void {
  if (internal(period.quantity) > 0) return;
  refuse({
    path: ['rhythms', index, 'period'],
    message: `the rhythm ${show(id)} has no period`,
    expected: 'a time above 0',
    found: printQuantity(period.quantity),
    advice: 'Write the time from one peak to the next, such as "24 h".',
  });
}

/** A drug does its damage from what a cell keeps of it. */
function checkDamage({ id, damage, store }: Drug, index: number): void {
  if (damage === undefined || store !== undefined) return;
  refuse({
    path: ['drugs', index, 'damage'],
    message: `${show(id)} does damage and no cell stores it`,
    expected: '"store" beside "damage"',
    found: '"damage" alone',
    advice: 'Add "store:", or delete "damage".',
  });
}

/** What a species or a side sets must be there, and of the same dimension. */
function checkSets(model: Model): void {
  const parameters = new Map(parametersOf(model).map(({ path, parameter }) => [path, parameter]));
  const check = (set: Readonly<Record<string, Parameter>>, at: Path) => {
    for (const [name, { quantity }] of Object.entries(set)) {
      const path = [...at, 'set', name];
      const { dimension } = parameters.get(knownName(name, parameters.keys(), 'parameter', path, true))?.quantity ?? {};
      if (quantity.dimension === dimension) continue;
      refuse({
        path,
        message: `the parameter ${show(name)} cannot take this value`,
        expected: `a ${dimension}`,
        found: `a ${quantity.dimension}`,
        advice: 'Change the unit.',
      });
    }
  };
  model.species.forEach(({ set }, index) => {
    check(set, ['species', index]);
  });
  model.switches?.forEach(({ sides }, index) => {
    for (const [name, { set }] of Object.entries(sides)) check(set, ['switches', index, 'sides', name]);
  });
}

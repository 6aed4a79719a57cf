import { MarrowError } from '../../core/error.ts';
import { nearest } from '../../core/nearest.ts';
import { parseQuantity, type Quantity } from '../../core/units.ts';
import { type NamedParameter, parametersOf } from '../../model/paths.ts';
import type { Dose, Moment, Regimen } from '../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';

/** A place in a scenario and the values that it takes, one arm each, as they were written. */
export interface Variation {
  readonly path: string;
  readonly values: readonly string[];
}

const number = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(.*)$/;
/** So many arms are a mistake. */
const mostValues = 200;

/**
 * Read `PATH=FROM..TO/STEP` or `PATH=A,B,C`. A unit that is written once counts for all three.
 *
 * @throws MarrowError `invalid-input`
 */
export function readVariation(text: string): Variation {
  const at = text.indexOf('=');
  const [path, range] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at <= 0 || range === '') throw malformed(text);
  if (!range.includes('..')) return { path, values: range.split(',').map((value) => value.trim()) };
  const parts = /^(.*)\.\.(.*)\/\s*([-+.\d].*)$/.exec(range);
  const [from, to, step] = (parts ?? []).slice(1).map((part) => number.exec(part.trim()));
  if (from == null || to == null || step == null) throw malformed(text);
  const units = new Set([from[2]!, to[2]!, step[2]!].filter((unit) => unit !== ''));
  if (units.size > 1) throw malformed(text, 'Write one unit for all three.');
  return { path, values: valuesOf(Number(from[1]), Number(to[1]), Number(step[1]), [...units][0] ?? '', text) };
}

function valuesOf(from: number, to: number, step: number, unit: string, text: string): string[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!(step > 0) || !(count >= 1) || count > mostValues) {
    throw malformed(text, `The step leads from the first value up to the last, in at most ${mostValues} values.`);
  }
  const plain = (k: number) => Number((from + k * step).toPrecision(12));
  return Array.from({ length: count }, (_, k) => `${plain(k)}${unit === '' ? '' : ` ${unit}`}`);
}

function malformed(text: string, advice = 'For instance --vary "perturb.cxcr4-block.at=-24h..24h/8h".'): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: '--vary is not usable',
    expected: 'PATH=FROM..TO/STEP or PATH=VALUE,VALUE',
    found: `"${text}"`,
    advice,
  });
}

/**
 * The scenario with one value in that place; null when the scenario does not have the event that the path names.
 *
 * `perturb.ID.FIELD` and `regimens.ID.FIELD` are fields of events as scenario files have them, `regimens.ID.doses.DRUG.FIELD`
 * those of all doses of a drug; `at` and `start` of an event that comes after another one are its distance from that. Any
 * other path is that of a parameter, as under `set`.
 *
 * @throws MarrowError `invalid-input` for a field that the event does not have, or a value of another dimension
 */
export function withValue(scenario: Scenario, path: string, value: string): Scenario | null {
  const [head, ...rest] = path.split('.');
  if (head !== 'perturb' && head !== 'regimens') return withParameter(scenario, path.replace(/^set\./, ''), value);
  const below = rest.join('.');
  const event = [...scenario[head]].find(({ id }) => below.startsWith(`${id}.`));
  if (event === undefined) return null;
  const field = below.slice(event.id.length + 1);
  const change = <E extends { readonly id: string }>(events: readonly E[], changed: (event: E) => E) =>
    events.map((each) => (each.id === event.id ? changed(each) : each));
  return head === 'perturb'
    ? { ...scenario, perturb: change(scenario.perturb, (each) => perturbationWith(each, field, value, path)) }
    : { ...scenario, regimens: change(scenario.regimens, (each) => regimenWith(each, field, value, path)) };
}

function perturbationWith(event: Perturbation, field: string, value: string, path: string): Perturbation {
  if (field === 'at') return { ...event, at: momentWith(event.at, value) };
  const { fraction, count, factor, level, lasting } = event;
  return { ...event, ...fieldWith({ fraction, count, factor, level, lasting }, field, value, path) };
}

function regimenWith(event: Regimen, field: string, value: string, path: string): Regimen {
  if (field === 'start') return { ...event, start: momentWith(event.start, value) };
  const [, drug, ofDose = ''] = /^doses\.(.+)\.(\w+)$/.exec(field) ?? [];
  const drugs = [...new Set(event.doses.map((dose) => dose.drug))];
  if (drug === undefined || !drugs.includes(drug)) {
    throw noField(path, ['start', ...drugs.map((each) => `doses.${each}.amount`)]);
  }
  return {
    ...event,
    doses: event.doses.map((dose) => (dose.drug === drug ? doseWith(dose, ofDose, value, path) : dose)),
  };
}

function doseWith(dose: Dose, field: string, value: string, path: string): Dose {
  if (field === 'times') return { ...dose, times: Number(value) };
  const { amount, at, lasting, every } = dose;
  return { ...dose, ...fieldWith({ amount, at, lasting, every }, field, value, path) };
}

function fieldWith(
  fields: Readonly<Record<string, Quantity | undefined>>,
  field: string,
  value: string,
  path: string,
): Record<string, Quantity> {
  const before = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (before === undefined) {
    throw noField(path, ['at', ...Object.keys(fields).filter((name) => fields[name] !== undefined)]);
  }
  return { [field]: parseQuantity(value, before.dimension) };
}

function momentWith(moment: Moment, value: string): Moment {
  if ('time' in moment) return { time: parseQuantity(value, 'time') };
  if ('after' in moment) return { ...moment, by: parseQuantity(value, 'time') };
  return 'above' in moment
    ? { ...moment, above: parseQuantity(value, moment.above.dimension) }
    : { ...moment, below: parseQuantity(value, moment.below.dimension) };
}

let known: ReadonlyMap<string, NamedParameter> | undefined;

function withParameter(scenario: Scenario, path: string, value: string): Scenario {
  known ??= new Map(parametersOf(marrow).map((each) => [each.path, each]));
  const found = known.get(path);
  if (found === undefined) throw unknownPath(path, [...known.keys()]);
  return { ...scenario, set: { ...scenario.set, [path]: parseQuantity(value, found.parameter.quantity.dimension) } };
}

function noField(path: string, fields: readonly string[]): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `there is nothing to vary at "${path}"`,
    expected: `one of the fields ${fields.join(', ')}`,
  });
}

/** A path that names neither an event of one of the scenarios nor a parameter. */
export function unknownPath(path: string, names: readonly string[]): MarrowError {
  const close = nearest(path, names);
  return new MarrowError({
    kind: 'invalid-input',
    message: `there is nothing to vary at "${path}"`,
    expected: 'perturb.ID.FIELD, regimens.ID.FIELD, or the path of a parameter',
    ...(close === undefined ? {} : { advice: `Did you mean "${close}"?` }),
  });
}

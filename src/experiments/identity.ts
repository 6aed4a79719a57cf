import { Digest } from '../core/hash.ts';
import { internal, type Quantity } from '../core/units.ts';
import { engineVersion } from '../engine/version.ts';
import { inUse } from '../model/in-use.ts';
import type { Model } from '../model/model.ts';
import { isParameter } from '../model/parameter.ts';
import type { Scenario } from '../model/scenario.ts';

/** Digest of what a model computes: parameters and rules, with the engine's version; names and sources do not count. */
export function modelHash(model: Model): string {
  return digestOf({ engine: engineVersion, model: plain(model, '') });
}

/** The same of the part of the model that a run of the scenario can meet: what lies outside it changes no run of the scenario. */
export function modelInUseHash(model: Model, scenario: Scenario): string {
  return modelHash(inUse(model, scenario));
}

/** Digest of what a scenario asks for; its id, title and text do not count, nor the units in which it is written. */
export function scenarioHash({ id: _id, title: _title, says: _says, ...rest }: Scenario): string {
  return digestOf(plain(rest, ''));
}

/** Digest of a perturbation or regimen: what is done, and when. */
export function eventHash(event: Scenario['perturb'][number] | Scenario['regimens'][number]): string {
  return digestOf(plain(event, ''));
}

/** JSON in which equal things have equal text: keys in the order of their code units. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${entries.join(',')}}`;
}

function digestOf(value: unknown): string {
  return new Digest().update(new TextEncoder().encode(canonicalJson(value))).hex();
}

/** Properties that tell people something and the engine nothing. */
const words = new Set([
  'name',
  'plural',
  'title',
  'says',
  'ontology',
  'because',
  'beyond',
  'source',
  'class',
  'missing',
  'catches',
]);
/** Properties that point at something with an id that stands elsewhere in the model. */
const references = new Set([
  'cells',
  'signal',
  'target',
  'substance',
  'receptor',
  'activity',
  'ligand',
  'into',
  'activatedBy',
  'weighedBy',
  'follows',
  'scaledBy',
]);

/** Numbers in the internal system, references as ids, nothing that only people read. */
function plain(value: unknown, key: string): unknown {
  if (isParameter(value)) return inInternalUnits(value.quantity);
  if (typeof value !== 'object' || value === null) return value;
  if (isQuantity(value)) return inInternalUnits(value);
  if (Array.isArray(value)) return value.map((each) => plain(each, key));
  if (references.has(key) && 'id' in value) return 'kind' in value ? `${value.kind}:${value.id}` : value.id;
  const entries = Object.entries(value).filter(([name]) => !words.has(name));
  return Object.fromEntries(entries.map(([name, each]) => [name, plain(each, name)]));
}

/** Twelve digits: the same number written in two units differs in the last ones. */
function inInternalUnits(quantity: Quantity): string {
  return `${Number(internal(quantity).toPrecision(12))} ${quantity.dimension}`;
}

function isQuantity(value: object): value is Quantity {
  return 'dimension' in value && 'unit' in value && 'amount' in value;
}

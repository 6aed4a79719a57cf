import { MarrowError } from '../core/error.ts';
import { nearest } from '../core/nearest.ts';
import type { Quantity } from '../core/units.ts';
import type { Model } from './model.ts';
import { isParameter, type Parameter } from './parameter.ts';

/** A parameter and the path under which a file or a person names it, for instance `cellTypes.hsc.radius`. */
export interface NamedParameter {
  readonly path: string;
  readonly parameter: Parameter;
}

/** Every parameter of the model, in the order in which the model is written. */
export function parametersOf(model: Model): NamedParameter[] {
  const found: NamedParameter[] = [];
  rebuild(model, '', (path, parameter) => {
    found.push({ path, parameter });
    return parameter;
  });
  return found;
}

/**
 * The same model with some parameters replaced.
 *
 * @throws MarrowError `invalid-input` for a path that names no parameter, or a quantity of another dimension
 */
export function withParameters(model: Model, values: Readonly<Record<string, Quantity | Parameter>>): Model {
  const wanted = new Map(Object.entries(values));
  if (wanted.size === 0) return model;
  const paths: string[] = [];
  const changed = rebuild(model, '', (path, parameter) => {
    paths.push(path);
    const value = wanted.get(path);
    if (value === undefined) return parameter;
    wanted.delete(path);
    return replaced(path, parameter, value);
  });
  const [unknown] = wanted.keys();
  if (unknown !== undefined) throw unknownPath(unknown, paths);
  return changed as Model;
}

function replaced(path: string, parameter: Parameter, value: Quantity | Parameter): Parameter {
  const quantity = isParameter(value) ? value.quantity : value;
  if (quantity.dimension !== parameter.quantity.dimension) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `parameter "${path}" cannot take this value`,
      expected: `a ${parameter.quantity.dimension}, such as ${parameter.quantity.amount} ${parameter.quantity.unit}`,
      found: `${quantity.amount} ${quantity.unit}`,
      advice: 'State it in a unit of that kind.',
    });
  }
  return isParameter(value) ? value : { ...parameter, quantity };
}

function unknownPath(path: string, known: readonly string[]): MarrowError {
  const close = nearest(path, known);
  return new MarrowError({
    kind: 'invalid-input',
    message: `no parameter is called "${path}"`,
    expected: 'the path of a parameter of the model',
    found: path,
    advice: close === undefined ? 'Look it up with "marrow explain".' : `Did you mean "${close}"?`,
  });
}

type Visit = (path: string, parameter: Parameter) => Parameter;

/** Objects with a `kind` below the top are references to things that have a path of their own. */
function isReference(value: object, path: string): boolean {
  return 'kind' in value && path.split('.').length > 2;
}

function rebuild(value: unknown, path: string, visit: Visit): unknown {
  if (isParameter(value)) return visit(path, value);
  if (typeof value !== 'object' || value === null || isReference(value, path)) return value;
  if (Array.isArray(value)) {
    return value.map((element, index) =>
      isPlainId(element) ? element : rebuild(element, join(path, nameOf(element, index)), visit),
    );
  }
  const entries = Object.entries(value).map(
    ([key, child]) => [key, referenceKeys.has(key) ? child : rebuild(child, join(path, key), visit)] as const,
  );
  return Object.fromEntries(entries);
}

/** Properties that point at another part of the model instead of holding it. */
const referenceKeys = new Set([
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
  'gas',
  'because',
  'ontology',
]);

function isPlainId(element: unknown): boolean {
  return typeof element !== 'object' || element === null;
}

/** What an element of a list may be told from its neighbors by. */
interface Named {
  readonly id?: string;
  readonly type?: string;
  readonly cell?: string;
  readonly substance?: { readonly id: string };
  readonly receptor?: { readonly id: string };
  readonly activity?: { readonly id: string };
  readonly ligand?: { readonly id: string };
  readonly signal?: { readonly id: string };
  readonly cells?: readonly { readonly id: string }[];
}

function nameOf(element: unknown, index: number): string {
  const part = element as Named;
  const own = part.id ?? part.type ?? part.cell;
  const reference = part.substance ?? part.receptor ?? part.activity ?? part.ligand ?? part.signal;
  return own ?? reference?.id ?? part.cells?.map((cell) => cell.id).join('+') ?? String(index);
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

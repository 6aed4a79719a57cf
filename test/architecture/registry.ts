import * as biology from '../../src/biology/index.ts';
import * as drugs from '../../src/drugs/index.ts';
import type { Model } from '../../src/model/model.ts';
import { isParameter, type Parameter } from '../../src/model/parameter.ts';

/** The model that the science side registers, or null as long as it registers none. */
export const registered: Model | null = exported(drugs) ?? exported(biology) ?? null;

function exported(module: object): Model | undefined {
  return 'model' in module ? (module.model as Model) : undefined;
}

/** Every parameter that can be reached from the model, once, with one way to it. */
export function reachableParameters(model: Model): Map<Parameter, string> {
  const found = new Map<Parameter, string>();
  const seen = new Set<object>();
  const search = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isParameter(value)) found.set(value, path);
    else for (const [key, child] of Object.entries(value)) search(child, path === '' ? key : `${path}.${key}`);
  };
  search(model, '');
  return found;
}

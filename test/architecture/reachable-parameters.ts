import type { Model } from '../../src/model/model.ts';
import { isParameter, type Parameter } from '../../src/model/parameter.ts';

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

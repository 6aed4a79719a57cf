import { viridisAt } from '../palette.ts';
import type { CompareInput } from './compare-input.ts';

/** After Okabe and Ito; the reference comes first, in a dark gray. */
const names = ['#3d444d', '#d55e00', '#0072b2', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

/** A color for every arm: along an axis those of viridis, without its pale end; else colors that all readers tell apart. */
export function armColors({
  comparison,
  axis,
}: Pick<CompareInput, 'comparison' | 'axis'>): ReadonlyMap<string, string> {
  const order = comparison.arms.map(({ name }) => name);
  if (axis === null || order.length < 4) return new Map(order.map((name, k) => [name, names[k % names.length]!]));
  const along = order.filter((name) => axis.values.has(name));
  return new Map(
    order.map((name) => {
      const place = along.indexOf(name);
      return [name, place < 0 ? names[0]! : viridisAt((0.88 * place) / Math.max(1, along.length - 1))];
    }),
  );
}

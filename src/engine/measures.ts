import { internal } from '../core/units.ts';
import type { Condition } from '../model/regimen.ts';

/** What conditions read of a tissue: shares, and the neutrophils in blood in 1e9/L. */
export interface Measures {
  readonly leukemicFraction: number;
  readonly neutrophilsOverBaseline: number;
  readonly neutrophilCount: number;
}

const read = {
  'leukemic-fraction': ({ leukemicFraction }) => leukemicFraction,
  'neutrophils-over-baseline': ({ neutrophilsOverBaseline }) => neutrophilsOverBaseline,
  'neutrophil-count': ({ neutrophilCount }) => neutrophilCount,
} satisfies Record<Condition['measure'], (measures: Measures) => number>;

/** Does a condition hold? A measure at its very level is both above and below it. */
export function holds(condition: Condition, measures: Measures): boolean {
  const value = read[condition.measure](measures);
  return 'above' in condition ? value >= internal(condition.above) : value <= internal(condition.below);
}

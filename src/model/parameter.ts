import type { Dimension, Quantity } from '../core/units.ts';

/** How well a number is known. `fitted` says to what, `assumed` says why. */
export type Grade = 'measured' | 'estimated' | 'assumed' | 'fitted';

/** A number of the model with everything a reader needs to judge it. */
export interface Parameter<D extends Dimension = Dimension> {
  readonly quantity: Quantity<D>;
  /** Plausible lowest and highest value, in the unit of the quantity. */
  readonly range: readonly [low: number, high: number];
  readonly grade: Grade;
  /** Keys of `evidence/references.ts`; may be empty unless the grade is `measured`. */
  readonly cites: readonly string[];
  /** Where the number was read, what it was fitted to, or why it was assumed. */
  readonly source: string;
}

type Range = readonly [low: number, high: number];

/** Read in a publication; `source` says where. */
export function measured<D extends Dimension>(
  quantity: Quantity<D>,
  range: Range,
  source: string,
  cites: readonly string[] = [],
): Parameter<D> {
  return { quantity, range, grade: 'measured', cites, source };
}

/** Derived by arithmetic from published numbers; `source` gives the arithmetic. */
export function estimated<D extends Dimension>(
  quantity: Quantity<D>,
  range: Range,
  source: string,
  cites: readonly string[] = [],
): Parameter<D> {
  return { quantity, range, grade: 'estimated', cites, source };
}

/** Nobody measured it, or nobody here read the measurement; `source` gives the reason for the value. */
export function assumed<D extends Dimension>(
  quantity: Quantity<D>,
  range: Range,
  source: string,
  cites: readonly string[] = [],
): Parameter<D> {
  return { quantity, range, grade: 'assumed', cites, source };
}

/** Chosen so that the model meets a stated observation; `source` names the observation. */
export function fitted<D extends Dimension>(
  quantity: Quantity<D>,
  range: Range,
  source: string,
  cites: readonly string[] = [],
): Parameter<D> {
  return { quantity, range, grade: 'fitted', cites, source };
}

export function isParameter(value: unknown): value is Parameter {
  return typeof value === 'object' && value !== null && 'quantity' in value && 'grade' in value;
}

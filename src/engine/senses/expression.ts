import type { Tissue } from '../tissue.ts';
import type { Modifiers } from './modifiers.ts';

/** Receptors of one kind on cells of one type, 1 for full expression: what the type expresses, perturbed, times what scales it. */
export interface Expression {
  readonly amount: number;
  /** [rows] of what scales it; undefined where nothing does. */
  readonly share: Float32Array | undefined;
}

/** What cells of type `t` express of receptor `r`. */
export function expressionOf({ cells, program }: Tissue, modifiers: Modifiers, t: number, r: number): Expression {
  const type = program.types[t]!;
  return {
    amount: type.expression[r]! * modifiers.receptor[t]![r]!,
    share: cells.activities[type.expressionScale[r]!],
  };
}

/** Expression of the cell in a row. */
export function expressedBy({ amount, share }: Expression, row: number): number {
  return share === undefined ? amount : amount * share[row]!;
}

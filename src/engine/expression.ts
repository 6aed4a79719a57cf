import type { Modifiers } from './modifiers.ts';
import type { Tissue } from './tissue.ts';

/** By row, receptors of one kind on cells of type `t`, 1 for full expression: what the type expresses, perturbed, times what scales it. */
export function expressionOf(
  { cells, program }: Tissue,
  modifiers: Modifiers,
  t: number,
  r: number,
): (row: number) => number {
  const type = program.types[t]!;
  const amount = type.expression[r]! * modifiers.receptor[t]![r]!;
  const share = cells.activities[type.expressionScale[r]!];
  return share === undefined ? () => amount : (row) => amount * share[row]!;
}

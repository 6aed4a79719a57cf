import { isPlural } from './describe.ts';
import type { MutationSignal } from './signal.ts';

/** How a mutation comes into cells, in sentences. */
export function describeMutation({ name, arises }: MutationSignal): string {
  const capital = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const [comes, arise, it] = isPlural(name) ? ['come', 'arise', 'them'] : ['comes', 'arises', 'it'];
  if (arises === undefined)
    return `${capital} ${comes} only with cells that are brought in; what descends from them inherits ${it}.`;
  const { amount } = arises.perDaughter.quantity;
  return `${capital} ${arise} at divisions of ${arises.group} cells, in each of the two daughters with a probability of ${amount}, whatever the cell would have of ${it}; what descends from such a cell inherits ${it}.`;
}

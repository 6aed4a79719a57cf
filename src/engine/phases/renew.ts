import { removeCell } from '../cells.ts';
import { cycle } from '../cycle.ts';
import { divide } from '../division.ts';
import { end } from '../ending.ts';
import { harm } from '../harm.ts';
import { lodge, loosen } from '../lodging.ts';
import type { Modifiers } from '../modifiers.ts';
import type { Tissue } from '../tissue.ts';

/**
 * Cycle, division, fate, death, leaving and coming back. Mothers divide in the order of their ids, as each daughter takes the
 * next one.
 */
export function renew(tissue: Tissue, now: Modifiers): void {
  harm(tissue, now);
  end(tissue);
  loosen(tissue);
  lodge(tissue);
  const dividing = cycle(tissue);
  divide(tissue, dividing);
  remove(tissue);
}

/** Take rows out from the last to the first, so that a moved row has been dealt with. */
function remove({ cells, gone }: Tissue): void {
  for (let row = cells.table.count - 1; row >= 0; row--) if (gone[row] === 1) removeCell(cells, row);
}

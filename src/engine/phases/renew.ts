import { removeCell } from '../cells/cells.ts';
import { cycle } from '../cells/cycle.ts';
import { divide } from '../cells/division.ts';
import { end } from '../cells/ending.ts';
import { harm } from '../cells/harm.ts';
import { lodge, loosen } from '../cells/lodging.ts';
import type { Modifiers } from '../senses/modifiers.ts';
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

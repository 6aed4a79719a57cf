import { printQuantity } from '../core/units.ts';
import type { Dose } from './regimen.ts';

/**
 * A dose in words: `doxorubicin 3 mg/kg, from 4 h on, every 1 d, 3 times`
 *
 * @param name of the drug; its id when absent
 */
export function describeDose({ drug, amount, at, every, times = 1, lasting }: Dose, name: string = drug): string {
  const length = lasting === undefined ? '' : ` over ${printQuantity(lasting)}`;
  const again = every === undefined || times === 1 ? '' : `, every ${printQuantity(every)}, ${times} times`;
  const when = at.amount === 0 ? 'from the start' : `from ${printQuantity(at)} on`;
  return `${name} ${printQuantity(amount)}${length}, ${when}${again}`;
}

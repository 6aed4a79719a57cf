import type { Quantity } from '../core/units.ts';
import { gain, minus, type Reading, times } from './reading.ts';

/** Red and myeloid cells that marrow can be expected to give to blood in some days. */
export function outputIn(window: { readonly from: Quantity<'time'>; readonly to: Quantity<'time'> }): Reading {
  const when = `on days ${window.from.amount} to ${window.to.amount}`;
  const leaving = (cell: string) =>
    gain({ kind: 'expected', event: 'egress', cell }, window, `${cell} cells expected to leave ${when}`, 'cells');
  const erythroid = times(leaving('erythroid'), -1, 'less erythroid cells');
  return minus(leaving('myeloid'), erythroid, `myeloid and erythroid cells expected to leave ${when}`);
}

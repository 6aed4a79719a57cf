import { arrange } from '../cells/arrange.ts';
import { meet } from '../phases/meet.ts';
import { sense } from '../phases/sense.ts';
import type { Tissue } from '../tissue.ts';
import { modifiers } from './modifiers.ts';
import { layStretch } from './stretch.ts';

/** What a cell reads of its surroundings, and what its rules make of that. */
export interface Look {
  /** [signals], each in its internal unit; only those that rules of its type read are told. */
  readonly signal: readonly number[];
  /** [behaviors], each in its internal unit. */
  readonly behavior: readonly number[];
}

/** Look at one cell as the tissue stands between two ticks. Nothing that lasts is changed. */
export function look(tissue: Tissue, row: number): Look {
  const { cells, kernels, senses } = tissue;
  const now = modifiers(tissue);
  arrange(tissue);
  meet(tissue, now);
  const position = senses.order.subarray(0, cells.table.count).indexOf(row);
  layStretch(tissue, position);
  const { first, signal, behaving, behavior } = senses.stretch;
  sense(tissue, now);
  kernels.rules.respond(behaving);
  const at = (column: Float32Array) => column[position - first]!;
  return { signal: signal.map(at), behavior: behavior.map(at) };
}

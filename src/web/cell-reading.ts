import { look } from '../engine/senses/look.ts';
import type { Tissue } from '../engine/tissue.ts';
import { behaviorIds } from '../model/behavior.ts';

/** What one cell reads, what is going on in it, and what it does, at one moment. */
export interface CellReading {
  readonly id: number;
  /** Day of the run; negative while the marrow settles. */
  readonly day: number;
  /** By the keys of the map, `kind:id`, in internal units. */
  readonly values: ReadonlyMap<string, number>;
}

/** Read the cell in a row of the table as it stands; null where it is in blood. */
export function readCell(tissue: Tissue, row: number, day: number): CellReading | null {
  const { cells, program } = tissue;
  if (cells.inBlood[row] === 1) return null;
  const type = program.types[cells.type[row]!]!;
  const { signal, behavior } = look(tissue, row);
  const values = new Map<string, number>();
  for (const k of type.signals) values.set(program.signals[k]!.key, signal[k]!);
  for (const [k, { id }] of program.activities.entries()) {
    if (type.activities[k] !== null) values.set(`activity:${id}`, cells.activities[k]![row]!);
  }
  for (const [k, id] of behaviorIds.entries()) {
    if (type.behaviors[k]!.inputs.length > 0) values.set(`behavior:${id}`, behavior[k]!);
  }
  return { id: cells.id[row]!, day, values };
}

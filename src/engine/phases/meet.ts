import { findHeld } from '../cells/held.ts';
import { touch } from '../senses/contacts.ts';
import type { Modifiers } from '../senses/modifiers.ts';
import { countNeighbors } from '../senses/neighbors.ts';
import type { Tissue } from '../tissue.ts';

/** Cells meet: who holds and who touches whom, which niche places are free, how many neighbors each has; before any of them responds. */
export function meet(tissue: Tissue, modifiers: Modifiers): void {
  tissue.senses.held = findHeld(tissue);
  touch(tissue, modifiers);
  countNeighbors(tissue);
}

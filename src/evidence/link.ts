import type { CellId, DrugId, EntityId } from './entities.ts';

/** `+` raises, `-` lowers, `0` tested and found without effect, `~` acts, with the direction left open. */
export type Sign = '+' | '-' | '0' | '~';

/**
 * One causal step that a finding claims, in the ids of the entities.
 *
 * What the review words as sensitivity is written as `drug-resistance` with the sign turned.
 */
export interface Link {
  readonly source: EntityId;
  readonly sign: Sign;
  readonly target: EntityId;
  /** The cell in which the target changes; absent at the level of the tissue. */
  readonly cell?: CellId;
  /** Intermediate steps, as far as the review names them. */
  readonly via?: readonly EntityId[];
  /** The cell whose behavior is the source, where it is not `cell`. */
  readonly sourceCell?: CellId;
  /** The drug that a `drug-kill` or a `drug-resistance` is about. */
  readonly drug?: DrugId;
}

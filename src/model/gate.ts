import type { Parameter } from './parameter.ts';

/** Cells that a set of markers takes for one kind: stem cells, or stroma that keeps them. Plain data. */
export interface Gate {
  readonly id: string;
  readonly name: string;
  /** Whose cells it is used for. */
  readonly species: 'mouse' | 'human';
  /** Share of the cells of each type that bear the markers; the first type is the one that is meant. */
  readonly of: readonly { readonly cell: string; readonly share: Parameter<'number'> }[];
}

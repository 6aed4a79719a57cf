import type { Markup } from '../markup.ts';

/** A figure with what it says and the numbers it is drawn from. */
export interface Figure {
  readonly number: number;
  /** Name of its files. */
  readonly id: string;
  readonly title: string;
  /** What is shown, of how many, in which units. */
  readonly caption: string;
  /** A whole SVG document. */
  readonly svg: Markup;
  readonly data: Table;
}

/** Columns of a table, their names with units. */
export interface Table {
  readonly names: readonly string[];
  readonly columns: readonly (readonly (string | number)[])[];
}

import type { Rule } from '../../model/rule.ts';

/** One row of a PhysiCell rule table, and the base value that the cell definition must have for it. */
export interface PhysicellRow {
  readonly cell: string;
  readonly signal: string;
  readonly direction: Rule['effect'];
  readonly behavior: string;
  readonly base: number;
  readonly saturation: number;
  readonly halfMaximum: number;
  readonly power: number;
}

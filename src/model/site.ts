import type { Parameter } from './parameter.ts';

/** Where stromal cells are put. */
export type Position = 'bone surface' | 'sinusoid' | 'arteriole' | 'marrow';

/** Vessels of a block. */
export interface Vasculature {
  readonly spacing: Parameter<'length'>;
  readonly arterioleRadius: Parameter<'length'>;
  readonly sinusoidRadius: Parameter<'length'>;
  readonly sinusRadius: Parameter<'length'>;
  readonly inletPressure: Parameter<'pressure'>;
  readonly outletPressure: Parameter<'pressure'>;
  readonly viscosity: Parameter<'viscosity'>;
}

/** One place in the body and what stands there at the start. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly vasculature: Vasculature | null;
  /** Stromal cells per volume of block, or along surfaces. */
  readonly stroma: readonly { readonly cell: string; readonly at: Position; readonly density: Parameter<'density'> }[];
  /** Hematopoietic cells per volume of block at the start; `held` is the share that starts in niche places. */
  readonly marrow: readonly {
    readonly cell: string;
    readonly density: Parameter<'density'>;
    readonly held?: Parameter<'number'>;
    /** Share that has ended its divisions. */
    readonly postMitotic?: Parameter<'number'>;
  }[];
}

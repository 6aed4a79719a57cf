import type { Parameter } from './parameter.ts';

/** Where stromal cells are put. */
export const positions = ['bone surface', 'sinusoid', 'arteriole', 'marrow'] as const;
export type Position = (typeof positions)[number];

/** Vessels of a block. */
export interface Vasculature {
  readonly spacing: Parameter<'length'>;
  readonly arterioleRadius: Parameter<'length'>;
  readonly sinusoidRadius: Parameter<'length'>;
  readonly sinusRadius: Parameter<'length'>;
  /** Sinusoids differ in radius by up to this share. */
  readonly sinusoidVariation: Parameter<'number'>;
  /** How far a sinusoid may stray sideways within one spacing along its way, as a share of the spacing. */
  readonly sinusoidWander: Parameter<'number'>;
  /** Distance of the arteriole from the bone, over its radius. */
  readonly arterioleDepth: Parameter<'number'>;
  /** Length of the arteriole as a share of the block's depth. */
  readonly arterioleLength: Parameter<'number'>;
  /** Share of the arteriole, from its inlet on, that has no branches. */
  readonly arterioleBare: Parameter<'number'>;
  /** Distance of the sinus wall from the block's inner end. */
  readonly sinusSetback: Parameter<'length'>;
  /** Length of the sinus as a share of the block's width. */
  readonly sinusLength: Parameter<'number'>;
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
    /** Self-renewing divisions behind a cell at the start: any number up to this one. */
    readonly renewals?: Parameter<'number'>;
  }[];
}

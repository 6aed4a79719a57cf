import type { Parameter } from './parameter.ts';
import type { Substance } from './substance.ts';

/** Where stromal cells are put; `floor` is the closed end x = 0 where that is no bone. */
export const positions = ['bone surface', 'sinusoid', 'arteriole', 'marrow', 'floor'] as const;
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
  /** Blood that enters a volume of the block in a time while all vessels are open; the pressure that drives it follows, and stays. */
  readonly perfusion: Parameter<'rate'>;
  readonly outletPressure: Parameter<'pressure'>;
  readonly viscosity: Parameter<'viscosity'>;
  /** Absent where nothing narrows arterioles. */
  readonly tone?: Tone;
}

/** Muscle of arterioles, which a substance around them narrows: r = widest − 2(widest − 1)·S/(S + usual), over the radius that they are built with. */
export interface Tone {
  readonly substance: Substance<'affinity'>;
  /** Level at which they have that radius. */
  readonly usual: Parameter<'affinity'>;
  /** Without any of it; as much less than 1 where it is in excess. */
  readonly widest: Parameter<'number'>;
}

/** Rods of bone that run from the bone at x = 0 through the block, with a gap around every vessel that crosses them. */
export interface Trabeculae {
  /** Share of the block's volume, gaps included; the number of rods is rounded. */
  readonly share: Parameter<'number'>;
  readonly thickness: Parameter<'length'>;
}

/** What stands over the far end of a block without vessels: a stirred bath behind a still layer. */
export interface Medium {
  /** Thickness of the still layer. */
  readonly depth: Parameter<'length'>;
  /** Levels in the bath; of any other substance there is none. */
  readonly levels: readonly {
    readonly substance: Substance;
    readonly level: Parameter<'pressure' | 'affinity' | 'concentration'>;
  }[];
}

/** What closes a block at x = 0. */
export const ends = ['bone', 'rim', 'capsule', 'dish'] as const;
export type End = (typeof ends)[number];

/** One place in the body and what stands there at the start. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Bone when absent. */
  readonly end?: End;
  readonly vasculature: Vasculature | null;
  /** Absent where bone is no more than the end of the block. */
  readonly trabeculae?: Trabeculae;
  /** Only where there are no vessels. */
  readonly medium?: Medium;
  /** Share of the neutrophils in its blood that come from marrow elsewhere, which nothing disturbs; 0 when absent. */
  readonly elsewhere?: Parameter<'number'>;
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
    /** Mutations that each of them carries. */
    readonly genotype?: readonly string[];
  }[];
}

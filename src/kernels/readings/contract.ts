import type { RuleProgram } from '../rules/contract.ts';

/** Where cells stand, side by side in runs: the places of rules. */
export interface Standing {
  /** Position of the first of them among all cells. */
  readonly first: number;
  /** [places] row of the cell. */
  readonly row: Uint32Array;
  /** [places] voxel around the cell, or `inBloodStream`. */
  readonly voxel: Uint32Array;
  readonly places: Pick<RuleProgram, 'runs' | 'blocks' | 'addresses'>;
}

/** Levels around cells: by voxel, and the one that surrounds those in blood. */
export interface Levels {
  /** [voxels] */
  readonly level: Float32Array;
  /** [1] */
  readonly carried: Float64Array;
}

/** A drug at its target, I in multiples of the level that counts for 1. */
export interface Drug {
  readonly levels: Levels;
  readonly half: number;
  /** How far it does what the ligand does. */
  readonly efficacy: number;
}

/** A second ligand of a receptor. */
export interface SecondLigand {
  readonly levels: Levels;
  readonly affinity: number;
  readonly efficacy: number;
}

/** Receptors and who is there to bind them. */
export interface Binding {
  /** Levels of the ligand, or [rows] of contact with it. */
  readonly ligand: Levels | Float32Array;
  /** Level that binds half, > 0. */
  readonly affinity: number;
  readonly rival: SecondLigand | null;
  /** [1] receptors on a cell, 1 for full expression. */
  readonly amount: Float64Array;
  /** [rows] by which that is multiplied; null for 1. */
  readonly share: Float32Array | null;
  /** Take the receptor and do nothing. */
  readonly blocking: readonly Drug[];
  /** Take it and do what the ligand does. */
  readonly rousing: readonly Drug[];
}

/** Where the number comes from; each is 0 or more. */
export type Source =
  /** 0 for all. */
  | { readonly kind: 'nothing' }
  /** One number for all: [1]. */
  | { readonly kind: 'same'; readonly value: Float64Array }
  | { readonly kind: 'levels'; readonly levels: Levels }
  /** What each cell has: [rows]. */
  | { readonly kind: 'row'; readonly rows: Float32Array }
  /** The same by position among all cells: [positions]. */
  | { readonly kind: 'position'; readonly positions: Float32Array }
  /** 1 where this bit is set: [rows]. */
  | { readonly kind: 'bit'; readonly rows: Uint32Array; readonly bit: number }
  /** 1 where there is any: [rows]. */
  | { readonly kind: 'any'; readonly rows: Uint32Array }
  | { readonly kind: 'binding'; readonly binding: Binding };

/** One number that cells of a run read. */
export interface Reading {
  /** [places], written for the cells of the run. */
  readonly column: Float32Array;
  readonly source: Source;
  /** Drugs that hide what is there. */
  readonly silencing: readonly Drug[];
}

/** What the cells of each run read, with the tables of a kernel; made by `readingsOf`. */
export interface Readings {
  /** [runs] */
  readonly runs: readonly (readonly Reading[])[];
  /** Addresses: two words per run, its first reading and the one after its last; and the readings themselves. */
  readonly addresses: { readonly runs: number };
}

/**
 * What every version computes, bit for bit: in double precision, rounded to float32 when it is written, and once more when it is
 * divided by 1 + Σ D/half of the drugs that silence it. Sums run in the order of the lists, blocking before rousing.
 *
 * Of receptors, e·(L/K + ε·I/K′ + Σ ε·D/half)/(1 + L/K + I/K′ + Σ D/half) is bound, where e = amount · share. L is their ligand, in
 * float32 also in blood, I the second one with its efficacy ε. The drugs D above are those that rouse, with theirs; below, all.
 */
export interface ReadingKernel {
  /** Writes each reading for each cell of its run, readings in their order. */
  read(readings: Readings, standing: Standing): void;
}

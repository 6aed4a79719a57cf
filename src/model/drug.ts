import type { CellType } from './cell-type.ts';
import type { Parameter } from './parameter.ts';
import type { Substance } from './substance.ts';

/** One or two compartments with linear elimination. */
export interface Pharmacokinetics {
  readonly molarMass: Parameter<'molar mass'>;
  readonly centralVolume: Parameter<'volume per mass'> | Parameter<'volume per area'>;
  readonly clearance: Parameter<'clearance per mass'> | Parameter<'clearance per area'>;
  /** Exchange with the second compartment; none for one compartment. */
  readonly toPeriphery?: Parameter<'rate'>;
  readonly fromPeriphery?: Parameter<'rate'>;
}

/**
 * What a cell keeps of a drug: dA/dt = V·C/(K + C) − ln 2/t½·A with saturation, dA/dt = V·C/K − ln 2/t½·A without.
 * One unit of A is the amount at the reference level.
 */
export interface CellStore {
  /** Tissue level that gives A = 1 in the long run. */
  readonly reference: Parameter<'concentration'>;
  /** Level of half-maximal uptake; none when uptake is proportional. */
  readonly saturation?: Parameter<'concentration'>;
  readonly halfLife: Parameter<'time'>;
  /** Drug taken by one cell, first order, of what is in 1000 µm³ around it. */
  readonly sink?: Parameter<'rate'>;
}

/** Damage done by the stored drug: rate·A/(1 + A/ceiling), in the phases named. */
export interface Damage {
  readonly phases: readonly ('G0' | 'G1' | 'S' | 'G2M')[];
  /** Damage rate at A = 1, by cell type; types not named are not harmed. */
  readonly rate: readonly { readonly cells: readonly CellType[]; readonly rate: Parameter<'rate'> }[];
  /** Store at which the effect is half its greatest; none when it grows in proportion. */
  readonly halfStore?: Parameter<'number'>;
  /** Share of the damage that is done in resting cells. */
  readonly atRest: Parameter<'number'>;
}

/** A drug with its exposure and its effect. */
export interface Drug {
  readonly id: string;
  readonly name: string;
  readonly ontology: readonly string[];
  readonly substance: Substance<'concentration'>;
  readonly pharmacokinetics: Readonly<Record<string, Pharmacokinetics>>;
  readonly store: CellStore;
  readonly damage: Damage;
  readonly because: readonly string[];
}

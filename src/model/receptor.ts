import type { Parameter } from './parameter.ts';
import type { Substance } from './substance.ts';

/** An immobile ligand that a cell displays and that acts by contact only. */
export interface Ligand {
  readonly kind: 'ligand';
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
  readonly ontology: readonly string[];
  readonly because: readonly string[];
}

/**
 * A receptor. Occupancy b = (L/K)/(1 + L/K), times the cell's expression; L is the level of a substance in affinities, or
 * the contact a cell has with a displayed ligand.
 */
export interface Receptor {
  readonly kind: 'receptor';
  readonly id: string;
  readonly name: string;
  readonly dimension: 'number';
  readonly ontology: readonly string[];
  readonly ligand: Substance<'affinity'> | Ligand;
  /** Half-occupancy, in affinities or contacts. */
  readonly affinity: Parameter<'affinity' | 'number'>;
  readonly because: readonly string[];
}

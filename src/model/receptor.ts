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

/** A second ligand of the same site. */
export interface Rival {
  readonly substance: Substance<'affinity'>;
  /** Level at which it alone occupies half. */
  readonly affinity: Parameter<'affinity'>;
  /** What a receptor that it occupies signals, over one that the ligand occupies: 0 for an antagonist. */
  readonly efficacy: Parameter<'number'>;
}

/**
 * A receptor. Occupancy b = (L/K)/(1 + L/K), times the cell's expression; L is the level of a substance in affinities, or
 * the contact a cell has with a displayed ligand. With a rival of level I and efficacy e, b = (L/K + e·I/K′)/(1 + L/K + I/K′).
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
  readonly rival?: Rival;
  readonly because: readonly string[];
}

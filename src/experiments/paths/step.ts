/**
 * How one thing acts on another: by a rule; inside a cell, where the engine acts on what its rules made of it; by touch; by
 * a substance between cells; by blood and vessels; by where cells are; by births, deaths and comings.
 */
export type Means = 'rule' | 'itself' | 'contact' | 'field' | 'vessel' | 'position' | 'population';

/** One thing acts on another. */
export interface Step {
  readonly from: Node;
  readonly to: Node;
  readonly by: Means;
  /** Id of the rule. */
  readonly rule?: string;
  /** How many steps it counts as: more than 1 for what joins nearly everything a little. */
  readonly length?: number;
}

/** What a thing is, of which cell type or substance: `behavior:egress@hsc`, `field:cxcl12`, `cells:lsc`. */
export type Node = string;

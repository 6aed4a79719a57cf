import type { Parameter } from './parameter.ts';

/** How a substance is carried by blood beside what is dissolved: hemoglobin for oxygen. */
export interface Carrier {
  /** Amount bound per volume of blood at full saturation. */
  readonly capacity: Parameter<'concentration'>;
  /** Pressure of half saturation. */
  readonly halfSaturation: Parameter<'pressure'>;
  readonly power: Parameter<'number'>;
}

/** How a substance passes between blood and tissue. */
export interface BloodExchange {
  /** Level at which blood enters the block, in the unit of the substance; a hormone or drug sets it by itself. */
  readonly inlet?: Parameter;
  /** Exchange rate per wall area and tissue volume. */
  readonly permeability: Parameter<'speed'>;
  /** Permeability of arteriole walls, as a share of that of the other walls; 1 when absent. */
  readonly arterioles?: Parameter<'number'>;
  /** Share of the permeability that lies between the cells that line vessels and changes with them; 0 when absent. */
  readonly betweenCells?: Parameter<'number'>;
  readonly carrier?: Carrier;
}

/** Units of levels: mmHg of a gas, K (affinities) of a ligand, nM of a drug. */
export const levelUnits = { pressure: 'mmHg', affinity: 'K', concentration: 'nM' } as const;

/** Something that diffuses between the cells. Levels are in mmHg for a gas, in K (affinities) for a ligand, in nM for a drug. */
export interface Substance<
  D extends 'pressure' | 'affinity' | 'concentration' = 'pressure' | 'affinity' | 'concentration',
> {
  readonly kind: 'substance';
  readonly id: string;
  readonly name: string;
  readonly dimension: D;
  /** Ontology numbers, for instance `CHEBI:15379`. */
  readonly ontology: readonly string[];
  /** Effective diffusion in marrow: matrix binding included. */
  readonly diffusion: Parameter<'diffusivity'>;
  readonly decay: Parameter<'rate'>;
  /** nM per mmHg, for a gas: turns consumption into a fall of pressure. */
  readonly solubility?: Parameter<'solubility'>;
  /** Level at which cells consume half of what they could, for a gas. */
  readonly halfConsumption?: Parameter<'pressure'>;
  readonly blood?: BloodExchange;
  /** Level with which the tissue starts. */
  readonly initial: Parameter<D>;
  readonly because: readonly string[];
}

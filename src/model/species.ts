import type { Parameter } from './parameter.ts';
import type { Substance } from './substance.ts';

/** Body and blood of a species. */
export interface Species {
  readonly id: string;
  readonly name: string;
  /** Id of the species whose body it has, where some of its cells are another's: drugs are given to it and leave it as there. */
  readonly body?: string;
  readonly bodyMass: Parameter<'mass'>;
  readonly bodyArea: Parameter<'area'>;
  readonly neutrophils: {
    /** Cell type whose pool in blood is counted. */
    readonly cell: string;
    readonly count: Parameter<'blood count'>;
    /** Of that type in the blood that belongs to a volume of healthy marrow. */
    readonly atRest: Parameter<'density'>;
    readonly recovery: Parameter<'blood count'>;
  };
  readonly platelets: {
    /** Cell type that sheds them for as long as it lives. */
    readonly cell: string;
    readonly count: Parameter<'blood count'>;
    /** Of that type in healthy marrow, as expected: see `engine/blood/platelets.ts`. */
    readonly atRest: Parameter<'density'>;
    /** Time after which half of those in blood are gone. */
    readonly halfLife: Parameter<'time'>;
    readonly transit?: PlateletTransit;
  };
  readonly hormones: readonly Hormone[];
  /** Parameter paths that differ from the shared default, by path. */
  readonly set: Readonly<Record<string, Parameter>>;
}

/**
 * How platelets come and go where each takes its time: megakaryocytes mature before they shed, and platelets die of age, after twice
 * their half-life. Without it a megakaryocyte sheds from its first hour, and platelets are lost at one rate.
 */
export interface PlateletTransit {
  /** From the commitment of a progenitor until its megakaryocyte sheds. */
  readonly maturation: Parameter<'time'>;
  /** Cell type of whose cells as great a share dies as of megakaryocytes and of what matures to them. */
  readonly lostAs: string;
}

/** Id of the species in whose body drugs are given and measured: its own, unless some of its cells are another's. */
export function bodyOf({ id, body = id }: Pick<Species, 'id' | 'body'>): string {
  return body;
}

/**
 * A hormone produced at a constant rate, cleared by the kidney and by cells in blood, N of them and N₀ at rest:
 * dG/dt = k·(1 − clearance·G), k = ln 2/half-life, clearance = unspecific + (1 − unspecific)·N/N₀. At rest its level is 1.
 */
export interface Hormone {
  readonly substance: Substance<'affinity'>;
  /** Cell type whose pool in blood clears it: the one that is counted as neutrophils, whose number at rest is known. */
  readonly clearedBy: string;
  /** Share of the clearance at rest that does not depend on those cells. */
  readonly unspecific: Parameter<'number'>;
  readonly halfLife: Parameter<'time'>;
}

import type { Dose, Regimen } from './regimen.ts';

/** A regimen in use, by name: a scenario says when it starts. */
export interface ReadyRegimen {
  readonly id: string;
  readonly title: string;
  /** Where the doses were read, and what was left out. */
  readonly source: string;
  /** Id of the species that it is for. */
  readonly species: string;
  readonly doses: readonly Dose[];
  readonly cycles?: Regimen['cycles'];
  readonly adjust?: Regimen['adjust'];
}

/** A regimen that gives what a ready one says. */
export function prescribe({ doses, cycles, adjust }: ReadyRegimen, id: string, start: Regimen['start']): Regimen {
  return { id, start, doses, ...(cycles && { cycles }), ...(adjust && { adjust }) };
}

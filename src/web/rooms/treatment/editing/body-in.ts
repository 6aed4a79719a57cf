import { named } from '../../../../model/named.ts';
import type { Scenario } from '../../../../model/scenario.ts';
import { bodyOf } from '../../../../model/species.ts';
import { marrow } from '../../../../scenarios/index.ts';

/** Id of the species in whose body the drugs of a scenario are: which regimens it can be given, and in what amounts. */
export function bodyIn({ species }: Pick<Scenario, 'species'>): string {
  return bodyOf(named(marrow.species, species, 'species'));
}

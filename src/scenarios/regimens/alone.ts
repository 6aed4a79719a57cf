import { drugs } from '../../drugs/index.ts';

/** Title of a regimen that gives one drug: `OXi4503 alone in the mouse`. */
export function aloneIn(species: string, drug: string): string {
  const { name = drug } = drugs.find(({ id }) => id === drug) ?? {};
  return `${name} alone in the ${species}`;
}

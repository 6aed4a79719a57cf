import type { Scenario } from '../../model/scenario.ts';

/**
 * What a file that adds regimens should know of those that it keeps, one sentence each.
 *
 * @param base  the scenario that it extends
 * @param added the regimens that the file itself lists
 */
export function alsoGiven(base: Scenario, added: readonly { readonly id: string }[]): string[] {
  const ids = new Set(added.map(({ id }) => id));
  const kept = base.regimens.filter(({ id }) => !ids.has(id));
  const replaced = base.regimens.length - kept.length;
  if (ids.size === replaced) return [];
  return kept.map(
    ({ id }) =>
      `Also given: "${id}", of the scenario it extends ("${base.id}"); a regimen with that id would take its place.`,
  );
}

import { MarrowError } from '../core/error.ts';
import { nearest } from '../core/nearest.ts';
import type { Model } from './model.ts';
import { withParameters } from './paths.ts';
import type { Scenario } from './scenario.ts';
import type { Site } from './site.ts';
import type { Species } from './species.ts';
import { checkTargets } from './targets.ts';

/** The model as one scenario has it: its species' numbers, its own changes, its cuts and its sides. */
export interface ResolvedModel extends Model {
  readonly speciesInUse: Species;
  readonly siteInUse: Site;
}

/**
 * Apply a scenario to the model: species, then `set`, then `cut`, then `sides`.
 *
 * @throws MarrowError `invalid-input` for a name that the model does not have, or a target that cannot be changed so
 */
export function resolve(model: Model, scenario: Scenario): ResolvedModel {
  const species = named(model.species, scenario.species, 'species');
  const adapted = withParameters(withParameters(model, species.set), scenario.set);
  const cutRules = new Set(scenario.cut.filter((cut) => !cut.includes(' in ')));
  for (const id of cutRules) named(model.rules, id, 'rule');
  const rules = adapted.rules.filter(
    (rule) =>
      !cutRules.has(rule.id) && (rule.side === undefined || scenario.sides[rule.side.dispute] === rule.side.side),
  );
  const resolved = {
    ...adapted,
    rules,
    speciesInUse: named(adapted.species, scenario.species, 'species'),
    siteInUse: named(adapted.sites, scenario.site, 'site'),
  };
  checkTargets(resolved, scenario);
  return resolved;
}

/** The member with this id, or an error that offers the nearest one. */
export function named<T extends { readonly id: string }>(members: readonly T[], id: string, what: string): T {
  const found = members.find((member) => member.id === id);
  if (found !== undefined) return found;
  const close = nearest(
    id,
    members.map((member) => member.id),
  );
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no ${what} is called "${id}"`,
    expected: `one of ${members.map((member) => member.id).join(', ')}`,
    ...(close === undefined ? {} : { advice: `Did you mean "${close}"?` }),
  });
}

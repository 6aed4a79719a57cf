import { parseCut } from './cut.ts';
import type { Model } from './model.ts';
import { named } from './named.ts';
import { withParameters } from './paths.ts';
import { rearranged } from './rearrange.ts';
import type { ResolvedModel } from './resolved-model.ts';
import type { Scenario } from './scenario.ts';
import { withRules } from './state-rule.ts';
import { checkSides, numbersOnSides, rulesOnSides } from './switch.ts';
import { checkTargets } from './targets.ts';

export { named } from './named.ts';

/**
 * Apply a scenario to the model: its rules, then species, then `set`, then the numbers of the sides that it takes and does not
 * set itself, then `cut` and the rules of those sides, and its `anatomy`.
 *
 * @throws MarrowError `invalid-input` for a name that the model does not have, or a target that cannot be changed so
 */
export function resolve(model: Model, scenario: Scenario): ResolvedModel {
  const species = named(model.species, scenario.species, 'species');
  const stated = withRules(model, scenario.rules ?? []);
  checkSides(scenario);
  const set = withParameters(withParameters(stated, species.set), scenario.set);
  const ofSides = Object.entries(numbersOnSides(set, scenario)).filter(([path]) => scenario.set[path] === undefined);
  const adapted = withParameters(set, Object.fromEntries(ofSides));
  const cutRules = new Set(scenario.cut.filter((cut) => parseCut(cut) === null));
  for (const id of cutRules) named(stated.rules, id, 'rule');
  const rules = rulesOnSides(adapted, scenario).filter(({ id }) => !cutRules.has(id));
  const resolved = {
    ...adapted,
    rules,
    speciesInUse: named(adapted.species, scenario.species, 'species'),
    siteInUse: rearranged(named(adapted.sites, scenario.site, 'site'), scenario.anatomy ?? {}),
  };
  checkTargets(resolved, scenario);
  return resolved;
}

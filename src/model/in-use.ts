import type { Damage, Drug } from './drug.ts';
import type { Model } from './model.ts';
import { resolve } from './resolve.ts';
import type { ResolvedModel } from './resolved-model.ts';
import type { Scenario } from './scenario.ts';
import { bodyOf } from './species.ts';

/** Ids of the drugs that are in the tissue at some time: some dose is more than nothing, or their level is clamped. */
export function drugsPresent({ regimens, perturb }: Scenario, drugs: readonly Drug[]): Set<string> {
  const doses = regimens.flatMap((regimen) => regimen.doses).filter(({ amount }) => amount.amount > 0);
  const clamped = perturb.filter(({ action }) => action === 'clamp').map(({ target }) => target);
  const held = drugs.filter(({ substance }) => clamped.includes(substance.id));
  return new Set([...doses.map(({ drug }) => drug), ...held.map(({ id }) => id)]);
}

/**
 * The part of the model that a run of the scenario can meet: rules of the sides that it takes, its species and site, drugs that are
 * there at some time, with their kinetics and the damage that they do in its body. What it leaves out changes no bit of the run.
 *
 * @throws MarrowError `invalid-input` as `resolve`
 */
export function inUse(model: Model, scenario: Scenario): ResolvedModel {
  const { switches: _applied, ...resolved } = resolve(model, scenario);
  const present = drugsPresent(scenario, model.drugs);
  const absent = model.drugs.filter(({ id }) => !present.has(id)).map(({ substance }) => substance.id);
  const unmet = new Set<string>(absent);
  const body = bodyOf(resolved.speciesInUse);
  return {
    ...resolved,
    species: [resolved.speciesInUse],
    sites: [resolved.siteInUse],
    drugs: resolved.drugs.filter(({ id }) => present.has(id)).map((drug) => inBody(drug, body)),
    substances: resolved.substances.filter(({ id }) => !unmet.has(id)),
  };
}

/** The drug with its kinetics in one body alone, if it has any there, and with the damage that it does there. */
function inBody(drug: Drug, body: string): Drug {
  const kinetics = drug.pharmacokinetics[body];
  const { damage } = drug;
  return {
    ...drug,
    pharmacokinetics: kinetics === undefined ? {} : { [body]: kinetics },
    ...(damage === undefined ? {} : { damage: damageIn(damage, body) }),
  };
}

/** Cells that are damaged at another rate in the body are taken out of the rates of all bodies. */
function damageIn({ rateIn, ...damage }: Damage, body: string): Damage {
  const own = rateIn?.[body];
  if (own === undefined) return damage;
  const apart = new Set(own.flatMap(({ cells }) => cells.map(({ id }) => id)));
  const others = damage.rate.map(({ cells, rate }) => ({ cells: cells.filter(({ id }) => !apart.has(id)), rate }));
  return { ...damage, rate: [...others.filter(({ cells }) => cells.length > 0), ...own] };
}

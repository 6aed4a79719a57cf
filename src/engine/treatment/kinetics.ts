import { MarrowError } from '../../core/error.ts';
import { printQuantity } from '../../core/units.ts';
import type { Drug, Pharmacokinetics } from '../../model/drug.ts';
import type { Parameter } from '../../model/parameter.ts';
import { bodyOf, type Species } from '../../model/species.ts';
import { number } from '../program/program.ts';

/**
 * How a drug is distributed and cleared in a species.
 *
 * @throws MarrowError `invalid-input` for a drug of which that is not given
 */
export function kineticsOf(drug: Drug, species: Species): Pharmacokinetics {
  const found = drug.pharmacokinetics[bodyOf(species)];
  if (found !== undefined) return found;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `${drug.name} has no kinetics in the ${species.name}`,
    expected: `drugs.${drug.id}.pharmacokinetics.${bodyOf(species)}`,
    found: 'none',
    advice: 'State them in the model, or leave the drug out: what is held at a level needs them too.',
  });
}

/** @throws MarrowError `invalid-input` for a drug whose level in blood would be no number */
export function checkKinetics(drug: Drug, species: Species): void {
  for (const [name, parameter] of divisors(kineticsOf(drug, species))) {
    if (parameter !== undefined && number(parameter) > 0) continue;
    throw new MarrowError({
      kind: 'invalid-input',
      message: `the level of ${drug.name} in the blood of the ${species.name} would be no number`,
      expected: `drugs.${drug.id}.pharmacokinetics.${bodyOf(species)}.${name} above 0`,
      found: parameter === undefined ? 'none' : printQuantity(parameter.quantity),
      advice: 'Set it to a number above 0.',
    });
  }
}

/** What the level of a drug is divided by; a path that it does not take divides by nothing. */
function divisors(kinetics: Pharmacokinetics): [name: string, parameter: Parameter | undefined][] {
  const { molarMass, centralVolume, clearance, toPeriphery, fromPeriphery, oral, subcutaneous, targetMediated } =
    kinetics;
  const found: [string, Parameter | undefined][] = [
    ['molarMass', molarMass],
    ['centralVolume', centralVolume],
    ['clearance', clearance],
  ];
  if (toPeriphery !== undefined && number(toPeriphery) !== 0) found.push(['fromPeriphery', fromPeriphery]);
  if (oral !== undefined) found.push(['oral.rate', oral.rate]);
  if (subcutaneous !== undefined) found.push(['subcutaneous.rate', subcutaneous.rate]);
  if (targetMediated !== undefined) found.push(['targetMediated.half', targetMediated.half]);
  return found;
}

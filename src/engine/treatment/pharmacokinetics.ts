import { MarrowError } from '../../core/error.ts';
import { abs, exp, sqrt } from '../../core/math.ts';
import { type Depot, depots } from '../../model/depots.ts';
import { milligramsOf } from '../../model/dose-mass.ts';
import type { Absorption, Drug, TargetMediated } from '../../model/drug.ts';
import type { Dose } from '../../model/regimen.ts';
import { bodyOf, type Species } from '../../model/species.ts';
import { number } from '../program/program.ts';
import { kineticsOf } from './kinetics.ts';

/** Rates of a drug in one body, 1/h, and the volume in which it appears, L. */
export interface Disposition {
  readonly elimination: number;
  readonly outward: number;
  readonly inward: number;
  readonly volume: number;
  readonly molarMass: number;
  /** Of a drug that its target takes in: most, nM/h, and the level at which it is half of that, nM. */
  readonly target?: { readonly most: number; readonly half: number };
}

/**
 * The rates of a drug in a species.
 *
 * @throws MarrowError `invalid-input` as `kineticsOf`
 */
export function disposition(drug: Drug, species: Species): Disposition {
  const pk = kineticsOf(drug, species);
  const body = (unit: string) => (unit.endsWith('/kg') ? number(species.bodyMass) : number(species.bodyArea));
  const volume = number(pk.centralVolume) * body(pk.centralVolume.quantity.unit);
  return {
    elimination: (number(pk.clearance) * body(pk.clearance.quantity.unit)) / volume,
    outward: pk.toPeriphery === undefined ? 0 : number(pk.toPeriphery),
    inward: pk.fromPeriphery === undefined ? 0 : number(pk.fromPeriphery),
    volume,
    molarMass: number(pk.molarMass),
    ...(pk.targetMediated && { target: uptakeBy(pk.targetMediated) }),
  };
}

const uptakeBy = ({ capacity, internalization, half }: TargetMediated) => ({
  most: number(internalization) * number(capacity),
  half: number(half),
});

/** The rates with what the target takes at a level, nM: most/(half + C) beside the elimination. */
export function withTarget(body: Disposition, level: number): Disposition {
  const { target, elimination } = body;
  return target === undefined ? body : { ...body, elimination: elimination + target.most / (target.half + level) };
}

/**
 * How a drug is taken up from a depot.
 *
 * @param regimen id of the regimen that gives it, for the message
 * @throws MarrowError `invalid-input` for a drug that is not given that way
 */
export function absorptionOf(drug: Drug, species: Species, depot: Depot, regimen?: string): Absorption {
  const found = drug.pharmacokinetics[bodyOf(species)]?.[depot];
  if (found !== undefined) return found;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `${regimen === undefined ? '' : `regimen "${regimen}": `}${drug.name} has no ${depot} route in the ${species.name}`,
    expected: `one of ${['bolus', 'infusion', ...depotsOf(drug, species)].join(', ')}`,
    found: depot,
    advice: 'Choose one of these routes.',
  });
}

/** Share of a drug in blood that no protein binds. */
export function freeOf(drug: Drug, species: Species): number {
  const free = drug.pharmacokinetics[bodyOf(species)]?.free;
  return free === undefined ? 1 : number(free);
}

/** Depots that a drug can be given into. */
export function depotsOf(drug: Drug, species: Species): Depot[] {
  return depots.filter((depot) => drug.pharmacokinetics[bodyOf(species)]?.[depot] !== undefined);
}

/** A dose in nmol for one body. */
export function amountOf(dose: Dose, { molarMass }: Disposition, species: Species): number {
  return (milligramsOf(dose.amount, species) * 1e6) / molarMass;
}

/** Amounts in the two compartments, nmol, and the integral of the central one, nmol·h. */
export interface Amounts {
  central: number;
  peripheral: number;
  area: number;
}

/**
 * Advance two compartments exactly by `dt` hours at a constant infusion.
 *
 * dA₁/dt = R − (k₁₀ + k₁₂)·A₁ + k₂₁·A₂, dA₂/dt = k₁₂·A₁ − k₂₁·A₂, solved with its two eigenvalues around the steady state.
 *
 * @param infusion nmol/h
 */
export function advance(
  amounts: Amounts,
  { elimination, outward, inward }: Disposition,
  infusion: number,
  dt: number,
): void {
  const steady = infusion / elimination;
  const central = amounts.central - steady;
  if (outward === 0) {
    const decay = exp(-elimination * dt);
    amounts.area += steady * dt + (central * (1 - decay)) / elimination;
    amounts.central = steady + central * decay;
    return;
  }
  const steadyPeripheral = (steady * outward) / inward;
  const peripheral = amounts.peripheral - steadyPeripheral;
  const sum = elimination + outward + inward;
  const root = sqrt(sum * sum - 4 * elimination * inward);
  const fast = (sum + root) / 2;
  const slow = (sum - root) / 2;
  // A₁ − steady = a·e^(−fast·t) + b·e^(−slow·t), with the slope at 0 given by the equations above.
  const slope = -(elimination + outward) * central + inward * peripheral;
  const a = (-slope - slow * central) / root;
  const b = central - a;
  const fastDecay = exp(-fast * dt);
  const slowDecay = exp(-slow * dt);
  const share = (rate: number) => (elimination + outward - rate) / inward;
  amounts.area += steady * dt + (a * (1 - fastDecay)) / fast + (b * (1 - slowDecay)) / slow;
  amounts.central = steady + a * fastDecay + b * slowDecay;
  amounts.peripheral = steadyPeripheral + a * share(fast) * fastDecay + b * share(slow) * slowDecay;
}

/** Rates nearer than this, relative, are set so far apart: the solution divides by their difference. */
const apart = 1e-6;

/**
 * Add to two compartments what a depot gives them in `dt` hours, exactly; what they hold of other doses is for `advance`.
 *
 * dD/dt = −kₐ·D feeds the central compartment. Each amount is a sum of three exponentials, of kₐ and the two eigenvalues.
 *
 * @param depot nmol at the start that will reach blood
 * @param rate  kₐ, 1/h
 * @returns what is left in the depot, nmol
 */
export function absorb(
  amounts: Amounts,
  { elimination, outward, inward }: Disposition,
  depot: number,
  rate: number,
  dt: number,
): number {
  if (depot === 0) return 0;
  const sum = elimination + outward + inward;
  const root = sqrt(sum * sum - 4 * elimination * inward);
  const modes = outward === 0 ? [elimination] : [(sum + root) / 2, (sum - root) / 2];
  let ka = rate;
  for (const mode of modes) if (abs(ka - mode) < apart * mode) ka = mode * (1 + apart);
  const rates = [ka, ...modes];
  rates.forEach((own, n) => {
    let share = ka * depot;
    rates.forEach((other, m) => {
      if (m !== n) share /= other - own;
    });
    const decay = exp(-own * dt);
    const central = outward === 0 ? share : share * (inward - own);
    amounts.central += central * decay;
    amounts.peripheral += share * outward * decay;
    amounts.area += (central * (1 - decay)) / own;
  });
  return depot * exp(-rate * dt);
}

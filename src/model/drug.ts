import type { Activity } from './activity.ts';
import type { CellType } from './cell-type.ts';
import type { Parameter } from './parameter.ts';
import type { Receptor } from './receptor.ts';
import type { MutationSignal } from './signal.ts';
import type { Substance } from './substance.ts';

/** Uptake of a dose that is not given into blood, first order. */
export interface Absorption {
  readonly rate: Parameter<'rate'>;
  /** Share of the dose that reaches blood; 1 where clearance and volume are apparent ones, CL/F and V/F. */
  readonly bioavailability: Parameter<'number'>;
}

/**
 * Uptake of an antibody with the target that it binds: dC/dt = … − k·R·C/(K + C), C the level in blood. What is bound is counted
 * as gone, and there are always as many targets.
 */
export interface TargetMediated {
  /** R: targets that blood reaches, over the central volume. */
  readonly capacity: Parameter<'concentration'>;
  /** k: what is taken into cells of what is bound. */
  readonly internalization: Parameter<'rate'>;
  /** K: level in blood that fills half of them. */
  readonly half: Parameter<'concentration'>;
}

/** One or two compartments with linear elimination, and a target that takes in what it binds if the drug has one. */
export interface Pharmacokinetics {
  readonly molarMass: Parameter<'molar mass'>;
  readonly centralVolume: Parameter<'volume per mass'> | Parameter<'volume per area'>;
  readonly clearance: Parameter<'clearance per mass'> | Parameter<'clearance per area'>;
  /** Exchange with the second compartment; none for one compartment. */
  readonly toPeriphery?: Parameter<'rate'>;
  readonly fromPeriphery?: Parameter<'rate'>;
  /** By mouth, and under the skin; a drug without it is not given that way. */
  readonly oral?: Absorption;
  readonly subcutaneous?: Absorption;
  /** Share that no protein of plasma binds: only that leaves blood and meets its target; 1 when absent. */
  readonly free?: Parameter<'number'>;
  readonly targetMediated?: TargetMediated;
}

/**
 * What a cell keeps of a drug: dA/dt = V·C/(K + C) − ln 2/t½·A with saturation, dA/dt = V·C/K − ln 2/t½·A without.
 * One unit of A is the amount at the reference level.
 */
export interface CellStore {
  /** Tissue level that gives A = 1 in the long run. */
  readonly reference: Parameter<'concentration'>;
  /** Level of half-maximal uptake; none when uptake is proportional. */
  readonly saturation?: Parameter<'concentration'>;
  readonly halfLife: Parameter<'time'>;
  /** Drug taken by one cell, first order, of what is in 1000 µm³ around it. */
  readonly sink?: Parameter<'rate'>;
  /** Of a prodrug that cells reduce: what the gas leaves of its activation, and `reference` holds without the gas. */
  readonly slowedBy?: Slowing;
}

/** A gas of pressure p leaves least + (1 − least)·half/(half + p) of the activation. */
export interface Slowing {
  readonly gas: Substance<'pressure'>;
  readonly half: Parameter<'pressure'>;
  /** Share that no gas takes; 0 when absent. */
  readonly least?: Parameter<'number'>;
}

/** How fast a drug damages cells of some types at A = 1. */
export interface DamageRate {
  readonly cells: readonly CellType[];
  readonly rate: Parameter<'rate'>;
}

/** Damage done by the stored drug, in the phases named: rate·A·(1 + h)/(h + A) with h the half store, rate·A without. */
export interface Damage {
  /** Id of what the drug acts on to do it: no damage where that is cut or knocked out. */
  readonly target: string;
  readonly phases: readonly ('G0' | 'G1' | 'S' | 'G2M')[];
  /** Damage rate at A = 1, by cell type; types not named are not harmed. */
  readonly rate: readonly DamageRate[];
  /** The same in the body of a species, by its id, of cells in which it is not that of `rate`. */
  readonly rateIn?: Readonly<Record<string, readonly DamageRate[]>>;
  /** Store at which the effect is half its greatest; none when it grows in proportion. */
  readonly halfStore?: Parameter<'number'>;
  /** Share of the damage that is done in resting cells. */
  readonly atRest: Parameter<'number'>;
}

/**
 * Competition for a receptor: b = (L/K)/(1 + L/K + I/half), I the free level at the cell. A drug in excess that catches the
 * ligand instead does the same: L is then L/(1 + I/half).
 */
export interface Blockade {
  readonly receptor: Receptor;
  readonly half: Parameter<'concentration'>;
  /** It catches the ligand: said of it in words, and the same to the engine. */
  readonly catches?: boolean;
}

/** An agonist beside the ligand: b = (L/K + efficacy·I/half)/(1 + L/K + I/half), I the free level at the cell. */
export interface Agonism {
  readonly receptor: Receptor;
  readonly half: Parameter<'concentration'>;
  /** What a receptor that it occupies signals, over one that the ligand occupies. */
  readonly efficacy: Parameter<'number'>;
}

/**
 * What a receptor or a mutation tells its cell is divided by 1 + I/half, I the free level at the cell, whatever the ligand: an
 * inhibitor of its kinase. A receptor that binds by contact goes on to hold the cell.
 */
export interface Silencing {
  readonly signal: Receptor | MutationSignal;
  readonly half: Parameter<'concentration'>;
}

/** What an activity is heading for is divided by 1 + I/half, I the free level at the cell. */
export interface Inhibition {
  readonly activity: Activity;
  readonly half: Parameter<'concentration'>;
}

/** What an activity is heading for, a, is raised to a + (to − a)·I/(half + I) where a is below `to`, I the free level at the cell. */
export interface Raise {
  readonly activity: Activity;
  readonly half: Parameter<'concentration'>;
  readonly to: Parameter<'number'>;
  /** Cells in which it is raised; all that have the activity when absent. */
  readonly cells?: readonly CellType[];
}

/** The drug is a hormone of the body: `at` that blood level it counts for 1, and it is cleared as the hormone is. */
export interface Substitution {
  readonly hormone: Substance<'affinity'>;
  readonly at: Parameter<'concentration'>;
}

/** A drug with its exposure and its effect. */
export interface Drug {
  readonly id: string;
  readonly name: string;
  readonly ontology: readonly string[];
  /** What kind of drug it is, as pharmacologists say it. */
  readonly class: string;
  readonly substance: Substance<'concentration'>;
  readonly pharmacokinetics: Readonly<Record<string, Pharmacokinetics>>;
  /** Store and damage belong together; a drug that harms no cell by itself has neither. */
  readonly store?: CellStore;
  readonly damage?: Damage;
  readonly blocks?: readonly Blockade[];
  readonly stimulates?: readonly Agonism[];
  readonly silences?: readonly Silencing[];
  readonly inhibits?: readonly Inhibition[];
  readonly raises?: readonly Raise[];
  readonly replaces?: Substitution;
  /** What the drug is known to do and the model has no rule for, one sentence each. */
  readonly missing?: readonly string[];
  readonly because: readonly string[];
}

/** Ids of what a drug acts on, each once. */
export function targetsOfDrug(drug: Drug): string[] {
  const { damage, blocks = [], stimulates = [], silences = [], inhibits = [], raises = [], replaces } = drug;
  const found = [
    ...(damage === undefined ? [] : [damage.target]),
    ...[...blocks, ...stimulates].map(({ receptor }) => receptor.id),
    ...silences.map(({ signal }) => signal.id),
    ...[...inhibits, ...raises].map(({ activity }) => activity.id),
    ...(replaces === undefined ? [] : [replaces.hormone.id]),
  ];
  return [...new Set(found)];
}

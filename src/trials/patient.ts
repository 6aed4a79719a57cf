import { days, hours, internal, micrometers } from '../core/units.ts';
import { prescribe } from '../model/ready-regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import { storyHuman } from '../scenarios/index.ts';
import { leukemiaOf } from './leukemia.ts';
import { type Prior, quantileOf, quantityAt } from './prior.ts';
import { blastsAtStart, isOfDrug, settingsOf, spreadsOf } from './spread.ts';
import type { Trial, TrialArm } from './trial.ts';

/** One of a cohort. */
export interface Patient {
  /** From 0. */
  readonly number: number;
  /** Of the cohort. */
  readonly seed: number;
  readonly prior: Prior;
}

/** The regimen of every arm, in the scenario of a patient. */
export const treatment = 'treatment';
/** Day of the first dose. Leukemia came in a week before, and blood counts have followed. */
const firstDose = days(7);
/** Up to which day all arms of a patient are one run: each then has the day with which mobilization is compared. */
const shared = days(6);

/** An eleventh of the story's block: a patient is several of them. */
const block = { x: micrometers(200), y: micrometers(60), z: micrometers(60) };

/** What a patient is in each property. */
export function propertiesOf(patient: Patient, trial: Pick<Trial, 'population' | 'arms'>) {
  return spreadsOf(trial).map((spread) => ({
    spread,
    value: quantityAt(spread, patient.prior, quantileOf(patient.seed, patient.number, spread.id)),
  }));
}

/** One block of a patient in one arm; its seed is set by whoever runs it. */
export function scenarioOf(patient: Patient, trial: Trial, { name, regimen }: TrialArm): Scenario {
  return {
    ...historyOf(patient, trial),
    title: `${trial.id}, ${name}`,
    until: hours(internal(firstDose) + internal(trial.followed)),
    set: valuesOf(propertiesOf(patient, trial)),
    regimens: [prescribe(regimen, treatment, { time: firstDose })],
  };
}

/**
 * The same block until the day before the first dose, which all arms go on from. What the patient makes of drugs has no part in it, so that
 * trials of the same disease share it.
 */
export function historyOf(patient: Patient, trial: Trial): Scenario {
  const properties = propertiesOf(patient, trial);
  const share = properties.find(({ spread }) => spread.id === blastsAtStart)!.value.amount;
  return {
    ...storyHuman,
    id: `patient-${patient.number + 1}`,
    title: `Patient ${patient.number + 1}, untreated`,
    says: `A block of marrow of virtual patient ${patient.number + 1}.`,
    block,
    until: shared,
    set: valuesOf(properties.filter(({ spread }) => !isOfDrug(spread))),
    perturb: leukemiaOf(share, trial.population.mutations, { ...storyHuman, block }),
    regimens: [],
  };
}

const valuesOf = (properties: ReturnType<typeof propertiesOf>): Scenario['set'] =>
  Object.assign({}, ...properties.map(({ spread, value }) => settingsOf(spread, value)));

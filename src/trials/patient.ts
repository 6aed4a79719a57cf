import { floor } from '../core/math.ts';
import { days, internal, micrometers, quantity } from '../core/units.ts';
import { prescribe } from '../model/ready-regimen.ts';
import { named } from '../model/resolve.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { marrow, storyHuman } from '../scenarios/index.ts';
import { type Prior, quantileOf, quantityAt } from './prior.ts';
import { blastsAtStart, spreadsOf } from './spread.ts';
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
/** How long leukemia may take to the share at which the patient is treated; who does not reach it is not treated. */
const patience = days(120);

/** A fifth of the story's block: a patient is several of them. */
const block = { x: micrometers(240), y: micrometers(80), z: micrometers(80) };

/** Share of the marrow that LSC are when they come in: as many as a block has that is half leukemic. It saves the months before. */
const founding = 0.02;

/** What a patient is in each property. */
export function propertiesOf(patient: Patient, trial: Pick<Trial, 'population' | 'arms'>) {
  return spreadsOf(trial).map((spread) => ({
    spread,
    value: quantityAt(spread, patient.prior, quantileOf(patient.seed, patient.number, spread.id)),
  }));
}

/** One block of a patient in one arm; its seed is set by whoever runs it. */
export function scenarioOf(patient: Patient, trial: Trial, { name, regimen }: TrialArm): Scenario {
  const properties = propertiesOf(patient, trial);
  const start = properties.find(({ spread }) => spread.id === blastsAtStart)!.value;
  return {
    ...storyHuman,
    id: `patient-${patient.number + 1}`,
    title: `${trial.id}, ${name}`,
    says: `A block of marrow of virtual patient ${patient.number + 1}.`,
    block,
    until: patience,
    set: Object.fromEntries(properties.flatMap(({ spread, value }) => spread.paths.map((path) => [path, value]))),
    perturb: [founders(trial)],
    regimens: [prescribe(regimen, treatment, { measure: 'leukemic-fraction', above: quantity(start.amount, '1') })],
  };
}

function founders({ population }: Trial): Perturbation {
  return {
    id: 'founders',
    at: { time: days(0) },
    action: 'inject',
    target: 'lsc',
    count: quantity(floor(founding * cellsAtStart()), 'cells'),
    genotype: ['mll-af9', ...population.mutations],
  };
}

/** Hematopoietic cells of a block as it is filled. */
function cellsAtStart(): number {
  const volume = internal(block.x) * internal(block.y) * internal(block.z) * 1e-9;
  const { marrow: cells } = named(marrow.sites, storyHuman.site, 'site');
  return cells.reduce((sum, { density }) => sum + internal(density.quantity) * volume, 0);
}

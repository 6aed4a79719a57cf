import { type Endpoint, type Prior, propertiesOf, type Trial } from '../../trials/index.ts';
import { endpointOf } from './endpoint-of.ts';
import { type Inclusion, inclusions, type PatientCourse } from './patient-course.ts';

/** One patient as a trial keeps it. All else that is predicted is counted from these. */
export interface PatientRow {
  /** From 1. The same number is the same patient under every prior, at the same quantiles, and in every trial. */
  readonly patient: number;
  readonly prior: Prior;
  /** What the patient is, by the name of the property and in its unit. */
  readonly properties: Readonly<Record<string, number>>;
  /** Ways of counting in which the patient counts. */
  readonly counts: readonly Inclusion[];
  /** None for who was not treated in every block. */
  readonly arms: readonly PatientArm[];
}

/** What became of a patient in one arm, under the names of the endpoints: 1 or 0 where it is a share, null where there is no such number. */
export interface PatientArm {
  readonly name: string;
  /** Of the pooled marrow. */
  readonly endpoints: EndpointValues;
  /** Of each block by itself. */
  readonly blocks: readonly EndpointValues[];
}

export type EndpointValues = Readonly<Partial<Record<Endpoint, number | null>>>;

/** What of a patient's course is kept. */
export function patientRow({ visit: { patient }, counts, arms }: PatientCourse, trial: Trial): PatientRow {
  const valuesOf = (outcome: Parameters<typeof endpointOf>[1]): EndpointValues =>
    Object.fromEntries(trial.endpoints.map((endpoint) => [endpoint, endpointOf(endpoint, outcome)]));
  return {
    patient: patient.number + 1,
    prior: patient.prior,
    properties: Object.fromEntries(propertiesOf(patient, trial).map(({ spread, value }) => [spread.id, value.amount])),
    counts: inclusions.filter((rule) => counts.has(rule)),
    arms: Array.from(arms, ([name, { outcome, blocks }]) => ({
      name,
      endpoints: valuesOf(outcome),
      blocks: blocks.map(valuesOf),
    })),
  };
}

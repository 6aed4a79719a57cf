import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../../io/durable.ts';
import type { FrameColumn } from '../../io/run-folder/frame.ts';
import type { Trial } from '../../trials/index.ts';
import { csvOf } from '../compare/outcomes-table.ts';
import { writeTable } from '../compare/tables.ts';
import { inclusions } from './patient-course.ts';
import type { PatientRow } from './patient-row.ts';
import type { Prediction } from './prediction.ts';

/** Write what became of every patient in every arm as `patients.csv` and `patients.parquet`; gives the names of the files. */
export async function writePatients(
  folder: string,
  trial: Trial,
  { by_patient }: Pick<Prediction, 'by_patient'>,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const table = patientsTable(trial, by_patient);
  writeDurably(join(folder, 'patients.csv'), csvOf(table));
  await writeTable(join(folder, 'patients.parquet'), table);
  return ['patients.csv', 'patients.parquet'];
}

/**
 * A row per patient and arm, patients who were not treated left out: `prior`, `patient`, `arm`, whether the patient counts in each way of
 * counting, what the patient is in each property, and the endpoints of the pooled marrow. What there is not is NaN.
 */
export function patientsTable({ endpoints }: Pick<Trial, 'endpoints'>, patients: readonly PatientRow[]): FrameColumn[] {
  const rows = patients.flatMap((patient) => patient.arms.map((arm) => ({ patient, arm })));
  const numbers = (name: string, value: (row: (typeof rows)[number]) => number | null | undefined): FrameColumn => ({
    name,
    values: Float64Array.from(rows, (row) => value(row) ?? Number.NaN),
  });
  const properties = [...new Set(patients.flatMap((patient) => Object.keys(patient.properties)))];
  return [
    { name: 'prior', values: rows.map(({ patient }) => patient.prior) },
    numbers('patient', ({ patient }) => patient.patient),
    { name: 'arm', values: rows.map(({ arm }) => arm.name) },
    ...inclusions.map((rule) =>
      numbers(`counts_${rule.replaceAll(' ', '_')}`, ({ patient }) => (patient.counts.includes(rule) ? 1 : 0)),
    ),
    ...properties.map((id) => numbers(id, ({ patient }) => patient.properties[id])),
    ...endpoints.map((endpoint) => numbers(endpoint, ({ arm }) => arm.endpoints[endpoint])),
  ];
}

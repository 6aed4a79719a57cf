// How much damage do leukemic cells of patients withstand, by what standard chemotherapy comes to? See validation/README.md.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { engineVersion } from '../src/engine/version.ts';
import { inTurn } from '../src/experiments/arms/in-turn.ts';
import { digits } from '../src/experiments/compare/answer.ts';
import { Ledger } from '../src/experiments/ledger/ledger.ts';
import { experimentOf, usual, type Visit, visitsOf } from '../src/experiments/trial/cohort.ts';
import { endpointOf } from '../src/experiments/trial/endpoint-of.ts';
import { type PatientCourse, patientCourse } from '../src/experiments/trial/patient-course.ts';
import { questionOfPrediction } from '../src/experiments/trial/question-of-prediction.ts';
import type { Endpoint } from '../src/trials/index.ts';
import { readRecord, recordOf, triedFolder, writeRecord } from './record/file.ts';
import { fitTolerances, type TreatedAtLevel } from './tolerance/fit.ts';
import { type StandardCourse, standardCourses, standardTrial } from './tolerance/standard-courses.ts';

/** With as many, results are kept among those of the project. */
const fewest = 8;

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    patients: { type: 'string', default: String(fewest) },
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});
const unknown = names.find((name) => standardCourses.every(({ id }) => id !== name));
if (unknown !== undefined) {
  console.error(`no course is called "${unknown}"; there are: ${standardCourses.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

/** With the digest of all that it depends on. */
type Row = TreatedAtLevel & { readonly question: string };

const cohort = { ...usual, patients: wholeNumber(asked.patients, 'patients', 1) };
const file = recordOf('tolerance', cohort.patients >= fewest);
const say = (line: string) => (asked.json ? undefined : console.log(line));
const questionOf = (course: StandardCourse, level: number) =>
  questionOfPrediction(standardTrial(course, level), { ...cohort, patients: 1 });
const present = new Set(standardCourses.flatMap((course) => course.levels.map((level) => questionOf(course, level))));
const rows = (readRecord<{ readonly rows: readonly Row[] }>(file)?.rows ?? []).filter(({ question }) =>
  present.has(question),
);
const failed: string[] = [];

for (const course of standardCourses.filter(({ id }) => names.length === 0 || names.includes(id))) {
  for (const level of course.levels) await runLevel(course, level);
}
const { fitted, checks } = fitTolerances(rows);
for (const { group, use, middle, ci, share, under, reaches_beyond } of fitted) {
  const ends = ci.map((end) => (end === null ? 'open' : digits(end))).join(' to ');
  const shares = under.map(
    ({ prior, cr, cr_cri, apart }) =>
      `${prior} ${percent(cr)} %, CRi too ${percent(cr_cri)} %, medians ${digits(apart)} apart`,
  );
  const found = middle === null ? 'no middle' : `${digits(middle)} (${ends})`;
  say(
    `${group}, ${use} ${percent(share)} %: ${found}; ${shares.join('; ')}${reaches_beyond ? '; reaches beyond the levels' : ''}`,
  );
}
for (const { group, course, than, predicted, reported } of checks) {
  const found = predicted === null ? 'nothing' : `${percent(predicted)} points`;
  say(`${group}, ${course} beyond ${than}: ${found} predicted, ${percent(reported)} reported`);
}
for (const run of failed) console.error(`given up: ${run}`);
if (failed.length > 0) process.exitCode = 1;
if (asked.json) console.log(JSON.stringify(record(), null, 2));

/** Treat the patients that are not on record at a level. */
async function runLevel(course: StandardCourse, level: number): Promise<void> {
  const trial = standardTrial(course, level);
  const question = questionOf(course, level);
  const there = rows.filter((row) => row.question === question);
  const isThere = ({ patient: { prior, number } }: Visit) =>
    there.some((row) => row.prior === prior && row.patient === number);
  await inTurn(
    visitsOf(cohort).filter((visit) => !isThere(visit)),
    {
      experimentOf: (visit) => experimentOf(visit, trial, cohort),
      answerOf: (visit, plan, given) => patientCourse(visit, trial, plan, given),
    },
    {
      ledger: new Ledger(join(triedFolder, 'ledger')),
      processes: wholeNumber(asked.jobs, 'jobs', 1),
      answered: (patient) => {
        failed.push(...patient.failed.map((run) => `${patient.visit.id}, ${run}`));
        if (patient.counts.has('all')) rows.push({ course: course.id, level, ...treated(patient), question });
      },
    },
  );
  const own = rows.filter((row) => row.question === question);
  say(`${course.id} at ${level}: ${own.filter(({ cr }) => cr === 1).length} of ${own.length} in complete remission`);
  writeRecord(file, record());
}

function treated({ visit: { patient }, arms }: PatientCourse) {
  const { outcome } = [...arms.values()][0]!;
  const has = (endpoint: Endpoint) => (endpointOf(endpoint, outcome) === 1 ? 1 : 0);
  return { prior: patient.prior, patient: patient.number, cr: has('cr'), cr_cri: has('cr-cri') } as const;
}

function percent(share: number): string {
  return digits(100 * share);
}

function record() {
  return {
    engine: engineVersion,
    patients: cohort.patients,
    seeds: cohort.blocks,
    ...fitTolerances(rows),
    failed,
    rows,
  };
}

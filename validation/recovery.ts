// How do blood counts fall and recover after standard chemotherapy, beside what was published? See validation/README.md.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/whole-number.ts';
import { engineVersion } from '../src/engine/version.ts';
import { inTurn } from '../src/experiments/arms/in-turn.ts';
import { Ledger } from '../src/experiments/ledger/ledger.ts';
import { experimentOf, type Visit, visitsOf } from '../src/experiments/trial/cohort.ts';
import { patientCourse } from '../src/experiments/trial/patient-course.ts';
import { readRecord, recordOf, triedFolder, writeRecord } from './record/file.ts';
import { comparisonsOf, type Recovered, recoveryTrial, sayComparison } from './recovery/compare.ts';
import { type Course, courses } from './recovery/published.ts';
import { cohortOf, questionOf } from './recovery/question.ts';

/** With as many, results are kept among those of the project. */
const fewest = 4;

const { values: asked, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    patients: { type: 'string', default: String(fewest) },
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
  },
});
const unknown = names.find((name) => courses.every(({ id }) => id !== name));
if (unknown !== undefined) {
  console.error(`no course is called "${unknown}"; there are: ${courses.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}

/** With the digest of all that it depends on. */
type Row = Recovered & { readonly question: string };

const cohort = cohortOf(wholeNumber(asked.patients, 'patients', 1));
const file = recordOf('recovery', cohort.patients >= fewest);
const present = new Set(courses.map(questionOf));
const rows = (readRecord<{ readonly rows: readonly Row[] }>(file)?.rows ?? []).filter(({ question }) =>
  present.has(question),
);
const failed: string[] = [];

for (const course of courses.filter(({ id }) => names.length === 0 || names.includes(id))) await treat(course);
if (asked.json) console.log(JSON.stringify(record(), null, 2));
else for (const comparison of comparisonsOf(rows)) console.log(sayComparison(comparison));
for (const run of failed) console.error(`given up: ${run}`);
if (failed.length > 0) process.exitCode = 1;

/** Treat the patients that are not on record. */
async function treat(course: Course): Promise<void> {
  const trial = recoveryTrial(course);
  const question = questionOf(course);
  const there = rows.filter((row) => row.question === question);
  const isThere = ({ patient: { number } }: Visit) => there.some(({ patient }) => patient === number);
  await inTurn(
    visitsOf(cohort).filter((visit) => !isThere(visit)),
    {
      experimentOf: (visit) => experimentOf(visit, trial, cohort),
      answerOf: (visit, plan, given) => patientCourse(visit, trial, plan, given),
    },
    {
      ledger: new Ledger(join(triedFolder, 'ledger')),
      processes: wholeNumber(asked.jobs, 'jobs', 1),
      answered: ({ arms, failed: lost, visit }) => {
        failed.push(...lost.map((run) => `${visit.id}, ${run}`));
        const arm = [...arms.values()][0];
        if (arm === undefined) return;
        const { anc_500_day, anc_1000_day, platelet_nadir, platelets_20_day, platelets_50_day, platelets_100_day } =
          arm.outcome;
        rows.push({
          course: course.id,
          patient: visit.patient.number,
          anc_500_day,
          anc_1000_day,
          platelet_nadir,
          platelets_20_day,
          platelets_50_day,
          platelets_100_day,
          question,
        });
      },
    },
  );
  writeRecord(file, record());
}

function record() {
  return {
    engine: engineVersion,
    patients: cohort.patients,
    blocks: cohort.blocks,
    compared: comparisonsOf(rows),
    failed,
    rows,
  };
}

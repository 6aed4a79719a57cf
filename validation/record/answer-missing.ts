import { join } from 'node:path';
import { wholeNumber } from '../../src/cli/whole-number.ts';
import { Ledger } from '../../src/experiments/index.ts';
import type { Asked } from './asked.ts';
import { readRecord, recordOf, triedFolder, writeRecord } from './file.ts';
import { judgeAgain, type Ways } from './judge-again.ts';
import { type Answer, type Row, Rows } from './rows.ts';

/** What a validation asks, and how its answers are found and kept. */
export interface Validation<Q, A extends Answer> {
  /** Of its file. */
  readonly name: string;
  /** All that the file may hold. */
  readonly asked: readonly Asked<Q>[];
  /** What is asked for now; everything where it is empty. */
  readonly ids: readonly string[];
  /** Asked at full size: the file is among the results, and otherwise in `.build/validation`. */
  readonly isWhole: boolean;
  readonly answer: (questions: readonly Q[], means: Means<A>) => Promise<unknown>;
  /** Whether an answer is all that is asked for; absent where every answer is. */
  readonly isDone?: (row: Row<A>) => boolean;
  /** Answers to the same runs that were judged in another way, as they are judged now; absent where there is one way. */
  readonly ways?: Ways<Q, A>;
  /** A current answer as it is counted or judged now, without a run. */
  readonly again?: (row: Row<A>) => A;
  /** What the file holds beside what is missing. */
  readonly record: (rows: readonly Row<A>[]) => object;
  /** An answer in a few words. */
  readonly says: (answer: A) => string;
  /** Another file follows from this one, and is printed in its place where JSON is asked for. */
  readonly goesOn?: boolean;
}

/** How questions are carried out, and who keeps what they are answered with. */
export interface Means<A extends Answer> {
  readonly ledger: Ledger;
  readonly processes: number;
  readonly answered: (answer: A) => void;
  /** What there is of an answer, to which more is added. */
  readonly before: (id: string) => Row<A> | undefined;
}

/** Words of the command line. */
export interface Options {
  readonly jobs: string;
  readonly again: boolean;
  readonly json: boolean;
}

/** Answer what has no current row, the cheapest first, and write the file after every answer. */
export async function answerMissing<Q, A extends Answer>(
  {
    name,
    asked,
    ids,
    isWhole,
    isDone,
    ways,
    answer,
    again: anew = (row) => row,
    record,
    says,
    goesOn = false,
  }: Validation<Q, A>,
  { jobs, again, json }: Options,
): Promise<void> {
  const say = (line: string) => (json ? undefined : console.log(line));
  const file = recordOf(name, isWhole);
  const kept = readRecord<{ readonly rows: readonly Row<A>[] }>(file)?.rows ?? [];
  const rows = new Rows<Q, A>(asked, ways === undefined ? kept : judgeAgain(asked, kept, ways), isDone);
  for (const row of rows.all) rows.keep(anew(row));
  const there = rows.all.length;
  const wanted = ids.length === 0 ? asked.map(({ id }) => id) : ids;
  if (again) rows.forget(wanted);
  const write = () => {
    const found = { ...record(rows.all), not_run: rows.missing };
    writeRecord(file, found);
    return found;
  };

  const missing = rows.cheapestFirst(wanted);
  const days = missing.reduce((sum, each) => sum + each.days(), 0);
  say(
    `${name}: ${there} of ${asked.length} are on record; ${missing.length} are asked, at most ${Math.round(days)} days of a block`,
  );
  await answer(
    missing.map(({ of }) => of),
    {
      ledger: new Ledger(join(triedFolder, 'ledger')),
      processes: wholeNumber(jobs, 'jobs', 1),
      answered: (found) => {
        say(`${found.id}: ${says(found)}`);
        for (const run of found.failed) console.error(`given up: ${found.id}, ${run}`);
        if (found.failed.length > 0) process.exitCode = 1;
        rows.keep(found);
        write();
      },
      before: (id) => rows.of(id),
    },
  );

  const found = write();
  if (json && !goesOn) console.log(JSON.stringify(found, null, 2));
  else if (found.not_run.length > 0) say(`not run: ${found.not_run.join(', ')}`);
}

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Assay, assays, findingsOf } from '../../../../src/assays/index.ts';
import { questionOfDispute } from '../../../../src/experiments/dispute/question.ts';
import { usual } from '../../../../src/experiments/trial/cohort.ts';
import { questionOfTrial } from '../../../../src/experiments/trial/question.ts';
import { questionOf } from '../../../../src/experiments/verify/question.ts';
import { rowOf } from '../../../../src/experiments/verify/row.ts';
import { trialOf } from '../../../../src/trials/index.ts';
import { nothingRead, onRecord } from '../../../../src/web/record/on-record.ts';
import { questionNow } from '../../../../src/web/record/question-now.ts';
import { type RecordName, readRecord } from '../../../../src/web/record/record-file.ts';
import type { JudgedAssay } from '../../../../src/web/results/judged-assay.ts';
import type { ResultFile } from '../../../../src/web/results/result-file.ts';
import { toldOf } from '../../../../src/web/rooms/review/told.ts';
import { verdictsOf } from '../../../../src/web/rooms/review/verdicts-of.ts';

const assay: Assay = assays.find(({ id }) => id === 'A033')!;
const row = { ...rowOf(assay, []), verdict: 'shown', why: 'it is there' } as const;
const record = (...rows: object[]) => readRecord('assays', { engine: '9', base_seed: 1, rows });
const now = new Map([[assay.id, 'asked now']]);

it.each<RecordName>(['assays', 'disputes', 'strategies', 'trials'])('reads every row of %s on record', (name) => {
  const path = `validation/results/${name}.json`;
  if (!existsSync(path)) return;
  const value = JSON.parse(readFileSync(path, 'utf8'));
  const { rows } = readRecord(name, value);
  expect(rows.map(({ row: { id } }) => id)).toEqual(value.rows.map(({ id }: { id: string }) => id));
  for (const { engine, question } of rows) {
    expect(engine).toMatch(/^\d+$/);
    expect(question).toMatch(/^[0-9a-f]{32}$/);
  }
});

it('says what is wrong with a record that is damaged', () => {
  expect(() => record({ ...row, question: 'x', verdict: 'proved' })).toThrowError(
    /record of assays is damaged.*verdict/,
  );
  expect(() => record(row)).toThrowError(/rows\.0\.question/);
});

it('takes a row for current only when this model would be asked the same', () => {
  const file = record({ ...row, question: 'asked now' });
  expect([...onRecord(file, now).current.keys()]).toEqual([assay.id]);
  const stale = onRecord(record({ ...row, question: 'asked before' }), now);
  expect([stale.current.size, [...stale.outdated]]).toEqual([0, [assay.id]]);
  const gone = onRecord(file, new Map([[assay.id, null]]));
  expect([gone.current.size, [...gone.outdated]]).toEqual([0, [assay.id]]);
  const waiting = onRecord(file, new Map());
  expect([waiting.current.size, waiting.outdated.size, [...waiting.unchecked]]).toEqual([0, 0, [assay.id]]);
});

it('asks what the command line asks, from the seed and in the cohort of the record', () => {
  const one = { seed: 1 };
  expect(questionNow('assays', assay.id, one)).toBe(questionOf(assay, 1));
  expect(questionNow('assays', assay.id, { seed: 2 })).not.toBe(questionOf(assay, 1));
  expect(questionNow('disputes', 'D-NICHE-TAXONOMY', one)).toBe(questionOfDispute('D-NICHE-TAXONOMY', one));
  const trial = trialOf('NCT01010373');
  expect(questionNow('trials', trial.id, one)).toBe(questionOfTrial(trial, usual));
  expect(questionNow('trials', trial.id, { seed: 1, patients: 3, blocks: 1 })).not.toBe(questionOfTrial(trial, usual));
  for (const name of ['assays', 'disputes', 'strategies', 'trials'] as const)
    expect(questionNow(name, 'nothing', one)).toBeNull();
});

it('puts a file that was opened before the record, whatever model it is of', () => {
  const { current } = onRecord(record({ ...row, question: 'asked now' }), now);
  const judged: JudgedAssay = { ...current.get(assay.id)!.row, verdict: 'undecided' };
  const file = (...differences: string[]): ResultFile<JudgedAssay> => ({
    name: 'verify.json',
    engine: '8',
    differences,
    rows: [{ ...judged, seeds: Array.from({ length: assay.seeds }, (_, k) => k + 1) }],
  });
  const told = (files: readonly ResultFile<JudgedAssay>[]) =>
    toldOf(files, ({ id }) => id === assay.id, current.get(assay.id));
  expect(told([])).toMatchObject({ engine: '9', file: null, row: { verdict: 'shown' } });
  expect(told([file()])).toMatchObject({ engine: '8', row: { verdict: 'undecided' } });
  expect(told([file('It is of another model.')])).toMatchObject({ engine: '8', row: { verdict: 'undecided' } });
  expect(toldOf([], () => true, undefined)).toBeNull();
  const verdicts = (files: readonly ResultFile<JudgedAssay>[]) => [...verdictsOf(files, { current })];
  expect(verdicts([])).toEqual(findingsOf(assay).map((id) => [id, 'shown']));
  expect(verdicts([file()])).toEqual(findingsOf(assay).map((id) => [id, 'undecided']));
  // A file of another model is shown, and its verdict does not count in the tree.
  expect(verdicts([file('It is of another model.')])).toEqual(verdicts([]));
  expect([...verdictsOf([], nothingRead)]).toEqual([]);
});

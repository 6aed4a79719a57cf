import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modelHash } from '../../../src/experiments/index.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { type Asked, assaysAsked } from '../../../validation/record/asked.ts';
import { readRecord, resultsFolder, writeRecord } from '../../../validation/record/file.ts';
import { type Answer, type Row, Rows } from '../../../validation/record/rows.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

type Told = Answer & { readonly says: string };

const ask = (id: string, question: string, days: number): Asked<string> => ({ id, of: id, question, days: () => days });
const asked = [ask('a', '1', 9), ask('b', '2', 3), ask('c', '3', 0)];
const row = (id: string, question: string, failed: readonly string[] = []): Row<Told> => ({
  id,
  question,
  failed,
  says: `${id} of ${question}`,
});
const ids = (rows: Rows<string, Told>) => rows.all.map(({ id }) => id);

describe('rows on record', () => {
  test('are kept while their question is asked, whole, in the order in which it is', () => {
    const rows = new Rows<string, Told>(asked, [row('c', '3'), row('gone', '1'), row('b', 'older'), row('a', '1')]);
    expect(rows.all).toEqual([row('a', '1'), row('c', '3')]);
    expect(rows.missing).toEqual(['b']);
  });

  test('are asked for again when a run was given up', () => {
    expect(new Rows<string, Told>(asked, [row('a', '1', ['arm, seed 1: died'])]).missing).toEqual(['a', 'b', 'c']);
  });

  test('are answered with the question that was asked, the cheapest first of those that are wanted', () => {
    const rows = new Rows<string, Told>(asked, [row('c', '3')]);
    expect(rows.cheapestFirst(['a', 'b', 'c']).map(({ of }) => of)).toEqual(['b', 'a']);
    expect(rows.cheapestFirst(['a', 'c']).map(({ of }) => of)).toEqual(['a']);
    rows.keep({ id: 'a', failed: [], says: 'a of 1' });
    expect(rows.all).toEqual([row('a', '1'), row('c', '3')]);
    rows.forget(['c']);
    expect(ids(rows)).toEqual(['a']);
  });

  test('are kept and asked for again while there may be more of them', () => {
    const rows = new Rows<string, Told>(asked, [row('a', '1'), row('b', '2')], ({ id }) => id !== 'a');
    expect(ids(rows)).toEqual(['a', 'b']);
    expect(rows.missing).toEqual(['c']);
    expect(rows.cheapestFirst(['a', 'b']).map(({ of }) => of)).toEqual(['a']);
    expect(rows.of('a')).toEqual(row('a', '1'));
  });

  test('are written one a line, and read again as they were', () => {
    const file = join(temporaryFolder(), 'deeper', 'told.json');
    expect(readRecord(file)).toBeNull();
    const record = { seed: 1, rows: [row('a', '1'), row('b', '2')], not_run: [] };
    writeRecord(file, record);
    expect(readRecord(file)).toEqual(record);
    expect(readFileSync(file, 'utf8').split('\n')).toContain(`    ${JSON.stringify(row('a', '1'))},`);
  });
});

describe('verdicts on record', () => {
  const file = join(resultsFolder, 'assays.json');
  const record = readRecord<{ readonly model_hash: string; readonly rows: readonly Row<Answer>[] }>(file)!;
  const rows = new Rows(assaysAsked({ seed: 1 }), record.rows);

  test.skipIf(record.model_hash !== modelHash(marrow))('of the present model are all kept', () => {
    expect(rows.all).toEqual(record.rows);
  });

  test('are the same file when they are written again', () => {
    const copy = join(temporaryFolder(), 'assays.json');
    writeRecord(copy, record);
    expect(readFileSync(copy, 'utf8')).toBe(readFileSync(file, 'utf8'));
  });
});

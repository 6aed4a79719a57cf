import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Assay, assays } from '../../../src/assays/index.ts';
import { judgedOfRecord } from '../../../src/cli/of-record.ts';
import { sayExplanation } from '../../../src/cli/say-explanation.ts';
import { terminalOf } from '../../../src/cli/terminal.ts';
import { explain, questionOf } from '../../../src/experiments/index.ts';
import { rowOf } from '../../../src/experiments/verify/row.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { faultsUnder } from './schemas.ts';

const assay: Assay = assays.find(({ id }) => id === 'A033')!;
const row = { ...rowOf(assay, []), verdict: 'undecided', why: 'too few seeds' } as const;
const record = (question: string) => ({ engine: '9', base_seed: 1, rows: [{ ...row, question }] });

describe('a verdict of record', () => {
  test('is told of an assay that was not run here, and says that it is of record', () => {
    const found = explain(marrow, 'A033', (asked) => judgedOfRecord(asked, record(questionOf(assay, 1))));
    expect(found).toMatchObject({ verdict: 'undecided', judged: [{ ofRecord: 'engine 9', verdict: 'undecided' }] });
    expect(faultsUnder('explanation', found)).toEqual([]);
    const lines: string[] = [];
    const sink = { write: (text: string) => lines.push(text) };
    sayExplanation(found, terminalOf(sink, sink, {}));
    expect(lines.join('').replace(/\s+/g, ' ')).toContain('Of record (engine 9), not run here: "marrow verify A033"');
  });

  test('is no verdict of another model, of other seeds, or where there is no record', () => {
    expect(judgedOfRecord([assay], record('another'))).toEqual([]);
    expect(judgedOfRecord([assay], { ...record(questionOf(assay, 1)), base_seed: 1001 })).toEqual([]);
    expect(judgedOfRecord([assay], null)).toEqual([]);
  });

  test('comes with the package', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
    const named = 'validation/results/assays.json';
    expect(files).toContain(named);
    expect(existsSync(named)).toBe(true);
  });
});

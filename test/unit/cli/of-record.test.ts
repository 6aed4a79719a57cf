import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Assay, assays } from '../../../src/assays/index.ts';
import {
  disputeOfRecord,
  judgedOfRecord,
  recorded,
  strategyOfRecord,
  trialOfRecord,
} from '../../../src/cli/of-record.ts';
import { sayExplanation } from '../../../src/cli/say-explanation.ts';
import { terminalOf } from '../../../src/cli/terminal.ts';
import { disputeOf } from '../../../src/evidence/index.ts';
import { noResults } from '../../../src/experiments/explain/explanation.ts';
import {
  disputeJson,
  disputesIn,
  explain,
  Ledger,
  questionOf,
  questionOfDispute,
  questionOfStrategy,
  questionOfTrial,
  strategiesIn,
  strategiesJson,
  trialIn,
  usualCohort,
} from '../../../src/experiments/index.ts';
import { rowOf } from '../../../src/experiments/verify/row.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { strategyOf } from '../../../src/strategies/index.ts';
import { trialOf } from '../../../src/trials/index.ts';
import { faultsUnder } from './schemas.ts';

const assay: Assay = assays.find(({ id }) => id === 'A033')!;
const row = { ...rowOf(assay, []), verdict: 'undecided', why: 'too few seeds' } as const;
const record = (question: string) => ({ engine: '9', base_seed: 1, rows: [{ ...row, question }] });

describe('a verdict of record', () => {
  test('is told of an assay that was not run here, and says that it is of record', () => {
    const found = explain(marrow, 'A033', {
      ...noResults,
      judged: (asked) => judgedOfRecord(asked, record(questionOf(assay, 1))),
    });
    expect(found).toMatchObject({ verdict: 'undecided', judged: [{ ofRecord: 'engine 9', verdict: 'undecided' }] });
    expect(faultsUnder('explanation', found)).toEqual([]);
    const lines: string[] = [];
    const sink = { write: (text: string) => lines.push(text) };
    sayExplanation(found, terminalOf(sink, sink, {}));
    expect(lines.join('').replace(/\s+/g, ' ')).toContain('of record (engine 9), not run here: "marrow verify A033"');
  });

  test('is no verdict of another model, of other seeds, or where there is no record', () => {
    expect(judgedOfRecord([assay], record('another'))).toEqual([]);
    expect(judgedOfRecord([assay], { ...record(questionOf(assay, 1)), base_seed: 1001 })).toEqual([]);
    expect(judgedOfRecord([assay], null)).toEqual([]);
  });

  test('comes with the package', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
    for (const name of recorded) {
      const named = `validation/results/${name}.json`;
      expect(files).toContain(named);
      expect(existsSync(named)).toBe(true);
    }
  });
});

describe('of what was not run here', () => {
  const conditions = { seed: 1 };
  const nowhere = new Ledger('no such ledger');

  test('a dispute of record is told with its own question, if the same is asked', () => {
    // One that cannot be run: what is asked of others is a digest that takes a while.
    const id = 'D-NICHE-TAXONOMY';
    const row = { ...disputesIn(nowhere, [id], conditions)[0]!, verdict: 'separable' } as const;
    const kept = (question: string) => ({ engine: '9', base_seed: 1, rows: [{ ...row, question }] });
    const found = disputeOfRecord(id, conditions, kept(questionOfDispute(id, conditions)));
    expect(found).toMatchObject({ verdict: 'separable', ofRecord: 'engine 9', question: disputeOf(id).question });
    expect(faultsUnder('dispute', disputeJson({ rows: [found!], seed: 1, overlays: [] }, found!))).toEqual([]);
    expect(disputeOfRecord(id, conditions, kept('another'))).toBeNull();
  });

  test('so is a strategy, and a trial by the engine of its own row', () => {
    const strategy = strategyOf('cxcl12-heparin');
    const [row] = strategiesIn(nowhere, [strategy], conditions);
    const question = questionOfStrategy(strategy, conditions);
    const ofStrategy = strategyOfRecord(strategy, conditions, {
      engine: '9',
      base_seed: 1,
      rows: [{ ...row!, question }],
    });
    expect(ofStrategy).toMatchObject({ id: 'cxcl12-heparin', ofRecord: 'engine 9' });
    expect(faultsUnder('strategy', strategiesJson([ofStrategy!], 1, []))).toEqual([]);
    const trial = trialOf('NCT01010373');
    const asked = {
      ...trialIn(nowhere, trial, usualCohort),
      question: questionOfTrial(trial, usualCohort),
      engine: '8',
    };
    const ofTrial = trialOfRecord(trial, usualCohort, { base_seed: 1, rows: [asked] });
    expect(ofTrial).toMatchObject({ verdict: 'not answerable', ofRecord: 'engine 8' });
    expect(
      trialOfRecord(trial, { ...usualCohort, blocks: 3 }, { base_seed: 1, rows: [{ ...asked, question: '' }] }),
    ).toBeNull();
  });
});

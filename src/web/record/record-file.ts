import { z } from 'zod';
import { MarrowError } from '../../core/error.ts';
import { type JudgedAssay, judgedAssay } from '../results/judged-assay.ts';
import { type StrategyOutcome, strategyOutcome } from '../results/strategy-outcome.ts';
import { type CohortOutcome, trialOutcome } from '../results/trial-outcome.ts';
import { type RecordedDispute, recordedDispute } from './recorded-dispute.ts';

/** What the project keeps of its own full-size runs, by the name of the file in `validation/results/`. */
export interface RecordRows {
  readonly assays: JudgedAssay;
  readonly disputes: RecordedDispute;
  readonly strategies: StrategyOutcome;
  readonly trials: CohortOutcome;
}

export type RecordName = keyof RecordRows;

/** With what the questions of a file were asked. */
export interface RecordConditions {
  readonly seed: number;
  /** Of a cohort, where there is one. */
  readonly patients?: number | undefined;
  readonly blocks?: number | undefined;
}

/** An answer with the engine that gave it, and the digest of what was asked. */
export interface RecordedRow<Row> {
  readonly row: Row;
  readonly engine: string;
  readonly question: string;
}

export interface RecordFile<Row> {
  readonly conditions: RecordConditions;
  readonly rows: readonly RecordedRow<Row>[];
}

const shapes: { readonly [K in RecordName]: z.ZodType<RecordRows[K]> } = {
  assays: judgedAssay,
  disputes: recordedDispute,
  strategies: strategyOutcome,
  trials: trialOutcome,
};

/** Answers of one call share its engine; a comparison with a prediction has that of the prediction. */
const heads = z.object({
  engine: z.string().optional(),
  base_seed: z.number(),
  patients: z.number().optional(),
  seeds: z.number().optional(),
  rows: z.array(z.object({ question: z.string(), engine: z.string().optional() })),
});

/**
 * Read a file of the record.
 *
 * @throws MarrowError `damaged` for one in which something is missing or impossible
 */
export function readRecord<K extends RecordName>(name: K, value: unknown): RecordFile<RecordRows[K]> {
  const head = heads.safeParse(value);
  if (!head.success) throw damaged(name, head.error);
  const shape: z.ZodType<RecordRows[K]> = shapes[name];
  const body = z.object({ rows: z.array(shape) }).safeParse(value);
  if (!body.success) throw damaged(name, body.error);
  const { engine = 'of unknown version', base_seed, patients, seeds, rows } = head.data;
  return {
    conditions: { seed: base_seed, patients, blocks: seeds },
    rows: body.data.rows.map((row, k) => ({
      row,
      engine: rows[k]!.engine ?? engine,
      question: rows[k]!.question,
    })),
  };
}

function damaged(name: RecordName, { issues: [issue] }: z.ZodError): MarrowError {
  return new MarrowError({
    kind: 'damaged',
    message: `the project's record of ${name} is damaged`,
    ...(issue === undefined ? {} : { found: `at ${issue.path.join('.')}: ${issue.message}` }),
    advice: `Build the page again with validation/results/${name}.json as the project has it.`,
  });
}

import { z } from 'zod';
import { MarrowError } from '../../core/error.ts';
import { type JudgedAssay, judgedAssay } from './judged-assay.ts';
import type { OwnModel } from './own-model.ts';
import { type StrategyOutcome, strategyOutcome } from './strategy-outcome.ts';
import { type CohortOutcome, trialOutcome } from './trial-outcome.ts';

/** A result that the command line printed with `--json`, or wrote with `--out`. */
export interface ResultFile<Row> {
  readonly name: string;
  readonly engine: string;
  /** In what it differs from what this page would compute, a sentence each; empty where in nothing. */
  readonly differences: readonly string[];
  readonly rows: readonly Row[];
}

/** A result with the command that gave it. */
export type Result =
  | { readonly of: 'verify'; readonly file: ResultFile<JudgedAssay> }
  | { readonly of: 'strategy'; readonly file: ResultFile<StrategyOutcome> }
  | { readonly of: 'trial'; readonly file: ResultFile<CohortOutcome> };

const origin = z.object({ engine: z.string(), model_hash: z.string(), overlays: z.array(z.string()).default([]) });
const verification = z.object({ rows: z.array(judgedAssay).min(1) });
const strategies = z.object({ rows: z.array(strategyOutcome).min(1) });

const rowsOfVerify = z.object({ rows: z.tuple([z.object({ reading: z.unknown() })], z.unknown()) });
const rowsOfStrategy = z.object({ rows: z.tuple([z.object({ control: z.string() })], z.unknown()) });
const ofTrial = z.object({ regimens: z.unknown(), attrition: z.unknown() });

/**
 * Read a result of `marrow verify`, `marrow strategy` or `marrow trial`.
 *
 * @param name of the file, for messages
 * @param own  model and engine of this page
 * @throws MarrowError `invalid-input` for what is none, `damaged` for one in which something is missing or impossible
 */
export function readResult(text: string, name: string, own: OwnModel): Result {
  const value = parsed(text, name);
  const read = <T>(of: Result['of'], shape: z.ZodType<T>) => {
    const head = origin.safeParse(value);
    const body = shape.safeParse(value);
    if (!head.success) throw damaged(name, of, head.error);
    if (!body.success) throw damaged(name, of, body.error);
    const { engine } = head.data;
    return [{ name, engine, differences: differencesOf(name, head.data, own) }, body.data] as const;
  };
  if (rowsOfVerify.safeParse(value).success) {
    const [head, { rows }] = read('verify', verification);
    return { of: 'verify', file: { ...head, rows } };
  }
  if (rowsOfStrategy.safeParse(value).success) {
    const [head, { rows }] = read('strategy', strategies);
    return { of: 'strategy', file: { ...head, rows } };
  }
  if (ofTrial.safeParse(value).success) {
    const [head, row] = read('trial', trialOutcome);
    return { of: 'trial', file: { ...head, rows: [row] } };
  }
  throw foreign(name, 'JSON of something else, or without a row');
}

function differencesOf(
  name: string,
  { engine, model_hash, overlays }: z.infer<typeof origin>,
  own: OwnModel,
): string[] {
  return [
    ...(engine === own.engine ? [] : [`${name} was made with engine ${engine}; this page has engine ${own.engine}.`]),
    ...(model_hash === own.modelHash ? [] : [`${name} was made with another version of the model than this page.`]),
    ...(overlays.length === 0 ? [] : [`${name} was made with changes laid over the model: ${overlays.join(', ')}.`]),
  ];
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw foreign(name, 'text that is no whole JSON', cause);
  }
}

function foreign(name: string, found: string, cause?: unknown): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `"${name}" is no result of marrow verify, strategy or trial`,
    expected: 'what one of them prints with --json, or the .json that it writes with --out',
    found,
    ...(cause === undefined ? {} : { cause }),
  });
}

function damaged(name: string, of: Result['of'], { issues: [issue] }: z.ZodError): MarrowError {
  return new MarrowError({
    kind: 'damaged',
    message: `"${name}" is a damaged result of marrow ${of}`,
    ...(issue === undefined ? {} : { found: `at ${issue.path.join('.')}: ${issue.message}` }),
    advice: `Run marrow ${of} again: what is in its ledger takes no time.`,
  });
}

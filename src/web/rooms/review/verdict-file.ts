import { z } from 'zod';
import { MarrowError } from '../../../core/error.ts';
import type { Verdict } from '../../../evidence/index.ts';

const number = z.number().nullable();
const interval = z.tuple([z.number(), z.number()]).nullable();

const rowShape = z.object({
  id: z.string(),
  findings: z.array(z.string()).min(1),
  class: z.enum(['W', 'E', 'Q']),
  asks: z.string(),
  reading: z.string(),
  arms: z.array(z.object({ name: z.string(), n: z.number(), values: z.array(number) })),
  seeds: z.array(z.number()),
  effect: number,
  unit: z.string(),
  ci: interval,
  smallest: z.number().positive(),
  because: z.string(),
  expected: z.enum(['above', 'below', 'none']),
  control: z.object({
    kind: z.enum(['cut', 'probe']),
    cut: z.string(),
    effect: number,
    ci: interval,
    holds: z.boolean(),
  }),
  path: z.array(z.string()).nullable(),
  verdict: z.enum(['shown', 'not shown', 'undecided', 'by construction']),
  contradicted: z.boolean(),
  why: z.string(),
  note: z.string().nullable(),
});

const fileShape = z.object({ engine: z.string(), model_hash: z.string(), rows: z.array(rowShape) });

/** What `marrow verify` found of one assay at full size, as far as this room shows it. */
export type JudgedAssay = z.infer<typeof rowShape>;

/** A result of `marrow verify --json`, or the `verify.json` that it writes. */
export interface VerdictFile {
  readonly name: string;
  readonly engine: string;
  readonly modelHash: string;
  readonly rows: readonly JudgedAssay[];
}

/**
 * Read a result of `marrow verify`.
 *
 * @param name of the file, for messages
 * @throws MarrowError `invalid-input` for any other text
 */
export function readVerdicts(text: string, name: string): VerdictFile {
  const found = fileShape.safeParse(parsed(text, name));
  if (!found.success) {
    const [issue] = found.error.issues;
    throw wrong(
      name,
      issue === undefined ? 'another shape' : `${issue.path.join('.') || 'the whole'}: ${issue.message}`,
    );
  }
  const { engine, model_hash: modelHash, rows } = found.data;
  return { name, engine, modelHash, rows };
}

/** The verdict on each finding; where several assays test one, the last of them has it. */
export function verdictsIn(file: VerdictFile | null): ReadonlyMap<string, Verdict> {
  return new Map((file?.rows ?? []).flatMap(({ findings, verdict }) => findings.map((id) => [id, verdict] as const)));
}

/** What every arm read in every seed, as a table, its first row the names of the columns. */
export function readingsTable({ arms, seeds, reading }: JudgedAssay): (string | number | null)[][] {
  const rows = arms.flatMap(({ name, values }) => values.map((value, k) => [name, seeds[k] ?? null, value]));
  return [['arm', 'seed', reading], ...rows];
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw wrong(name, 'text that is no JSON', cause);
  }
}

function wrong(name: string, found: string, cause?: unknown): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `"${name}" is no result of marrow verify`,
    expected: 'what marrow verify --json prints, or the verify.json that --out writes',
    found,
    ...(cause === undefined ? {} : { cause }),
  });
}

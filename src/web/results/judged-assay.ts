import { z } from 'zod';
import { amountOrNone, intervalOrNone } from './numbers.ts';

/** A row of `marrow verify --json`. */
export const judgedAssay = z.object({
  id: z.string(),
  findings: z.array(z.string()).min(1),
  class: z.enum(['W', 'E', 'Q']),
  asks: z.string(),
  reading: z.string(),
  arms: z.array(z.object({ name: z.string(), n: z.number(), values: z.array(amountOrNone) })),
  seeds: z.array(z.number()),
  effect: amountOrNone,
  unit: z.string(),
  ci: intervalOrNone,
  smallest: z.number().positive(),
  because: z.string(),
  expected: z.enum(['above', 'below', 'none']),
  control: z.object({
    kind: z.enum(['cut', 'probe']),
    cut: z.string(),
    effect: amountOrNone,
    ci: intervalOrNone,
    holds: z.boolean().nullable(),
  }),
  together: z.object({ alone: z.tuple([z.number(), z.number()]), expected: z.number(), both: z.number() }).optional(),
  path: z.array(z.string()).nullable(),
  verdict: z.enum(['shown', 'not shown', 'undecided', 'by construction']),
  contradicted: z.boolean(),
  why: z.string(),
  note: z.string().nullable(),
});

/** What `marrow verify` found of one assay at full size, as far as the studio shows it. */
export type JudgedAssay = z.infer<typeof judgedAssay>;

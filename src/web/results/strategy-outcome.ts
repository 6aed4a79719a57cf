import { z } from 'zod';
import type { StrategyRow } from '../../experiments/strategy/strategy-row.ts';
import { amount, amountOrNone, intervalOrNone } from './numbers.ts';

/** What came of a strategy, as far as the studio shows it. */
export type StrategyOutcome = Pick<StrategyRow, 'id' | 'control' | 'arms' | 'seeds' | 'failed'>;

const reading = z.object({
  says: z.string(),
  unit: z.string(),
  scale: z.enum(['relative', 'difference']),
  n: z.number().int().nonnegative(),
  mean: amountOrNone,
  control: amountOrNone,
  effect: amountOrNone,
  ci: intervalOrNone,
  by_seed: z.array(z.object({ seed: z.number(), own: amount, control: amount, effect: amount })),
});

const arm = z.object({
  name: z.string(),
  lsc: reading,
  hsc: reading.nullable(),
  also: z.array(reading),
  verdict: z.enum([
    'fewer LSC',
    'fewer LSC, HSC spared',
    'fewer LSC, HSC undecided',
    'fewer LSC, at the cost of HSC',
    'more LSC',
    'undecided',
    'not told: LSC are the same in both arms',
    'not run',
  ]),
  answer: z.string(),
});

/** A row of `marrow strategy --json`. */
export const strategyOutcome: z.ZodType<StrategyOutcome> = z.object({
  id: z.string(),
  control: z.string(),
  arms: z
    .array(arm)
    .min(1)
    .refine((arms) => new Set(arms.map(({ also }) => also.length)).size === 1, 'arms of which not the same is read'),
  seeds: z.array(z.number()),
  failed: z.array(z.string()),
});

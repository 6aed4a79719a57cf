import { z } from 'zod';
import type { DisputeRow } from '../../experiments/dispute/dispute-row.ts';
import { amount, amountOrNone, intervalOrNone } from '../results/numbers.ts';

/** What came of a dispute, as the record has it: without its text, which the evidence has. */
export type RecordedDispute = Omit<DisputeRow, 'question'>;

const count = z.number().int().nonnegative();
const groups = z.union([z.literal(1), z.literal(2)]);
const side = z.object({ says: z.string(), in_model: z.string().nullable() });
const inSeed = z.object({ seed: z.number(), of: amountOrNone, against: amountOrNone });
const prediction = z.object({ mean: amountOrNone, sd: amountOrNone, n: count, by_seed: z.array(inSeed) });
const separation = { separation_sd: amountOrNone, ci: intervalOrNone };

const observable = z.object({
  name: z.string(),
  unit: z.string(),
  after: z.string(),
  groups,
  arms: z.array(z.string()),
  path: z.array(z.string()).nullable(),
  excluded: z.string().nullable(),
  parts_from_day: amountOrNone,
  days: z.array(z.object({ day: amount, a: prediction, b: prediction, difference: amountOrNone, ...separation })),
});

export const recordedDispute: z.ZodType<RecordedDispute> = z.object({
  id: z.string(),
  sides: z.object({ a: side, b: side }),
  default: z.enum(['a', 'b', 'none']),
  default_because: z.string(),
  if_a: z.string(),
  if_b: z.string(),
  asks: z.string().nullable(),
  verdict: z.enum(['separable', 'not separable here', 'undecided', 'not run', 'no switch yet']),
  reason: z.string(),
  observable: z.string().nullable(),
  day: amountOrNone,
  ...separation,
  groups: groups.nullable(),
  animals_per_group_80: count.nullable(),
  animals_per_group_80_at_interval_end: count.nullable(),
  chosen_among: count,
  confidence: amount,
  seeds: z.array(z.number()),
  observables: z.array(observable),
  note: z.string().nullable(),
  failed: z.array(z.string()),
  wall_s: amount,
});

import { z } from 'zod';
import type { TrialRow } from '../../experiments/trial/trial-row.ts';
import { amounts, priors, shares } from '../../trials/index.ts';
import { amount, amountOrNone, intervalOrNone } from './numbers.ts';

type Shown = 'id' | 'regimens' | 'arms' | 'effects' | 'reported' | 'unanswerable' | 'attrition' | 'fitted' | 'failed';

/** What came of a virtual trial, as far as the studio shows it. */
export type TrialOutcome = Pick<TrialRow, Shown>;

/** The same with the cohort in which it was carried out. */
export type CohortOutcome = TrialOutcome & { readonly patients: number; readonly seeds: number };

const count = z.number().int().nonnegative();
const endpoint = z.enum([...shares, ...amounts]);
const counted = { prior: z.enum(priors), inclusion: z.enum(['all', 'low counts']), patients: count };

/** What `marrow trial --json` prints. */
export const trialOutcome: z.ZodType<CohortOutcome> = z.object({
  id: z.string(),
  patients: count,
  seeds: count,
  regimens: z.array(
    z.object({
      arm: z.string(),
      of_trial: z.boolean(),
      id: z.string(),
      withheld: z.array(z.string()),
      source: z.string(),
    }),
  ),
  arms: z.array(
    z.object({ name: z.string(), endpoint, ...counted, seeds: count, predicted: amountOrNone, ci: intervalOrNone }),
  ),
  effects: z.array(
    z.object({
      arm: z.string(),
      against: z.string(),
      endpoint,
      ...counted,
      effect: amountOrNone,
      ci: intervalOrNone,
    }),
  ),
  reported: z.array(
    z.object({
      finding: z.string(),
      says: z.string(),
      endpoint,
      arm: z.string(),
      reported: amountOrNone,
      ci: intervalOrNone,
      patients: count.nullable(),
      chance: z.object({ if_truly: amount, of_as_many: amount }).nullable(),
      verdict: z.enum([
        'agrees',
        'near the fit',
        'misses',
        'depends',
        'prediction only',
        'not told',
        'not run',
        'not answerable',
      ]),
      why: z.string(),
    }),
  ),
  unanswerable: z.array(z.object({ asks: z.string(), because: z.string() })),
  attrition: z.array(
    z.object({
      prior: z.enum(priors),
      tried: count,
      treated: count,
      counted: z.object({ all: count, 'low counts': count }),
    }),
  ),
  fitted: z.array(z.string()),
  failed: z.array(z.string()),
});

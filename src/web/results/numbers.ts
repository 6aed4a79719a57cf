import { z } from 'zod';

/** Past it no result of a run lies, and no axis can be drawn. */
const most = 1e12;

export const amount = z.number().min(-most).max(most);
export const amountOrNone = amount.nullable();
export const intervalOrNone = z
  .tuple([amount, amount])
  .refine(([low, high]) => low <= high, 'an interval whose end lies before its beginning')
  .nullable();

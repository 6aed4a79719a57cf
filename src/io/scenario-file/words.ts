import { z } from 'zod';
import { limits } from './limits.ts';
import { firstHidden } from './printable.ts';

/* Each `error` completes the words "expected …"; each `meta` describes the key to the editor that reads the JSON Schema. */

z.config({ jitless: true }); // no code is made from text, so a page may forbid it

const largest = 1e15;

/** A word such as an id. */
export const name = (what: string) =>
  z
    .string({ error: what })
    .min(1, { error: what })
    .max(limits.name, { error: `${what} of at most ${limits.name} characters` });

/** A path, a rule id or the name of a file. */
export const longName = (what: string) =>
  z
    .string({ error: what })
    .min(1, { error: what })
    .max(limits.path, { error: `${what} of at most ${limits.path} characters` });

const idRule = `a name of at most ${limits.name} characters: a-z, 0-9, "." and "-", beginning with a letter or digit`;
/** An id that this file gives. */
export const id = z
  .string({ error: idRule })
  .max(limits.name, { error: idRule })
  .regex(/^[a-z0-9][a-z0-9.-]*$/, { error: idRule });

/** Sentences for people. */
export const prose = (most: number) =>
  z
    .string({ error: 'text (in quotes if it looks like a number)' })
    .min(1, { error: 'text' })
    .max(most, { error: `at most ${most} characters` })
    .refine((text) => firstHidden(text) < 0, { error: 'text without control characters' });

/** Text such as `20 d`, or a bare number where the quantity has no unit. */
export const quantity = (example: string) => {
  const error = `a number with its unit, such as ${example}`;
  return z.union(
    [z.string().min(1, { error }).max(limits.quantity, { error }), z.number().min(-largest).max(largest)],
    { error },
  );
};

/** A whole number. */
export const whole = (low: number, high: number) => {
  const error = `a whole number from ${low} to ${high}`;
  return z.int({ error }).min(low, { error }).max(high, { error });
};

/** Words with what they stand for. */
export const mapping = <V extends z.ZodType>(key: z.ZodString, value: V, most: number) =>
  z
    .record(key, value)
    .refine((entries) => Object.keys(entries).length <= most, { error: `at most ${most} entries` })
    .meta({ maxProperties: most });

/** A number without unit. */
export const bounded = z.number({ error: 'a number' }).min(-largest).max(largest);

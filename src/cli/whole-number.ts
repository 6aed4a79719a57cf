import { MarrowError } from '../core/error.ts';

/**
 * Read the value of an option.
 *
 * @param what  the option, without its dashes
 * @param least the least that it may be
 * @throws MarrowError `invalid-input`
 */
export function wholeNumber(text: string, what: string, least = 0): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `--${what} is not usable`,
    expected: `a whole number from ${least} on`,
    found: `"${text}"`,
    advice: `Write it in digits, as in --${what} ${Math.max(least, 1)}.`,
  });
}

import { Option } from 'commander';

/** An option that may be given several times; its values become a list. */
export function repeated(flags: string, says: string): Option {
  return new Option(flags, says)
    .default([], 'none')
    .argParser((value, before: readonly string[]) => [...before, value]);
}

import { parseArgs } from 'node:util';
import { wholeNumber } from '../../src/cli/whole-number.ts';
import type { Conditions } from '../../src/experiments/index.ts';
import type { Options } from './answer-missing.ts';

/** What was asked for on the command line of a validation that is run in seeds. */
export interface Wanted {
  readonly options: Options;
  /** Of what is to be answered; everything when empty. */
  readonly names: readonly string[];
  readonly conditions: Conditions;
  /** In as many seeds as each question has by itself. */
  readonly isWhole: boolean;
}

/** Read the command line: names where the validation has several questions, and `--seeds`, `--jobs`, `--again`, `--json`. */
export function wantedOf({ takesNames }: { readonly takesNames: boolean }, args?: readonly string[]): Wanted {
  const { values, positionals } = parseArgs({
    ...(args === undefined ? {} : { args: [...args] }),
    allowPositionals: takesNames,
    options: {
      seeds: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      again: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { seeds, ...options } = values;
  return {
    options,
    names: positionals,
    conditions: { seed: 1, ...(seeds === undefined ? {} : { seeds: wholeNumber(seeds, 'seeds', 1) }) },
    isWhole: seeds === undefined,
  };
}

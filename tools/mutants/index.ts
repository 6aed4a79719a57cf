import { arithmetic } from './arithmetic.ts';
import type { Mutant } from './mutant.ts';
import { step } from './step.ts';
import { words } from './words.ts';

export type { Edit, Mutant } from './mutant.ts';

export const mutants: readonly Mutant[] = [...arithmetic, ...step, ...words];

import { MarrowError } from '../../core/error.ts';
import { named } from '../../model/resolve.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Program } from './program.ts';

/** Mutations that the bits of a genotype can tell apart. */
const mostMutations = 32;

/**
 * The bit set of some mutations.
 *
 * @throws MarrowError `invalid-input` for one that the model does not have
 */
export function bitsOf({ model: { mutations } }: Pick<Program, 'model'>, genotype: readonly string[]): number {
  return genotype.reduce((bits, id) => bits | (1 << mutations.indexOf(named(mutations, id, 'mutation'))), 0);
}

/** @throws MarrowError `invalid-model` for more mutations than a genotype has bits */
export function checkMutations({ mutations }: ResolvedModel): void {
  if (mutations.length <= mostMutations) return;
  throw new MarrowError({
    kind: 'invalid-model',
    message: 'the model has more mutations than a genotype has bits',
    expected: `at most ${mostMutations}`,
    found: `${mutations.length}`,
    advice: 'Leave out those that no rule and no drug reads.',
  });
}

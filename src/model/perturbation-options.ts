import { MarrowError } from '../core/error.ts';
import { intoPlaces, type Perturbation, type PerturbationAction } from './scenario.ts';

type Option = Exclude<keyof Perturbation, 'id' | 'at' | 'action' | 'target'>;

/** What each action reads beside its target. */
export const optionsOf: Readonly<Record<PerturbationAction, readonly Option[]>> = {
  ablate: ['place', 'fraction', 'count', 'asManyAs'],
  irradiate: ['fraction'],
  inject: ['place', 'count', 'genotype'],
  transplant: ['count', 'donor', 'genotype'],
  'knock-out': ['cell', 'lasting'],
  'over-express': ['cell', 'factor', 'lasting'],
  block: ['cell', 'fraction', 'lasting'],
  stimulate: ['cell', 'factor', 'lasting'],
  clamp: ['level', 'lasting'],
};

const always: readonly string[] = ['id', 'at', 'action', 'target'];

/**
 * Refuse an option that would do nothing.
 *
 * @throws MarrowError `invalid-input`, naming the perturbation and the option
 */
export function checkOptions(perturbation: Perturbation): void {
  const { id, action, place } = perturbation;
  const known = [...always, ...optionsOf[action]];
  for (const [key, value] of Object.entries(perturbation)) {
    if (value === undefined || known.includes(key)) continue;
    throw new MarrowError({
      kind: 'invalid-input',
      message: `perturbation "${id}": "${action}" does nothing with "${key}"`,
      expected: `none but ${optionsOf[action].join(', ')}`,
      found: key,
      advice: 'Leave it out, or choose another action.',
    });
  }
  if (action !== 'inject' || place === undefined || intoPlaces.some((each) => each === place)) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `perturbation "${id}": cells cannot be injected into the place "${place}"`,
    expected: `one of ${intoPlaces.join(', ')}`,
    found: place,
    advice: 'Leave the place out where they may come to be anywhere.',
  });
}

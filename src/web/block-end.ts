import type { End } from '../model/site.ts';

/** What lies at the far end of a block, by what closes it at x = 0. */
export const farEnd: Readonly<Record<End, string>> = {
  bone: 'cavity',
  rim: 'middle of the mass',
  capsule: 'pulp',
  dish: 'medium',
};

import { depots } from '../../model/depots.ts';
import type { Route } from '../../model/regimen.ts';
import type { Catalog } from './catalog.ts';
import type { Problem } from './problem.ts';

/** What is wrong with giving a drug by a route: null where a body takes it up from there, or all routes are known. */
export function routeProblem(
  drug: string,
  route: Route,
  { uptake }: Catalog,
): Required<Pick<Problem, 'message' | 'expected' | 'found' | 'advice'>> | null {
  const known = uptake?.get(drug);
  if (known === undefined || known.has(route) || !depots.some((each) => each === route)) return null;
  return {
    message: `${drug} is not given by this route: nothing is known of how it is taken up`,
    expected: `one of ${['bolus', 'infusion', ...known].join(', ')}`,
    found: route,
    advice: 'Choose one of these.',
  };
}

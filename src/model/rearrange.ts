import { MarrowError } from '../core/error.ts';
import { adviceOn } from '../core/nearest.ts';
import type { Rearrangement } from './scenario.ts';
import type { Site } from './site.ts';

/**
 * The site with its stroma where a scenario puts it.
 *
 * @throws MarrowError `invalid-input` for stroma that the site does not have, or arterioles where there are no vessels
 */
export function rearranged(site: Site, { arterioles, stroma = {} }: Rearrangement): Site {
  const standing = site.stroma.map(({ cell }) => cell);
  for (const cell of Object.keys(stroma)) if (!standing.includes(cell)) throw standsNowhere(cell, site.id, standing);
  if (arterioles !== undefined && site.vasculature === null) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `the site "${site.id}" has no vessels`,
      expected: 'a site with vessels where "anatomy" gives the number of arterioles',
      found: `${arterioles} arterioles`,
      advice: 'Leave the arterioles out, or choose another site.',
    });
  }
  return { ...site, stroma: site.stroma.map((entry) => ({ ...entry, at: stroma[entry.cell] ?? entry.at })) };
}

function standsNowhere(cell: string, site: string, standing: readonly string[]): MarrowError {
  return new MarrowError({
    kind: 'invalid-input',
    message: `"anatomy" moves "${cell}", which does not stand in the site "${site}"`,
    expected: `one of ${standing.join(', ') || 'none'}`,
    found: cell,
    advice: adviceOn(cell, standing),
  });
}

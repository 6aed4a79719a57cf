import { days } from '../core/units.ts';
import type { Scenario } from '../model/scenario.ts';
import { healthy } from './healthy.ts';

/** A block with nothing in it: put in what you want to check. */
export const empty: Scenario = {
  ...healthy,
  id: 'empty',
  title: 'An empty block',
  says: 'Nothing but the block and its substances: for numerical checks, with cells injected by an overlay.',
  site: 'empty',
  settle: days(0),
  until: days(1),
};

import type { Model } from './model.ts';
import type { Site } from './site.ts';
import type { Species } from './species.ts';

/** The model as one scenario has it: its species' numbers, its own changes, its cuts and its sides. */
export interface ResolvedModel extends Model {
  readonly speciesInUse: Species;
  readonly siteInUse: Site;
}

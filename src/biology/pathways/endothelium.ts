import type { Activity } from '../../model/activity.ts';
import { activity, within } from './activity.ts';

/** How tightly the cells of a vessel wall hold together. */
export const junctions = activity(
  'adherens-junction',
  'closure of adherens junctions',
  ['GO:0005912'],
  within.halfADay,
  ['A137', 'A140'],
);
/** Nitric oxide that an endothelial cell makes: it acts where it is made. */
export const nitricOxide = activity('nitric-oxide', 'nitric oxide', ['CHEBI:16480'], within.hours, ['A140']);

export const endothelialActivities: readonly Activity[] = [junctions, nitricOxide];

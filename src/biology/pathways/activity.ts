import { hours } from '../../core/units.ts';
import type { FindingId } from '../../evidence/index.ts';
import type { Activity } from '../../model/activity.ts';
import { assumed, type Parameter } from '../../model/parameter.ts';

/** How long activities take to follow their inputs. */
export const within = {
  hours: assumed(hours(2), [0.5, 8], 'phosphorylation, and what enzymes make and clear, within minutes to hours'),
  halfADay: assumed(hours(6), [2, 24], 'gene products within a day'),
  aDay: assumed(hours(24), [8, 72], 'organelles and long-lived proteins within days'),
} as const;

/** State an activity. */
export function activity(
  id: string,
  name: string,
  ontology: readonly string[],
  timeConstant: Parameter<'time'>,
  because: readonly FindingId[],
): Activity {
  return { kind: 'activity', id, name, dimension: 'number', ontology, timeConstant, because };
}

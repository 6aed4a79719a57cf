import { days } from '../../core/units.ts';
import type { Activity } from '../../model/activity.ts';
import { assumed } from '../../model/parameter.ts';
import { activity, within } from './activity.ts';

/** How much β1 integrin an HSC makes, over what it makes in health: the partner of α4 in VLA-4. */
export const beta1Integrin = activity(
  'beta1-integrin-expression',
  'expression of β1 integrin',
  ['HGNC:6153'],
  within.aDay,
  ['A081'],
);

/** What proteases leave of the matrix and of the membrane-bound ligands that a cell displays. */
export const matrixIntegrity = activity(
  'matrix-integrity',
  'matrix integrity',
  ['GO:0031012'],
  assumed(days(1), [0.25, 4], 'cut within hours, laid anew within days'),
  ['A045', 'A070'],
);

export const boneActivities: readonly Activity[] = [beta1Integrin, matrixIntegrity];

import type { Switch } from '../../model/switch.ts';
import { leukemicMarrowSwitches } from './leukemic-marrow.ts';
import { mobilizationSwitches } from './mobilization.ts';
import { normalMarrowSwitches } from './normal-marrow.ts';
import { therapySwitches } from './therapy.ts';
import { vesselSwitches } from './vessels.ts';

/** Disputes on which the model can take either side. The default sides are the model as it stands. */
export const switches: readonly Switch[] = [
  ...normalMarrowSwitches,
  ...leukemicMarrowSwitches,
  ...therapySwitches,
  ...vesselSwitches,
  ...mobilizationSwitches,
];

import type { Drug } from '../model/drug.ts';
import { daunorubicin, doxorubicin } from './anthracyclines.ts';
import { cytarabine } from './cytarabine.ts';

/** Every drug that a regimen can name. */
export const drugs: readonly Drug[] = [cytarabine, doxorubicin, daunorubicin];
export { daunorubicin, doxorubicin } from './anthracyclines.ts';
export { cytarabine } from './cytarabine.ts';

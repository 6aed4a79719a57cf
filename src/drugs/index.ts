import type { Drug } from '../model/drug.ts';
import { daunorubicin, doxorubicin } from './anthracyclines.ts';
import { cytarabine } from './cytarabine.ts';
import { tracers } from './dextran.ts';

/** Every drug that a regimen can name, and what is given to be seen. */
export const drugs: readonly Drug[] = [cytarabine, doxorubicin, daunorubicin, ...tracers];
export { daunorubicin, doxorubicin } from './anthracyclines.ts';
export { cytarabine } from './cytarabine.ts';

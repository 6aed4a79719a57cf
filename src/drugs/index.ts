import type { Drug } from '../model/drug.ts';
import { cytarabine } from './cytarabine.ts';
import { daunorubicin } from './daunorubicin.ts';
import { doxorubicin } from './doxorubicin.ts';

/** Every drug that a regimen can name. */
export const drugs: readonly Drug[] = [cytarabine, doxorubicin, daunorubicin];
export { cytarabine } from './cytarabine.ts';
export { daunorubicin } from './daunorubicin.ts';
export { doxorubicin } from './doxorubicin.ts';

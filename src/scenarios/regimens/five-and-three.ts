import type { ReadyRegimen } from '../../model/ready-regimen.ts';
import { fivePlusThree } from '../story.ts';

/** The chemotherapy of the story. */
export const mouseInduction: ReadyRegimen = {
  id: '5+3-mouse',
  title: '5+3 in the mouse',
  source: 'cytarabine 100 mg/kg on days 1-5 and doxorubicin 3 mg/kg on days 1-3; recalled, as in the story',
  species: 'mouse',
  doses: fivePlusThree.doses,
};

import type { Scenario } from '../model/scenario.ts';
import { elsewhere } from './elsewhere.ts';
import { empty } from './empty.ts';
import { healthy } from './healthy.ts';
import { story } from './story.ts';
import { storyHuman } from './story-human.ts';
import { storyXenograft } from './story-xenograft.ts';

export { chloroma, coCulture, healthyMetaphysis, healthySpleen, healthyTail, monoculture } from './elsewhere.ts';
export { empty } from './empty.ts';
export { healthy } from './healthy.ts';
export { marrow } from './model.ts';
export { pr104, th302Continuous, th302Daily } from './regimens/hypoxia-prodrugs.ts';
export {
  fixedUproleselanWithMec,
  sevenAndThreeWithAs101,
  sevenAndThreeWithFixedUproleselan,
  uproleselanWithMec,
} from './regimens/with-adhesion-blocked.ts';
export {
  bevacizumabAlone,
  sevenAndThreeWithBevacizumab,
  timedSequentialWithBevacizumab,
} from './regimens/with-bevacizumab.ts';
export {
  bl8040WithCytarabine,
  sevenAndThreeWithCx01,
  sevenAndThreeWithLessCx01,
  ulocuplumabWithMec,
} from './regimens/with-cxcr4-blocked.ts';
export { oxi4503WithCytarabine } from './regimens/with-oxi4503.ts';
export {
  plerixaforAndGcsfWithMec,
  plerixaforWithMec,
  sorafenibWithGcsfAndPlerixafor,
} from './regimens/with-plerixafor.ts';
export { sevenAndThreeWithSunitinib } from './regimens/with-sunitinib.ts';
export { readyRegimens } from './regimens.ts';
export { fivePlusThree, story } from './story.ts';
export { sevenPlusThree, storyHuman } from './story-human.ts';
export { storyXenograft } from './story-xenograft.ts';

/** Every scenario that can be named. */
export const scenarios: readonly Scenario[] = [story, storyHuman, storyXenograft, healthy, ...elsewhere, empty];

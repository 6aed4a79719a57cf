import type { Scenario } from '../model/scenario.ts';
import { elsewhere } from './elsewhere.ts';
import { empty } from './empty.ts';
import { healthy } from './healthy.ts';
import { story } from './story.ts';
import { storyHuman } from './story-human.ts';

export { chloroma, coCulture, healthyMetaphysis, healthySpleen, healthyTail, monoculture } from './elsewhere.ts';
export { empty } from './empty.ts';
export { healthy } from './healthy.ts';
export { marrow } from './model.ts';
export { readyRegimens } from './regimens.ts';
export { fivePlusThree, story } from './story.ts';
export { sevenPlusThree, storyHuman } from './story-human.ts';

/** Every scenario that can be named. */
export const scenarios: readonly Scenario[] = [story, storyHuman, healthy, ...elsewhere, empty];

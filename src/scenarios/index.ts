import type { Scenario } from '../model/scenario.ts';
import { healthy } from './healthy.ts';
import { story } from './story.ts';

export { healthy } from './healthy.ts';
export { marrow } from './model.ts';
export { fivePlusThree, story } from './story.ts';

/** Every scenario that can be named. */
export const scenarios: readonly Scenario[] = [story, healthy];

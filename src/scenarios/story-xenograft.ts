import { days } from '../core/units.ts';
import type { Scenario } from '../model/scenario.ts';
import { story } from './story.ts';

/** The story with human leukemic cells, which divide more slowly than those of the mouse that they grow in. */
export const storyXenograft: Scenario = {
  ...story,
  id: 'story-xenograft',
  title: 'Human leukemia in a mouse',
  says: 'The same story with leukemic cells of humans in the marrow of a mouse that does not reject them, treated with 5+3 as mice are. It runs for minutes to an hour, and was fitted to no course of disease.',
  species: 'xenograft',
  until: days(220),
};

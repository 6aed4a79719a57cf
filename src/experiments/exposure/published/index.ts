import { publishedHalfLives } from './half-lives.ts';
import { publishedLevels } from './levels.ts';
import type { Published } from './published.ts';

export { type Published, type Reading, readingUnits } from './published.ts';

/** What was published, or is recalled, of levels in human blood: levels first. */
export const published: readonly Published[] = [...publishedLevels, ...publishedHalfLives];

import { cite, referenceOf } from '../../src/evidence/index.ts';
import { anchor, list, plain, under } from './markdown.ts';

/** The foot of a page: every source that it names, once, with what is known of it. */
export function foot(keys: readonly string[]): string {
  const once = [...new Set(keys)].sort();
  return under('## Sources', list(once.map((key) => `${anchor(key)}**${key}**: ${plain(cite(referenceOf(key)))}`)));
}

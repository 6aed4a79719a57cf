import { adviceOn } from '../../core/nearest.ts';
import { type Path, refuse, show } from './problem.ts';

const shown = 12;

/**
 * The name, if it is known.
 *
 * @param what kind of name, for the message: `cell type`
 */
export function knownName(word: string, known: Iterable<string>, what: string, path: Path, atKey = false): string {
  const all = [...known];
  if (all.includes(word)) return word;
  return refuse({ path, atKey, message: `unknown ${what} ${show(word)}`, ...offer(word, all) });
}

/** What was expected and what was probably meant, for a word that is none of the known ones. */
export function offer(word: string, known: readonly string[]): { readonly expected: string; readonly advice: string } {
  const listed = known.slice(0, shown).join(', ');
  const expected = known.length <= shown ? `one of ${listed || 'none'}` : `one of ${known.length} names: ${listed}, …`;
  return { expected, advice: adviceOn(word, known) };
}

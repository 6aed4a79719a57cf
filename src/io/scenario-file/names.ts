import { adviceOn, oneOf } from '../../core/nearest.ts';
import type { Catalog } from './catalog.ts';
import { type Path, refuse, show } from './problem.ts';

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
  return { expected: oneOf(word, known), advice: adviceOn(word, known) };
}

/** The id of a drug, or a refusal that says which one is meant by another name of it. */
export function knownDrug(word: string, catalog: Catalog, path: Path): string {
  if (catalog.drugs.has(word)) return word;
  return refuse({ path, message: `unknown drug ${show(word)}`, ...offerDrug(word, catalog) });
}

/** What was expected and what was probably meant, for a word that is no id of a drug. */
export function offerDrug(
  word: string,
  { drugs, drugsMeant }: Catalog,
): { readonly expected: string; readonly advice: string } {
  const ids = [...drugs];
  const meant = drugsMeant?.get(word.toLowerCase());
  return { ...offer(word, ids), ...(meant === undefined ? {} : { expected: 'the id of a drug', advice: meant }) };
}

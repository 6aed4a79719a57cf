import { abs, floor, min } from './math.ts';

/** Fewest single letters to insert, delete or replace, or neighbors to swap, that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(min(replaced, last[j]! + 1, row[j - 1]! + 1, isSwap ? beforeLast[j - 2]! + 1 : replaced));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The candidate a person most likely meant by a word, or undefined if none is near: for "did you mean".
 *
 * Case does not count. Near is a third of the longer word's letters, and at least one; of equally near ones the first wins.
 * If none is near, a word may be the beginning of a name: the shortest such name.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const all = [...candidates];
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of all) {
    const longer = wanted.length > candidate.length ? wanted.length : candidate.length;
    const allowed = longer < 6 ? 1 : floor(longer / 3);
    if (abs(wanted.length - candidate.length) > allowed) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= allowed && distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best ?? beginningWith(wanted, all);
}

/** Few names out of many: those that the word is a part of, then those with the fewest letters to change. */
export function nearestFew(word: string, candidates: Iterable<string>, few = 3): string[] {
  const wanted = word.toLowerCase();
  const ranked = [...candidates].map((candidate) => {
    const name = candidate.toLowerCase();
    return { candidate, isPart: name.includes(wanted), distance: editDistance(wanted, name) };
  });
  ranked.sort((a, b) => Number(b.isPart) - Number(a.isPart) || a.distance - b.distance);
  return ranked.slice(0, few).map(({ candidate }) => candidate);
}

/** Names that a word may be: all of a dozen, of more the nearest three. */
export function oneOf(word: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  if (all.length === 0) return 'one of none';
  return all.length <= 12
    ? `one of ${all.join(', ')}`
    : `one of ${all.length} names, nearest of them ${nearestFew(word, all).join(', ')}`;
}

/** What to do about a word that is none of the candidates. */
export function adviceOn(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? 'Choose one of these.' : `Did you mean "${meant}"?`;
}

/** The shortest candidate of which a word of three letters or more is the beginning, or undefined. */
function beginningWith(wanted: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const candidate of wanted.length < 3 ? [] : candidates) {
    if (!candidate.toLowerCase().startsWith(wanted)) continue;
    if (best === undefined || candidate.length < best.length) best = candidate;
  }
  return best;
}

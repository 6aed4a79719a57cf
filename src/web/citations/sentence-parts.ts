import { disputes, findings, references } from '../../evidence/index.ts';

/** A piece of a sentence: words, what is typed as it stands, or the id of something that has a place of its own. */
export interface Part {
  readonly kind: 'words' | 'typed' | 'finding' | 'dispute' | 'source';
  readonly text: string;
}

const homes = [
  ['finding', findings],
  ['dispute', disputes],
  ['source', references],
] as const;

/** A sentence cut where it names a finding (`A093`), a dispute (`D-HIF`) or a source (`Yamazaki2009`), and at what stands between backticks. */
export function partsOf(sentence: string): Part[] {
  return sentence
    .split(/`([^`]+)`/)
    .flatMap((piece, k): Part[] => (k % 2 === 1 ? [{ kind: 'typed', text: piece }] : namesIn(piece)));
}

function namesIn(sentence: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: word, index } of sentence.matchAll(/[A-Z][A-Za-z]*\d+[a-z]?\b|D-[A-Z0-9]+(?:-[A-Z0-9]+)*/g)) {
    const kind = homes.find(([, entries]) => Object.hasOwn(entries, word))?.[0];
    if (kind === undefined) continue;
    if (index > from) parts.push({ kind: 'words', text: sentence.slice(from, index) });
    parts.push({ kind, text: word });
    from = index + word.length;
  }
  if (from < sentence.length) parts.push({ kind: 'words', text: sentence.slice(from) });
  return parts;
}

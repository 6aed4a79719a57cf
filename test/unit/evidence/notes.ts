import { disputes, findings } from '../../../src/evidence/index.ts';

/** Everything that findings and disputes say in words. */
export function sentences(): string[] {
  const said = Object.values(findings).flatMap(({ says, note }) => [says, note ?? '']);
  const disputed = Object.values(disputes).flatMap(({ question, sides, explanation, note }) => [
    question,
    sides.a.statement,
    sides.b.statement,
    explanation ?? '',
    note ?? '',
  ]);
  return [...said, ...disputed];
}

/** Reference keys cited in words, written `[Key]` or `[Key, Key]`. */
export function keysInNotes(): string[] {
  return sentences()
    .flatMap((sentence) => sentence.match(/\[[A-Z][^\]]*\]/g) ?? [])
    .flatMap((bracket) => bracket.slice(1, -1).split(', '));
}

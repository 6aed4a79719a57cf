import { disputes, type Finding, findings } from '../../../src/evidence/index.ts';

/** Everything that findings and disputes say in words. */
export function sentences(): string[] {
  const said = Object.values<Finding>(findings).flatMap(({ says, note, claim }) => [
    says,
    note ?? '',
    ...(claim === undefined ? [] : [claim.setup, claim.perturb ?? '', claim.measured, claim.expected]),
  ]);
  const disputed = Object.values(disputes).flatMap(
    ({ question, sides, default: { reason }, explanation, note, experiment }) => [
      question,
      sides.a.statement,
      sides.b.statement,
      reason,
      explanation ?? '',
      note ?? '',
      experiment.setup,
      experiment.perturb ?? '',
      experiment.measured,
      experiment.ifA,
      experiment.ifB,
    ],
  );
  return [...said, ...disputed];
}

/** Reference keys cited in words, written `[Key]` or `[Key, Key]`. */
export function keysInNotes(): string[] {
  return sentences()
    .flatMap((sentence) => sentence.match(/\[[A-Z][^\]]*\]/g) ?? [])
    .flatMap((bracket) => bracket.slice(1, -1).split(', '));
}

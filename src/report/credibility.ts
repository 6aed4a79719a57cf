import { findings } from '../evidence/index.ts';
import { percent } from './numbers.ts';
import type { ReportInput } from './report-input.ts';

/** What a reader must know before believing a result: how many runs, what they can tell, and what they rest on. */
export function credibility(input: ReportInput): (readonly [name: string, text: string])[] {
  return [
    ['Runs', `1 block, 1 seed (${input.scenario.seed})`],
    [
      'Power',
      'none: one run shows what can happen, not how often; differences between treatments need many seeds (marrow compare).',
    ],
    ['Share assumed', gradesInWords(input)],
    ['Share mouse', speciesInWords(input)],
  ];
}

/** How many parameters have each grade, the most frequent first. */
export function gradeCounts({
  parameters,
}: Pick<ReportInput, 'parameters'>): (readonly [grade: string, count: number])[] {
  return counted(parameters.map(({ grade }) => grade));
}

function gradesInWords(input: ReportInput): string {
  const total = input.parameters.length;
  if (total === 0) return 'no parameters are listed';
  const shares = gradeCounts(input).map(([grade, count]) => `${grade} ${percent(count / total)}`);
  return `of ${total} parameters: ${shares.join(', ')}`;
}

/** Species in which the findings behind the rules were made. */
function speciesInWords({ rules }: ReportInput): string {
  const cited = [...new Set(rules.flatMap(({ cites }) => cites))].filter((id) => Object.hasOwn(findings, id));
  if (cited.length === 0) return 'no findings are cited';
  const found = counted(
    cited.map((id) => (findings as Readonly<Record<string, { readonly species: string }>>)[id]!.species),
  );
  const shares = found.map(
    ([species, count]) =>
      `${species === 'unspecified' ? 'species not stated' : species} ${percent(count / cited.length)}`,
  );
  return `of ${cited.length} findings behind the rules: ${shares.join(', ')}`;
}

function counted(words: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

import { type FindingId, findingOf } from '../../src/evidence/index.ts';
import type { Parameter } from '../../src/model/parameter.ts';
import { trials } from '../../src/trials/index.ts';
import { importsOf } from './imports.ts';
import type { Source } from './sources.ts';

/** Values that are only compared with: what was reported of trials. */
export const reportedValues = 'src/trials/reported.ts';

/** Who may import them: what judges predictions, and what shows a trial beside what was reported of it. */
export const readers: readonly string[] = [
  'src/experiments/trial/judge-reported.ts',
  'src/experiments/trial/question.ts',
  'src/experiments/trial/trial-row.ts',
  'src/cli/say-trial.ts',
  'src/web/rooms/review/search.ts',
  'tools/answer-tables.ts',
  'tools/model-pages/trials-page.ts',
];

/** With what a prediction is made: the runs of its patients, what is read of them, the digest by which it is known, and what patients were fitted to. */
export const predicting: readonly string[] = [
  'src/experiments/arms/work.ts',
  'src/experiments/trial/predict-trial.ts',
  'src/experiments/trial/question-of-prediction.ts',
  'validation/tolerance.ts',
];

/** Import lines of reported values by a file that may not read them, one sentence each. */
export function forbiddenReading(source: Source): string[] {
  if (readers.includes(source.path)) return [];
  return importsOf(source)
    .filter(({ target }) => target === reportedValues)
    .map(({ place }) => `${place}: imports what was reported of trials, which may only be judged or shown`);
}

/** By which imports a file comes to the reported values, the file first; null where it does not. */
export function wayToReported(from: string, sources: ReadonlyMap<string, Source>): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  for (const path of before.keys()) {
    const source = sources.get(path);
    if (source === undefined) continue;
    for (const { target } of importsOf(source)) if (target !== null && !before.has(target)) before.set(target, path);
  }
  if (!before.has(reportedValues)) return null;
  const way: string[] = [];
  for (let path: string | null | undefined = reportedValues; path != null; path = before.get(path)) way.unshift(path);
  return way;
}

/** What a drug is, as an antibody and its target, is no outcome, though a trial names it. */
const tellsAnOutcome = (id: FindingId): boolean => {
  const finding = findingOf(id);
  return finding.kind === 'clinical' || 'claim' in finding;
};
const told = trials.flatMap(({ findings }) => findings).filter(tellsAnOutcome);
const outcomes = new Set<string>(told);
const publications = [...new Set(told.flatMap((id) => findingOf(id).refs))].map((key) => ({
  key,
  words: /^(\w+?)(\d{4})$/.exec(key)?.slice(1) ?? [key],
}));

/** What a number of the model has from a trial: its registry number, a finding that gives an outcome, or the publication. */
export function outcomesIn({ source, cites }: Pick<Parameter, 'source' | 'cites'>): string[] {
  const registered = trials.filter(({ id }) => source.includes(id)).map(({ id }) => id);
  const found = [...source.matchAll(/\b[AB]\d{3}\b/g)].map(([id]) => id).filter((id) => outcomes.has(id));
  const read = publications
    .filter(({ key, words }) => cites.includes(key) || words.every((word) => new RegExp(`\\b${word}\\b`).test(source)))
    .map(({ key }) => key);
  return [...registered, ...found, ...read];
}

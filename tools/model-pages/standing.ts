import { assays, assaysOf } from '../../src/assays/index.ts';
import { judgedOfRecord } from '../../src/cli/of-record.ts';
import { type Finding, findingOf } from '../../src/evidence/index.ts';
import type { Judged } from '../../src/experiments/index.ts';
import type { Model } from '../../src/model/index.ts';

/** Whether a rule of the model cites a finding. */
export const ruleStandings = ['has a rule', 'no rule', 'background'] as const;
/** What came of its assay by what is on record of the present model. */
export const verdictStandings = [
  'shown',
  'by construction',
  'undecided',
  'not shown',
  'not judged',
  'no assay',
] as const;

export function ruleOf(model: Model, id: string): (typeof ruleStandings)[number] {
  if (model.rules.some(({ because }) => because.some((each) => each === id))) return 'has a rule';
  const { background }: Finding = findingOf(id);
  return background === true ? 'background' : 'no rule';
}

let known: ReadonlyMap<string, Judged> | null = null;

/** What is on record of an assay; asked once for all, since every question is a digest of a model. */
export function judgedOn(id: string): Judged | undefined {
  known ??= new Map(judgedOfRecord(assays).map((judged) => [judged.id, judged]));
  return known.get(id);
}

export function verdictOf(id: string): (typeof verdictStandings)[number] {
  const own = assaysOf(id);
  if (own.length === 0) return 'no assay';
  const judged = own.flatMap((assay) => judgedOn(assay.id) ?? []);
  return judged[0]?.verdict ?? 'not judged';
}

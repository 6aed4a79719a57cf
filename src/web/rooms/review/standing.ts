import { type Finding, type FindingStatus, findings, statusOf, type Verdict } from '../../../evidence/index.ts';
import { marrow } from '../../../scenarios/index.ts';

/** What each status of a finding means, as a sentence. */
export const statusWords = {
  shown: 'An assay found what the finding claims, and its control held.',
  'not shown': 'An assay looked for what the finding claims and did not find it.',
  undecided: 'An assay was run and leaves the question open.',
  modelled: 'Rules of the model state it. No assay has shown that the marrow then behaves so.',
  open: 'A rule or an assay is still owed.',
  narrative: 'There is nothing to model: history, counts of patients, or a wish of the authors.',
} as const satisfies Readonly<Record<FindingStatus, string>>;

/** From the firmest to none. */
export const statuses: readonly FindingStatus[] = ['shown', 'not shown', 'undecided', 'modelled', 'open', 'narrative'];

/** Findings that a rule of the model cites, whatever an assay has come to. */
export const citedByRules: ReadonlySet<string> = new Set(marrow.rules.flatMap(({ because }) => because));

/** The same of one finding, with what its assays that are not judged could still tell. */
export function sayStanding(status: FindingStatus, unjudged: number): string {
  if (unjudged === 0 || (status !== 'open' && status !== 'modelled')) return statusWords[status];
  const waits = unjudged === 1 ? 'Its assay is' : 'Its assays are';
  const why = status === 'open' ? 'No rule of the model cites it.' : 'Rules of the model state it.';
  return `${why} ${waits} not yet judged here.`;
}

/** Where every finding stands, by its id. */
export function standings(verdicts: ReadonlyMap<string, Verdict>): ReadonlyMap<string, FindingStatus> {
  const all = Object.values<Finding>(findings);
  return new Map(all.map((finding) => [finding.id, statusOf(finding, { citedByRules, verdicts })]));
}

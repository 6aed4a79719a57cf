import type { Finding } from './finding.ts';

/** What the assays of a finding came to. */
export type Verdict = 'shown' | 'not shown' | 'undecided' | 'by construction';

/** Where a finding stands in Marrow. */
export type FindingStatus = 'narrative' | 'modelled' | 'shown' | 'not shown' | 'undecided' | 'open';

/** What the rest of Marrow knows about findings, by finding id. */
export interface Standing {
  readonly citedByRules: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * The status of a finding, computed from the rules that cite it and the assays that tested it.
 *
 * A verdict counts first, except `by construction`: there a rule states what was measured, which shows nothing but
 * that it is modelled. An untested finding is modelled if a rule cites it; else open if it only asks a disputed
 * question; else narrative if there is nothing to model; else open, since a rule is still owed.
 */
export function statusOf(finding: Finding, { citedByRules, verdicts }: Standing): FindingStatus {
  const verdict = verdicts.get(finding.id);
  if (verdict !== undefined && verdict !== 'by construction') return verdict;
  if (verdict === 'by construction' || citedByRules.has(finding.id)) return 'modelled';
  if (asksAQuestion(finding)) return 'open';
  return finding.background ? 'narrative' : 'open';
}

function asksAQuestion(finding: Finding): boolean {
  return finding.dispute !== undefined && finding.side === undefined;
}

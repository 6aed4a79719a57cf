import { type Strategy, strategies } from '../../../strategies/index.ts';
import { type Trial, trials } from '../../../trials/index.ts';

/** Entries of the tree that are no findings, under a title of their own. */
export interface Branch {
  readonly title: string;
  /** Of its entries, in the singular and the plural. */
  readonly words: readonly [one: string, more: string];
  readonly entries: readonly Entry[];
}

/** A strategy or a trial; its id stands in the address. */
export type Entry =
  | { readonly kind: 'strategy'; readonly id: string; readonly strategy: Strategy }
  | { readonly kind: 'trial'; readonly id: string; readonly trial: Trial };

export const strategyBranch: Branch = {
  title: 'Strategies (Figure 2)',
  words: ['strategy', 'strategies'],
  entries: strategies.map((strategy) => ({ kind: 'strategy', id: strategy.id, strategy })),
};

export const trialBranch: Branch = {
  title: 'Trials (Table 1)',
  words: ['trial', 'trials'],
  entries: trials.map((trial) => ({ kind: 'trial', id: trial.id, trial })),
};

/** What the review would do about the marrow, and what was tried in patients. */
export const branches: readonly Branch[] = [strategyBranch, trialBranch];

export const entries: readonly Entry[] = branches.flatMap((branch) => branch.entries);

export function titleOf(entry: Entry): string {
  return entry.kind === 'strategy' ? entry.strategy.title : entry.trial.title;
}

/** Strategies and trials that rest on a finding. */
export function entriesOn(finding: string): readonly Entry[] {
  return entries.filter((entry) => {
    const { findings }: { readonly findings: readonly string[] } =
      entry.kind === 'strategy' ? entry.strategy : entry.trial;
    return findings.includes(finding);
  });
}

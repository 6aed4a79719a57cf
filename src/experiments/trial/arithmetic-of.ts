import { trials } from '../../trials/index.ts';
import { usual } from './cohort.ts';
import { sayReported } from './say-trial.ts';
import { trialRow } from './trial-row.ts';

/** Of a finding that asks how likely a reported outcome was by chance: the answer, which needs no patient; null for others. */
export function arithmeticOf(finding: string): string | null {
  for (const trial of trials) {
    if (trial.findings.every((id) => id !== finding)) continue;
    const reported = trialRow(trial, usual, []).reported.find((row) => row.finding === finding && row.chance !== null);
    if (reported !== undefined) return `Reported in ${trial.id}, ${sayReported(reported).replace(/[.]$/, '')}`;
  }
  return null;
}

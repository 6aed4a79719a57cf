import { trialJson } from '../../experiments/trial/as-json.ts';
import type { Cohort } from '../../experiments/trial/cohort.ts';
import type { TrialRow } from '../../experiments/trial/trial-row.ts';
import { trialPage } from '../../report/trial/trial-page.ts';

/** A trial as one page of HTML that needs no network and no script: the one that the command line writes, without files beside it. */
export function trialReport(row: TrialRow, cohort: Cohort): string {
  return trialPage(trialJson(row, cohort, []), { files: false });
}

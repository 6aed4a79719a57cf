import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PrintedTrial, trialPage } from './trial-page.ts';

/** Write `trial.html`; gives the paths below the folder. */
export function writeTrial(folder: string, trial: PrintedTrial): string[] {
  writeFileSync(join(folder, 'trial.html'), trialPage(trial));
  return ['trial.html'];
}

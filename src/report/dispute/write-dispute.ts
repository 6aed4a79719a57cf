import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disputes } from '../../experiments/index.ts';
import { disputePage } from './dispute-page.ts';

/** Write `dispute.html`; gives the paths below the folder. */
export function writeDispute(folder: string, disputes: Disputes): string[] {
  writeFileSync(join(folder, 'dispute.html'), disputePage(disputes));
  return ['dispute.html'];
}

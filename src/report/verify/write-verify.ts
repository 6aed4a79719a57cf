import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verification } from '../../experiments/index.ts';
import { verifyPage } from './verify-page.ts';

/** Write `verify.html`; gives the paths below the folder. */
export function writeVerify(folder: string, verification: Verification): string[] {
  writeFileSync(join(folder, 'verify.html'), verifyPage(verification));
  return ['verify.html'];
}

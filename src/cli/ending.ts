import { duration } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What stands below a result, beside it. */
export interface Ending {
  /** When the work began, as `performance.now()` tells it. */
  readonly began: number;
  /** Where files are; nothing when none were written. */
  readonly folder?: string | undefined;
  readonly files: readonly string[];
}

/** How long it took and where it is; `--quiet` leaves it out. */
export function sayEnding(terminal: Terminal, { began, folder, files }: Ending): void {
  const { dim } = terminal.aside;
  terminal.note();
  terminal.note(`  ${dim('took')}  ${duration((performance.now() - began) / 1000)}`);
  if (folder !== undefined) terminal.note(`  ${dim('data')}  ${folder}/  (${files.join(', ')})`);
}

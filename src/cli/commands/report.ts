import { join } from 'node:path';
import type { Command } from 'commander';
import { writeReport } from '../running.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow report FOLDER` */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .summary('write the report of a run anew')
    .description('Write report.html and the figures of a run, finished or not, into its folder.')
    .argument('<folder>', 'folder of the run')
    .action(async (folder: string) => {
      for (const path of await writeReport(folder)) terminal.say(join(folder, path));
    });
}

import type { Command } from 'commander';
import { scenarios } from '../../scenarios/index.ts';
import { printJson } from '../json.ts';
import { columns } from '../listing.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow scenarios` */
export function addScenarios(program: Command, terminal: Terminal): void {
  program
    .command('scenarios')
    .summary('list the scenarios that need no file')
    .option('--json', 'print one JSON value')
    .action(({ json }: { readonly json?: boolean }) => {
      const rows = scenarios.map(({ id, title, says, species }) => ({ id, title, says, species }));
      if (json === true) printJson(terminal, rows);
      else for (const line of columns(rows.map(({ id, says }) => [terminal.result.bold(id), says]))) terminal.say(line);
    });
}

import type { Command } from 'commander';
import { readyRegimens, scenarios } from '../../scenarios/index.ts';
import { printJson } from '../json.ts';
import { columns } from '../listing.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow scenarios` */
export function addScenarios(program: Command, terminal: Terminal): void {
  program
    .command('scenarios')
    .summary('list the scenarios that need no file')
    .description('List the scenarios that "marrow run" knows by name, or the regimens that a scenario file may name.')
    .option('--regimens', 'list the regimens that a scenario file may name instead')
    .option('--json', 'print one JSON value')
    .action(({ json, regimens }: { readonly json?: boolean; readonly regimens?: boolean }) => {
      const rows =
        regimens === true
          ? readyRegimens.map(({ id, title, source, species }) => ({
              id,
              title,
              says: `${title}. Source: ${source}.`,
              species,
            }))
          : scenarios.map(({ id, title, says, species }) => ({ id, title, says, species }));
      if (json === true) printJson(terminal, rows);
      else for (const line of columns(rows.map(({ id, says }) => [terminal.result.bold(id), says]))) terminal.say(line);
    });
}

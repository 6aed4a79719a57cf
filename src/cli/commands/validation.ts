import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { nearest } from '../../core/nearest.ts';
import { printJson } from '../json.ts';
import type { Terminal } from '../terminal.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `marrow validation [NAME]` */
export function addValidation(program: Command, terminal: Terminal): void {
  program
    .command('validation')
    .summary('run a full-size check, or list them')
    .description('Run one of the scripts under validation/ of the source tree, with the words that follow its name.')
    .argument('[name]', 'which one; none lists them')
    .argument('[words...]', 'handed on to it')
    .option('--json', 'list them as one JSON value')
    .allowUnknownOption()
    .action((name: string | undefined, words: string[], { json }: { readonly json?: boolean }) => {
      const known = scripts();
      if (name === undefined) {
        if (json === true)
          printJson(
            terminal,
            known.map((id) => ({ id, title: `validation/${id}.ts` })),
          );
        else for (const id of known) terminal.say(id);
        return;
      }
      if (!known.includes(name)) throw unknown(name, known);
      const { status, error } = spawnSync(process.execPath, [`validation/${name}.ts`, ...words], {
        cwd: root,
        stdio: 'inherit',
      });
      if (error !== undefined) throw error;
      process.exitCode = status ?? 1;
    });
}

/** `story` for `validation/story.ts`; what they share lies in a folder. */
function scripts(): string[] {
  const files = globSync('validation/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return files.map((path) => path.slice('validation/'.length, -'.ts'.length)).sort();
}

function unknown(name: string, known: readonly string[]): MarrowError {
  const meant = nearest(name, known);
  return new MarrowError({
    kind: 'invalid-input',
    message: `there is no validation script "${name}"`,
    expected: known.length === 0 ? 'the source tree, which the package does not carry' : `one of ${known.join(', ')}`,
    ...(meant === undefined ? {} : { advice: `Did you mean "${meant}"?` }),
  });
}

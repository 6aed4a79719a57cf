import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { nearest } from '../../core/nearest.ts';
import { printJson } from '../json.ts';
import { columns } from '../listing.ts';
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
        const list = known.map((id) => ({
          id,
          title: `validation/${id}.ts`,
          asks: askedBy(id),
          takes: costs[id] ?? null,
        }));
        if (json === true) printJson(terminal, list);
        else sayScripts(terminal, list);
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

/** How much each runs at full size; a day of a block is about a second of one core. */
const costs: Readonly<Record<string, string>> = {
  accuracy: '8 seeds at the usual and three finer steps; --plan says how long',
  assays: '8,900 to 21,300 days of a block, as verdicts hang on controls or not',
  disputes: '5,800 days of a block',
  figure: '430 days of a block',
  homeostasis: '1,320 days of a block; 3,770 with --days 365',
  recovery: 'four patients of each of six courses, in small blocks',
  scans: '80 to 1,050 days of a block each',
  story: '10 seeds, seven arms of 34 days after the first dose',
  strategies: '6,100 days of a block',
  tolerance: 'three courses at three to five levels, 16 patients each',
  trials: '28,000 days of a block',
};

/** What a script asks: its first line, which is a remark. */
function askedBy(id: string): string {
  const [first = ''] = readFileSync(`${root}validation/${id}.ts`, 'utf8').split('\n', 1);
  return first.replace(/^\/\/ /, '').replace(/[.:]? see validation\/README[.]md[.]$/i, '');
}

function sayScripts(
  terminal: Terminal,
  list: readonly { readonly id: string; readonly asks: string; readonly takes: string | null }[],
): void {
  const { bold, dim } = terminal.result;
  const end = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`);
  const rows = list.map(({ id, asks, takes }) => {
    return [bold(id), `${end(asks)}${takes === null ? '' : ` ${takes[0]!.toUpperCase()}${takes.slice(1)}.`}`] as const;
  });
  for (const line of columns(rows)) terminal.say(line);
  terminal.say();
  terminal.say(dim('A day of a block is about a second of one core. Options: validation/README.md.'));
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

import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { assays } from '../src/assays/index.ts';
import { fewestRunDays, runDays } from '../src/experiments/index.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { healthy, story } from '../src/scenarios/index.ts';
import { askedInFull } from '../validation/record/asked.ts';
import { modelMet } from '../validation/record/on-record.ts';
import { courses } from '../validation/recovery/published.ts';
import { questionOf as questionOfRecovery } from '../validation/recovery/question.ts';
import { presentRows } from './present-rows.ts';
import { filled, markedTables, tables } from './readme-table-rows.ts';

/**
 * Rewrite the tables between `<!-- table: NAME -->` and `<!-- end -->` in README.md and the pages of docs, or in the pages that are
 * named, from validation/results/*.json and the present assays, and tell which results are of another model. Rows that are kept by their question are in a table
 * as long as it is the one that would be asked now. With `--check` nothing is written.
 */
const root = join(import.meta.dirname, '..');
const onlyCheck = process.argv.includes('--check');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
/** What each validation runs, with what it varies. */
const scenarios: Readonly<Record<string, Scenario>> = {
  accuracy: story,
  homeostasis: healthy,
  'homeostasis-365': healthy,
  story,
};

const results = new Map(
  globSync('validation/results/*.json', { cwd: root })
    .sort()
    .map((file): [string, unknown] => [basename(file, '.json'), JSON.parse(readFileSync(join(root, file), 'utf8'))]),
);
for (const [name, scenario] of Object.entries(scenarios)) {
  const found = results.get(name) as Partial<ReturnType<typeof modelMet>> | undefined;
  const { model_in_use_hash: now } = modelMet(scenario);
  if (found !== undefined && found.model_in_use_hash !== now)
    console.log(`stale: validation/results/${name}.json is of model ${found.model_in_use_hash}; now ${now}`);
}
for (const [name, asked] of Object.entries(askedInFull)) {
  const found = results.get(name) as { readonly rows: readonly { id: string; question: string }[] } | undefined;
  if (found === undefined) continue;
  const { stale, ...present } = presentRows(found.rows, asked());
  if (stale.length > 0)
    console.log(`stale: validation/results/${name}.json is of another model or question on ${stale.join(', ')}`);
  if (present.rows.length === 0) results.delete(name);
  else results.set(name, { ...found, ...present });
}

const recoveries = results.get('recovery') as { readonly rows: readonly { readonly question: string }[] } | undefined;
const asked = new Set(courses.map(questionOfRecovery));
if (recoveries?.rows.some(({ question }) => !asked.has(question)) === true) {
  console.log('stale: validation/results/recovery.json is of another model or another course');
  results.delete('recovery');
}

results.set('cost-of-assays', [
  costOf('part A of the review', (id) => id.startsWith('A')),
  costOf('part B', (id) => id.startsWith('B')),
  costOf('both, what they share counted once', () => true),
]);

/** What assays of some findings ask for. */
function costOf(of: string, isMeant: (id: string) => boolean) {
  const meant = assays.filter(({ id }) => isMeant(id));
  return { of, assays: meant.length, fewest: fewestRunDays(meant), most: runDays(meant) };
}

const pages = named.length > 0 ? named : ['README.md', ...globSync('docs/**/*.md', { cwd: root }).sort()].map(inRoot);
for (const page of pages) fill(page);

function inRoot(path: string): string {
  return join(root, path);
}

function fill(page: string): void {
  if (!existsSync(page)) {
    console.log(`${page} is not there`);
    return;
  }
  const text = readFileSync(page, 'utf8');
  const marked = markedTables(text);
  if (marked.length === 0) return;
  const short = relative(root, page);
  for (const name of marked) {
    if (tables[name] === undefined)
      console.log(`unknown: no table is called ${name}; there are ${Object.keys(tables).join(', ')}`);
    else if (!results.has(tables[name].result))
      console.log(
        `missing: validation/results/${tables[name].result}.json of the present model, for ${name} in ${short}`,
      );
  }
  const after = filled(text, results);
  if (after === text) console.log(`${short} is as the results have it`);
  else if (onlyCheck) console.log(`changed: ${short} differs from the results; run node tools/readme-tables.ts`);
  else {
    writeFileSync(page, after);
    console.log(`${short} rewritten`);
  }
}

import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chosen, questionOf } from '../src/experiments/index.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { healthy, story } from '../src/scenarios/index.ts';
import { modelMet } from '../validation/record/on-record.ts';
import { filled, markedTables, tables } from './readme-table-rows.ts';

/**
 * Rewrite the tables between `<!-- table: NAME -->` and `<!-- end -->` in README.md from validation/results/*.json, and
 * tell which results are of another model. With `--check` nothing is written.
 */
const root = join(import.meta.dirname, '..');
const readme = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'README.md');
const onlyCheck = process.argv.includes('--check');
/** What each validation runs, with what it varies. */
const scenarios: Readonly<Record<string, Scenario>> = { accuracy: story, homeostasis: healthy, story };

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
const questions = new Map(chosen([]).assays.map((assay): [string, string] => [assay.id, questionOf(assay, 1)]));
const verdicts = results.get('assays') as { readonly rows: readonly { id: string; question: string }[] } | undefined;
const old = (verdicts?.rows ?? []).filter(({ id, question }) => questions.get(id) !== question).map(({ id }) => id);
if (old.length > 0) console.log(`stale: verdicts of another model or question on ${old.join(', ')}`);

if (!existsSync(readme)) console.log(`${readme} is not there`);
else {
  const text = readFileSync(readme, 'utf8');
  for (const name of markedTables(text)) {
    if (tables[name] === undefined)
      console.log(`unknown: no table is called ${name}; there are ${Object.keys(tables).join(', ')}`);
    else if (!results.has(tables[name].result))
      console.log(`missing: validation/results/${tables[name].result}.json for ${name}`);
  }
  const after = filled(text, results);
  if (after === text) console.log('the tables are as the results have them');
  else if (onlyCheck) console.log('changed: the tables differ from the results; run node tools/readme-tables.ts');
  else {
    writeFileSync(readme, after);
    console.log(`${readme} rewritten`);
  }
}

import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { engineVersion } from '../src/engine/version.ts';
import { modelHash } from '../src/experiments/index.ts';
import { marrow } from '../src/scenarios/index.ts';
import { filled, markedTables, tables } from './readme-table-rows.ts';

/**
 * Rewrite the tables between `<!-- table: NAME -->` and `<!-- end -->` in README.md from validation/results/*.json, and
 * tell which results are of another model. With `--check` nothing is written.
 */
const root = join(import.meta.dirname, '..');
const readme = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(root, 'README.md');
const onlyCheck = process.argv.includes('--check');
const now = modelHash(marrow);

const results = new Map(
  globSync('validation/results/*.json', { cwd: root })
    .sort()
    .map((file): [string, unknown] => [basename(file, '.json'), JSON.parse(readFileSync(join(root, file), 'utf8'))]),
);
for (const [name, result] of results) {
  const { model_hash: made, engine } = result as { model_hash?: string; engine?: string };
  if (made !== undefined && made !== now)
    console.log(
      `stale: validation/results/${name}.json is of model ${made}, engine ${engine}; now ${now}, ${engineVersion}`,
    );
}

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

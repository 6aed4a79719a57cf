import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marrow } from '../src/scenarios/index.ts';
import { madeFolders, modelPages } from './model-pages/pages.ts';

/**
 * Write the pages of `docs/model/` that mirror the review and the model. With `--check` nothing is written: pages that
 * would change are named, and the exit code is 1.
 */
const root = join(import.meta.dirname, '..', 'docs', 'model');
const onlyCheck = process.argv.includes('--check');
const pages = modelPages(marrow);
const there = madeFolders.flatMap((folder) => {
  mkdirSync(join(root, folder), { recursive: true });
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
});

const left = there.filter((path) => !pages.has(path));
const changed = [...pages].filter(
  ([path, text]) => !there.includes(path) || readFileSync(join(root, path), 'utf8') !== text,
);
if (onlyCheck) {
  for (const path of [...left, ...changed.map(([path]) => path)])
    console.log(`stale: docs/model/${path}; run npm run docs:model`);
  process.exitCode = left.length + changed.length === 0 ? 0 : 1;
} else {
  for (const path of left) rmSync(join(root, path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${pages.size} pages, ${changed.length} written, ${left.length} removed`);
}

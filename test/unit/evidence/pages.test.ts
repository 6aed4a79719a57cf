import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disputes, findings, sections } from '../../../src/evidence/index.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { madeFolders, modelPages } from '../../../tools/model-pages/pages.ts';

const root = join(import.meta.dirname, '../../../docs/model');
const pages = modelPages(marrow);

describe('the pages of the model', () => {
  test('are as the evidence and the model have them; else run npm run docs:model', () => {
    const there = madeFolders.flatMap((folder) => globSync(`${folder}/*`, { cwd: root }));
    expect(there.toSorted()).toEqual([...pages.keys()].toSorted());
    const stale = [...pages].filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test('mirror the headings of the review in its order', () => {
    const titles = [...pages]
      .filter(([path]) => /^review\/\d\d-/.test(path))
      .map(([, text]) => /^# (.+)$/m.exec(text)?.[1]);
    expect(titles).toEqual([...sections]);
  });

  test('tell every finding and every dispute once', () => {
    const told = [...pages.values()].flatMap((text) => [...text.matchAll(/^### (\S+)$/gm)].map(([, id]) => id));
    expect(told.toSorted()).toEqual([...Object.keys(findings), ...Object.keys(disputes)].toSorted());
  });

  test('link to places that exist', () => {
    const places = new Map([...pages].map(([path, text]) => [path, placesOn(text)]));
    const broken = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g)]
        .filter(([, to = '', place]) => !leads(to === '' ? path : normalize(join(dirname(path), to)), place, places))
        .map(([link]) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Anchors on a page: those it sets itself, and those of its headings. */
function placesOn(text: string): ReadonlySet<string> {
  const set = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replaceAll(' ', '-'));
  return new Set([...set, ...headings]);
}

function leads(path: string, place: string | undefined, places: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const made = places.get(path);
  if (made === undefined) return place === undefined && existsSync(join(root, path));
  return place === undefined || made.has(place);
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText, root } from './sources.ts';

/** The part of a page under one heading, up to the next heading of the same depth. */
export function section(page: string, heading: string): string {
  const [, after] = readText(page).split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`${page} has no section "${heading}"`);
  return after.split('\n## ')[0]!;
}

/** First cells of the tables in a text, where they are names in code. */
export function tableNames(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!);
}

/** Targets of the links in a text that point into the repository, without the heading. */
export function localLinks(text: string): string[] {
  return linksOf(text)
    .map(({ path }) => path)
    .filter((path) => path !== '');
}

/** Links of a page that lead to no file or to no heading of it, as they are written. */
export function deadLinks(page: string): string[] {
  return linksOf(withoutCode(readText(page)))
    .filter(({ path, heading }) => {
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return heading !== '' && target.endsWith('.md') && !headingsOf(target).has(heading);
    })
    .map(({ written }) => written);
}

interface PageLink {
  readonly written: string;
  /** Empty for the page itself. */
  readonly path: string;
  /** Empty for the whole page. */
  readonly heading: string;
}

function linksOf(text: string): PageLink[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((written) => !/^[a-z]+:/.test(written))
    .map((written) => {
      const [path = '', heading = ''] = written.split('#');
      return { written, path, heading };
    });
}

const withoutCode = (text: string) => text.replaceAll(/^```.*?^```/gms, '');

const known = new Map<string, ReadonlySet<string>>();

/** Where a link may lead within a page: its headings as GitHub names them, and marks of its own. */
function headingsOf(page: string): ReadonlySet<string> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const text = withoutCode(readText(page));
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!);
  const marks = [...text.matchAll(/<a id="([^"]+)"/g)].map((match) => match[1]!);
  const found = new Set([...headings.map(slugOf), ...marks]);
  known.set(page, found);
  return found;
}

function slugOf(heading: string): string {
  const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return words.replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}

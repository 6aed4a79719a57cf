import { readText } from './sources.ts';

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

/** Targets of the links in a text that point into the repository. */
export function localLinks(text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/.test(target));
}

import { basename } from 'node:path';

/** Most characters of an id in a file. */
export const longestId = 64;

/**
 * Any text as an id that scenario files take: small letters, digits, dots and dashes.
 *
 * @param otherwise what it is called where nothing of the text is left
 */
export function idOf(text: string, otherwise: string): string {
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '');
  return id === '' ? otherwise : id.slice(0, longestId);
}

/** The name of a file without folder and ending. */
export const withoutEnding = (file: string) => basename(file).replace(/\.[^.]*$/, '');

import { readFileSync, writeFileSync } from 'node:fs';
import { MarrowError } from '../core/error.ts';
import { sayFault } from '../io/index.ts';

/**
 * The text of a file that the command line names.
 *
 * @throws MarrowError `invalid-input` when it cannot be read
 */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the file cannot be read',
      where: { file },
      found: sayFault(cause),
      advice: 'Check its name and that it may be read.',
      cause,
    });
  }
}

/**
 * Write a file that the command line names.
 *
 * @throws MarrowError `invalid-input` when it cannot be written
 */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: 'the file cannot be written',
      where: { file },
      found: sayFault(cause),
      advice: 'Choose another name, in a folder that is there.',
      cause,
    });
  }
}

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDurably } from '../../src/io/durable.ts';

/** The folder in which results of whole runs are kept. */
export const resultsFolder = join(import.meta.dirname, '../results');

/** Where runs of every validation are kept, and the results of those that are not at full size. */
export const triedFolder = join(import.meta.dirname, '../../.build/validation');

/** The file of a validation whose rows are kept. */
export function recordOf(name: string, isWhole: boolean): string {
  return join(isWhole ? resultsFolder : triedFolder, `${name}.json`);
}

/** What a file holds; null where there is none. */
export function readRecord<T>(file: string): T | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Write a record, each member of its lists on a line of its own. */
export function writeRecord(file: string, record: object): void {
  mkdirSync(dirname(file), { recursive: true });
  const line = (value: unknown) =>
    Array.isArray(value)
      ? `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
  const text = Object.entries(record).map(([key, value]) => `  ${JSON.stringify(key)}: ${line(value)}`);
  writeDurably(file, `{\n${text.join(',\n')}\n}\n`);
}

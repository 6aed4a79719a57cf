import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFigures } from '../write-figures.ts';
import { compareFigures } from './compare-figures.ts';
import type { CompareInput } from './compare-input.ts';
import { comparePage } from './compare-page.ts';

/** Write `compare.html` and the files of its figures; gives the paths below the folder. */
export function writeCompare(folder: string, input: CompareInput): string[] {
  const figures = compareFigures(input);
  writeFileSync(join(folder, 'compare.html'), comparePage(input, figures));
  return ['compare.html', ...writeFigures(folder, figures)];
}

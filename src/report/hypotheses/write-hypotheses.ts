import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFigures } from '../write-figures.ts';
import type { HypothesesInput } from './hypotheses-input.ts';
import { hypothesesPage } from './hypotheses-page.ts';
import { tornadoFigures } from './tornado.ts';

/** Write `hypotheses.html` and the files of its figures; gives the paths below the folder. */
export function writeHypotheses(folder: string, input: HypothesesInput): string[] {
  const figures = tornadoFigures(input.row);
  writeFileSync(join(folder, 'hypotheses.html'), hypothesesPage(input, figures));
  return ['hypotheses.html', ...writeFigures(folder, figures)];
}

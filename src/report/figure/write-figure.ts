import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnFigure, PairOfRuns } from '../../experiments/index.ts';
import type { Model } from '../../model/model.ts';
import { reportInputFromRun } from '../from-run.ts';
import { writeFigures } from '../write-figures.ts';
import { figurePage } from './figure-page.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Write `figure-N.html`, with a picture where there are runs to draw it from; gives the paths below the folder.
 *
 * @throws MarrowError `damaged` for a run whose files cannot be read
 */
export async function writeFigure(
  folder: string,
  drawn: DrawnFigure,
  runs: PairOfRuns | null,
  model: Model,
): Promise<string[]> {
  const picture =
    runs === null
      ? null
      : sideBySide(
          await reportInputFromRun(runs.healthy, model),
          await reportInputFromRun(runs.leukemic, model),
          drawn.number,
        );
  const page = `figure-${drawn.number}.html`;
  writeFileSync(join(folder, page), figurePage(drawn, picture));
  return [page, ...(picture === null ? [] : writeFigures(folder, [picture]))];
}

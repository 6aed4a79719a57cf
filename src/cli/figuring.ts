import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnFigure1 } from '../assays/index.ts';
import {
  type Conditions,
  type DrawnFigure,
  drawFigure,
  Ledger,
  type PairOfRuns,
  pairToFolders,
} from '../experiments/index.ts';
import { nodeHost } from '../host/node.ts';
import { marrow } from '../scenarios/index.ts';
import { sayEnding } from './ending.ts';
import { exitCodes } from './exit-codes.ts';
import type { InSeedsOptions } from './in-seeds.ts';
import { printJson } from './json.ts';
import { progressInTurn } from './progress-in-turn.ts';
import { sayFigure } from './say-figure.ts';
import { again, stoppable } from './stoppable.ts';
import type { Terminal } from './terminal.ts';

/** Options of `marrow figure` as they are written. */
export interface FigureOptions extends InSeedsOptions {
  readonly out: string;
  readonly picture: boolean;
}

/** A figure as the command line asks for it. */
export interface FigureOrder {
  readonly conditions: Conditions;
  readonly processes: number;
  readonly options: FigureOptions;
}

/** Execute the first figure: progress, table, files. Gives the exit code. */
export async function figureOn(terminal: Terminal, order: FigureOrder): Promise<number> {
  const { conditions, processes, options } = order;
  const quiet = options.quiet === true;
  const began = performance.now();
  const done = await stoppable(terminal, quiet, async (stop) => {
    const drawn = await drawFigure(drawnFigure1, conditions, {
      ledger: new Ledger(options.ledger),
      processes,
      stop,
      ...(quiet ? {} : progressInTurn(terminal, 1)),
    });
    if (drawn === null || !options.picture) return { drawn, runs: null };
    if (!quiet)
      terminal.note(terminal.aside.dim(`  running seed ${conditions.seed} of both marrows once more, to draw them`));
    const means = { model: marrow, host: nodeHost, threads: processes };
    return { drawn, runs: await pairToFolders(drawnFigure1, conditions, options.out, means, { stop }) };
  });
  if (done === null || done.drawn === null || (options.picture && done.runs === null)) {
    terminal.note(again());
    return exitCodes.stopped;
  }
  const drawn = { ...done.drawn, overlays: options.overlay };
  const paths = await write(drawn, done.runs, options.out);
  if (options.json === true) printJson(terminal, drawn);
  else sayFigure(terminal, drawn);
  if (!quiet) sayEnding(terminal, { began, folder: options.out, files: paths });
  const isLost = drawn.failed.length > 0 && drawn.rows.every(({ healthy, leukemic }) => healthy.n + leukemic.n === 0);
  return isLost ? exitCodes.diverged : exitCodes.done;
}

/** The page takes a while to load. */
async function write(drawn: DrawnFigure, runs: PairOfRuns | null, folder: string): Promise<string[]> {
  const { writeFigure } = await import('../report/index.ts');
  mkdirSync(folder, { recursive: true });
  const data = `figure-${drawn.number}.json`;
  writeFileSync(join(folder, data), `${JSON.stringify(drawn, null, 2)}\n`);
  return [data, ...(await writeFigure(folder, drawn, runs, marrow))];
}

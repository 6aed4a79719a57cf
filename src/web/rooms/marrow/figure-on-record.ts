import type { DrawnFigure } from '../../../experiments/figure/drawn-figure.ts';
import { toldBy } from '../../results/told-by.ts';

/** Figure 1 as the project ran it at full size. */
export interface FigureOnRecord {
  readonly figure: DrawnFigure;
  /** The model of this page would be asked the same. */
  readonly isOfThisModel: boolean;
}

const file = new URL('../../../../validation/results/figure.json', import.meta.url);

interface Recorded {
  readonly rows: readonly [DrawnFigure & { readonly question: string }];
}

export async function figureOnRecord(): Promise<FigureOnRecord> {
  const worker = new Worker(new URL('./figure-question-worker.ts', import.meta.url), {
    type: 'module',
    name: 'marrow figure',
  });
  const [question, recorded] = await Promise.all([toldBy<string>(worker), fetch(file)]);
  if (!recorded.ok)
    throw new Error(`what figure 1 came to could not be read: ${recorded.status} ${recorded.statusText}`);
  const {
    rows: [figure],
  }: Recorded = await recorded.json();
  return { figure, isOfThisModel: figure.question === question };
}

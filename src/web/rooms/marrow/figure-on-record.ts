import type { DrawnFigure } from '../../../experiments/figure/drawn-figure.ts';
import { toldBy } from '../../results/told-by.ts';

/** Figure 1 as the project ran it at full size. */
export interface FigureOnRecord {
  readonly figure: DrawnFigure;
  /** The model of this page would be asked the same. */
  readonly isOfThisModel: boolean;
}

interface Recorded {
  readonly rows: readonly [DrawnFigure & { readonly question: string }];
}

export async function figureOnRecord(): Promise<FigureOnRecord> {
  const worker = new Worker(new URL('./figure-question-worker.ts', import.meta.url), {
    type: 'module',
    name: 'marrow figure',
  });
  const [question, { default: text }] = await Promise.all([
    toldBy<string>(worker),
    import('../../../../validation/results/figure.json?raw'),
  ]);
  const {
    rows: [figure],
  }: Recorded = JSON.parse(text);
  return { figure, isOfThisModel: figure.question === question };
}

import type { ReportInput } from '../report-input.ts';
import { type Slab, slabWithMost } from '../slab.ts';
import type { Figure } from './figure.ts';
import { measuredFigure } from './measured.ts';
import { oxygenFigure } from './oxygen.ts';
import { residualFigure } from './residual.ts';
import { sectionsFigure } from './sections.ts';
import { timeFigure } from './time.ts';

export type { Figure, Table } from './figure.ts';

/** Thickness of the sections, µm. */
const thickness = 10;

/** The figures of a report; those for which the run has nothing to show are left out. */
export function figuresOf(input: ReportInput): Figure[] {
  const slab = slabOf(input);
  const figures = [
    timeFigure(input),
    slab === null ? null : sectionsFigure(input, slab),
    slab === null ? null : oxygenFigure(input, slab),
    residualFigure(input),
    measuredFigure(input),
  ];
  return figures.filter((figure) => figure !== null);
}

function slabOf({ frames, anatomy }: ReportInput): Slab | null {
  const telling = frames.find(({ moment }) => moment === 'nadir') ?? frames.at(-1);
  return telling === undefined ? null : slabWithMost('lsc', telling, anatomy, thickness);
}

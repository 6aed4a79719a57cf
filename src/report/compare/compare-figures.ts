import type { Figure } from '../figures/figure.ts';
import type { CompareInput } from './compare-input.ts';
import { curvesFigure } from './curves.ts';
import { eachArmFigure } from './each-arm.ts';
import { effectsFigure } from './effects.ts';
import { withoutRelapseFigure } from './without-relapse.ts';

/** The figures of a comparison, numbered in their order; those for which there is nothing to show are left out. */
export function compareFigures(input: CompareInput): Figure[] {
  const figures = [curvesFigure(input), eachArmFigure(input), effectsFigure(input, 3), withoutRelapseFigure(input, 4)];
  return figures.filter((figure) => figure !== null);
}

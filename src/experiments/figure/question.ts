import type { Arrow, ReviewFigure } from '../../assays/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { keyOf } from '../arms/experiment.ts';
import { armInQuestion, readingInQuestion } from '../arms/in-question.ts';
import { experimentOf, judging } from './drawn-figure.ts';

/** Digest of all that the arrows of a figure depend on: both marrows with the part of the model that they meet, seeds, what is read, and what is said of it. */
export function questionOfFigure(figure: ReviewFigure, conditions: Conditions): string {
  const { arms, seeds } = experimentOf(figure, conditions);
  const arrows = figure.panels.flatMap((panel) => panel.arrows.map(arrowInQuestion));
  return keyOf({ judging, seeds, arms: arms.map(armInQuestion), arrows });
}

function arrowInQuestion({ from, to, sign, said, reading, counterpart = reading }: Arrow) {
  return [from, to, sign, said, readingInQuestion(reading), readingInQuestion(counterpart)];
}

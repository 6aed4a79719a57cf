// Does leukemia change what figure 1 of the review says that it changes? See validation/README.md.
import type { ReviewFigure } from '../src/assays/index.ts';
import { type DrawnFigure, drawFigure } from '../src/experiments/index.ts';
import { answerMissing } from './record/answer-missing.ts';
import { figuresAsked } from './record/asked.ts';
import { wantedOf } from './record/command-line.ts';

const { options, conditions, isWhole } = wantedOf({ takesNames: false });

await answerMissing<ReviewFigure, DrawnFigure & { readonly id: string }>(
  {
    name: 'figure',
    asked: figuresAsked(conditions),
    ids: [],
    isWhole,
    answer: async (figures, { answered, ...means }) => {
      for (const figure of figures) {
        const drawn = await drawFigure(figure, conditions, means);
        if (drawn !== null) answered({ id: figure.id, ...drawn });
      }
    },
    record: (rows) => ({ base_seed: conditions.seed, rows }),
    says: ({ rows }) => {
      const standings = Map.groupBy(rows, ({ standing }) => standing);
      return [...standings].map(([standing, arrows]) => `${arrows.length} ${standing}`).join(', ');
    },
  },
  options,
);

import { drawnFigure1 } from '../../../assays/index.ts';
import { questionOfFigure } from '../../../experiments/figure/question.ts';

postMessage(questionOfFigure(drawnFigure1, { seed: 1 }));

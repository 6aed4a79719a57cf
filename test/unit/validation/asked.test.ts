import { describe, expect, test } from 'vitest';
import { drawnFigure1 } from '../../../src/assays/index.ts';
import {
  questionOfComparison,
  questionOfDispute,
  questionOfFigure,
  questionOfPrediction,
  questionOfStrategy,
  questionOfTrial,
  usualCohort,
} from '../../../src/experiments/index.ts';
import { strategyOf } from '../../../src/strategies/index.ts';
import { trialOf } from '../../../src/trials/index.ts';
import { reportedOf } from '../../../src/trials/reported.ts';
import { figuresAsked } from '../../../validation/record/asked.ts';

const cd44 = strategyOf('cd44');
const mec = trialOf('NCT00512252');

describe('what an answer is one to', () => {
  test('is why a dispute cannot be run, in any seeds', () => {
    const [one, other] = [1, 2].map((seed) => questionOfDispute('D-NICHE-TAXONOMY', { seed }));
    expect(other).toBe(one);
    expect(questionOfDispute('D-VLA4-PROGNOSIS', { seed: 1 })).not.toBe(one);
  });

  test('is another question in other seeds, or more of them', () => {
    const of = [
      (seed: number, seeds: number) => questionOfDispute('D-HIF', { seed, seeds }),
      (seed: number, seeds: number) => questionOfStrategy(cd44, { seed, seeds }),
      (seed: number, seeds: number) => questionOfFigure(drawnFigure1, { seed, seeds }),
    ];
    for (const ask of of) expect(new Set([ask(1, 3), ask(2, 3), ask(1, 4), ask(1, 3)]).size).toBe(3);
  });

  test('is another question of other draws, blocks or priors, and the same of more patients', () => {
    const changes = [{}, { blocks: 3 }, { seed: 2 }, { priors: ['even'] as const }];
    for (const ask of [questionOfPrediction, questionOfTrial]) {
      const asked = changes.map((change) => ask(mec, { ...usualCohort, ...change }));
      expect(new Set(asked).size).toBe(changes.length);
      expect(ask(mec, { ...usualCohort, patients: 39 })).toBe(asked[0]);
    }
  });

  test('is another question with another report, of the same prediction', () => {
    const predicted = questionOfPrediction(mec, usualCohort);
    const [first] = reportedOf(mec);
    const other = [{ ...first!, published: { kind: 'words' as const } }];
    expect(questionOfComparison(predicted, reportedOf(mec))).toBe(questionOfTrial(mec, usualCohort));
    expect(questionOfComparison(predicted, other)).not.toBe(questionOfTrial(mec, usualCohort));
  });

  test('is another question when something else is read', () => {
    const { reads } = cd44;
    const asked = questionOfStrategy(cd44, { seed: 1 });
    expect(questionOfStrategy({ ...cd44, reads: { ...reads, lsc: reads.hsc! } }, { seed: 1 })).not.toBe(asked);
    expect(questionOfStrategy({ ...cd44, says: 'the same in other words' }, { seed: 1 })).toBe(asked);
  });
});

test('twice as many seeds cost twice as much', () => {
  const days = (seeds: number) => figuresAsked({ seed: 1, seeds })[0]!.days();
  expect(days(4)).toBeCloseTo(2 * days(2), 6);
});

import { describe, expect, test } from 'vitest';
import { armsOfExperiment, type DisputeExperiment, disputeQuestions, type Waiting } from '../../../src/assays/index.ts';
import { disputes } from '../../../src/evidence/index.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { marrow } from '../../../src/scenarios/index.ts';

const all: readonly (DisputeExperiment | Waiting)[] = Object.values(disputeQuestions);
const experiments = all.flatMap((each) => ('waitsFor' in each ? [] : [each]));

test('every dispute has an experiment or says what the model lacks', () => {
  expect(new Set(Object.keys(disputeQuestions))).toEqual(new Set(Object.keys(disputes)));
  for (const [id, question] of Object.entries(disputeQuestions)) {
    expect(question.id).toBe(id);
    if ('waitsFor' in question) expect(question.waitsFor, id).toMatch(/^\S.*[^.]$/);
  }
});

describe.each(experiments.map((each) => [each.id, each] as const))('the experiment of %s', (id, experiment) => {
  test('has arms and observables of different names', () => {
    const arms = armsOfExperiment(experiment).map(({ name }) => name);
    expect(new Set(arms).size).toBe(arms.length);
    const names = experiment.observables.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has arms that the model can run on either side', () => {
    for (const { scenario } of armsOfExperiment(experiment)) {
      for (const side of ['a', 'b']) {
        const sides = { ...scenario.sides, [id]: side };
        expect(() => resolve(marrow, { ...scenario, sides })).not.toThrow();
      }
    }
  });

  test('asks a question, and can come to a conclusion with its seeds', () => {
    expect(experiment.asks).toMatch(/\?$/);
    expect(experiment.seeds).toBeGreaterThanOrEqual(5);
  });

  test('reads on rising days, of one or of two arms, and records what it reads', () => {
    for (const { days, on, scale, contrast } of experiment.observables) {
      expect(days.length).toBeGreaterThan(0);
      expect([...days]).toEqual(days.toSorted((a, b) => a - b));
      if (scale === 'relative') expect(contrast.against).toBeDefined();
      for (const day of days) {
        expect(on(day).about.length).toBeGreaterThan(0);
        expect(on(day).records).toEqual(expect.arrayContaining([...on(day).about]));
      }
    }
  });
});

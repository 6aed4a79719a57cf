import { describe, expect, test } from 'vitest';
import { marrow } from '../src/scenarios/index.ts';
import { importsOf } from './architecture/imports.ts';
import { reachableParameters } from './architecture/reachable-parameters.ts';
import {
  forbiddenReading,
  outcomesIn,
  predicting,
  readers,
  reportedValues,
  wayToReported,
} from './architecture/reported.ts';
import { readText, sourceOf, sourcesMatching } from './architecture/sources.ts';

describe('what was reported of trials', () => {
  const all = sourcesMatching('{src,tools,validation,benchmarks,examples}/**/*.{ts,tsx}');
  const byPath = new Map(all.map((source) => [source.path, source]));

  test('is read only where predictions are judged, and where it is shown', () => {
    expect(all.flatMap(forbiddenReading)).toEqual([]);
    const reading = all.filter((source) => importsOf(source).some(({ target }) => target === reportedValues));
    expect(new Set(reading.map(({ path }) => path))).toEqual(new Set(readers));
  });

  test.each([
    ['src/drugs/a.ts', "import { reportedOf } from '../trials/reported.ts';"],
    ['src/trials/index.ts', "export * from './reported.ts';"],
    ['src/experiments/endpoints/a.ts', "type Reported = import('../../trials/reported.ts').Reported;"],
    ['validation/fit.ts', "const { reported } = await import('../src/trials/reported.ts');"],
  ])('is not read in %s by %s', (path, text) => {
    expect(forbiddenReading(sourceOf(path, text))).toHaveLength(1);
  });

  test.each(predicting)('is not come to from %s', (path) => {
    expect(byPath.has(path)).toBe(true);
    expect(wayToReported(path, byPath)).toBeNull();
  });

  test('is found at the end of a way, however long', () => {
    const path = 'src/experiments/trial/pool-blocks.ts';
    const text = `import './judge-reported.ts';\n${readText(path)}`;
    const planted = new Map(byPath).set(path, sourceOf(path, text));
    const way = wayToReported('src/experiments/trial/predict-trial.ts', planted);
    expect(way?.slice(-3)).toEqual([path, 'src/experiments/trial/judge-reported.ts', reportedValues]);
  });

  test('and the design of trials are met in experiments only by those that run and judge them, or tell uses', () => {
    const importing = all
      .filter(({ folder }) => folder === 'experiments')
      .filter((source) => importsOf(source).some(({ target }) => target?.startsWith('src/trials/') === true))
      .map(({ path }) => path);
    expect(importing.filter((path) => !path.startsWith('src/experiments/trial/'))).toEqual([
      'src/experiments/explain/studies.ts',
      'src/experiments/explain/uses.ts',
    ]);
  });

  test('stands behind no number of the model, and behind no fit', () => {
    const taken = [...reachableParameters(marrow)].flatMap(([parameter, path]) =>
      outcomesIn(parameter).map((outcome) => `${path} rests on ${outcome}, with which predictions are compared`),
    );
    expect(taken).toEqual([]);
    expect(outcomesIn({ source: readText('docs/decisions/story-fits.md'), cites: [] })).toEqual([]);
    for (const path of [
      'src/trials/tolerance.ts',
      'validation/tolerance/standard-courses.ts',
      'validation/recovery/published.ts',
    ]) {
      expect(outcomesIn({ source: readText(path), cites: [] }), path).toEqual([]);
    }
  });

  test.each([
    [{ source: 'so that MEC with plerixafor comes to the remissions of NCT00512252', cites: [] }, ['NCT00512252']],
    [{ source: 'half, as B097 says of blasts in blood', cites: [] }, ['B097']],
    [{ source: 'share in remission', cites: ['Uy2012'] }, ['Uy2012']],
    [{ source: 'almost doubled, Uy et al., Blood (2012)', cites: [] }, ['Uy2012']],
  ])('is found behind %o', (parameter, found) => {
    expect(outcomesIn(parameter)).toEqual(found);
  });
});

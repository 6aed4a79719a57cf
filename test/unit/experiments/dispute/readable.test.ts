import { expect, test } from 'vitest';
import { disputeQuestions } from '../../../../src/assays/index.ts';
import { readableOf } from '../../../../src/experiments/dispute/readable.ts';

const stated = Object.values(disputeQuestions).flatMap((each) => ('waitsFor' in each ? [] : [each]));

/** What the experiments of vessels, drugs and oxygen bands read was chosen so that their switch sets none of it. */
const wholly = [
  'D-AML-HYPOXIA',
  'D-VESSEL-LOSS-OR-GAIN',
  'D-ANTIANGIOGENESIS',
  'D-ANTIANGIOGENIC',
  'D-MOBILISATION',
  'D-MOBILISER-HSC',
  'D-ESELECTIN-CLINIC',
  'D-DFO',
  'D-HAP-HSC',
  'D-O2-BANDS',
];

test.each(stated.map((each) => [each.id, each] as const))(
  '%s reads something that its switch does not set',
  (id, experiment) => {
    const excluded = readableOf(experiment, { seed: 1 }).map((each) => each.excluded);
    expect(excluded).toContain(null);
    if (wholly.includes(id)) expect(new Set(excluded)).toEqual(new Set([null]));
  },
);

test('HSC that leave and HSC at rest are what the sides of mobilizers and of oxygen bands set', () => {
  const { 'D-MOBILISER-HSC': mobilizers, 'D-O2-BANDS': bands } = disputeQuestions;
  if ('waitsFor' in mobilizers || 'waitsFor' in bands) throw new Error('both are stated');
  const reading = (experiment: typeof bands, state?: 'resting') => {
    const [first] = experiment.observables;
    const about =
      state === undefined
        ? ({ kind: 'expected', event: 'egress', cell: 'hsc' } as const)
        : ({ kind: 'cells', cell: 'hsc', state } as const);
    const on = (day: number) => ({ ...first!.on(day), about: [about] });
    return readableOf({ ...experiment, observables: [{ ...first!, on }] }, { seed: 1 })[0]!.excluded;
  };
  expect(reading(mobilizers)).toMatch(/the switch sets it/);
  expect(reading(bands, 'resting')).toMatch(/the switch sets it/);
});

test('HSC at rest may tell once cells are ablated that no rule of the switch names, and not where oxygen is held', () => {
  const { 'D-QUIESCENCE-NICHE': places, 'D-HYPOXIA-REQUIREMENT': oxygen } = disputeQuestions;
  if ('waitsFor' in places || 'waitsFor' in oxygen) throw new Error('both are stated');
  const restIn = (experiment: typeof places) =>
    readableOf(experiment, { seed: 1 })
      .filter(({ observable }) => observable.name.includes('in G0'))
      .map(({ excluded }) => excluded);
  expect(restIn(places)).toEqual([null, null]);
  expect(restIn(oxygen)).toEqual([expect.stringMatching(/the switch sets it/)]);
});

test('HSC at rest tell nothing where arms differ in a rule beside the cells', () => {
  const { 'D-QUIESCENCE-NICHE': places } = disputeQuestions;
  if ('waitsFor' in places) throw new Error('it is stated');
  const ablated = places.observables.find(({ name }) => name.includes('G0, once nestin-bright'))!;
  const { of, against } = ablated.contrast;
  const cutToo = { ...of, scenario: { ...of.scenario, cut: ['scf-renews-hsc'] } };
  const observable = { ...ablated, contrast: { of: cutToo, ...(against === undefined ? {} : { against }) } };
  const [read] = readableOf({ ...places, observables: [observable] }, { seed: 1 });
  expect(read!.excluded).toMatch(/the switch sets it/);
});

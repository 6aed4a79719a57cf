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

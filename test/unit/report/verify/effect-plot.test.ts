import { expect, test } from 'vitest';
import { effectPlot } from '../../../../src/report/verify/effect-plot.ts';

type Row = Parameters<typeof effectPlot>[0];

const row = (control: Partial<Row['control']>): Row => ({
  effect: 0.05,
  ci: [0, 0.1],
  smallest: 0.2,
  expected: 'above',
  unit: 'relative',
  control: { kind: 'cut', cut: 'a rule', effect: null, ci: null, holds: null, ...control },
});

test('a control that was not run is told from one that had nothing to read', () => {
  const [skipped, empty] = [row({}), row({ holds: false })].map((each) => effectPlot(each).toString());
  expect(skipped).toContain('>not run<');
  expect(skipped).not.toContain('nothing to read');
  expect(empty).toContain('>nothing to read<');
  expect(empty).not.toContain('not run');
});

test('a relative effect has its axis in percent, as the words beside it', () => {
  const plot = effectPlot({ ...row({ effect: 0.1, ci: [0.05, 0.15], holds: true }), effect: 2, ci: [1, 3] }).toString();
  expect(plot).toContain('Effect 200 %, control 10 %');
  expect(plot).toContain('>300 %</text>');
});

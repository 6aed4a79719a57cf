import { expect, it } from 'vitest';
import { effectScale } from '../../../../src/web/rooms/review/effect-scale.ts';
import { standings } from '../../../../src/web/rooms/review/standing.ts';
import { readVerdicts, verdictsIn } from '../../../../src/web/rooms/review/verdict-file.ts';

const row = {
  id: 'A066',
  findings: ['A066', 'A067'],
  class: 'E',
  asks: 'Are there fewer?',
  reading: 'cells',
  arms: [{ name: 'one', n: 1, values: [1, null] }],
  seeds: [1, 2],
  effect: -0.4,
  unit: 'relative',
  ci: [-0.5, -0.3],
  smallest: 0.2,
  because: 'a fifth',
  expected: 'below',
  control: { kind: 'cut', cut: 'nothing', effect: 0, ci: null, holds: true },
  path: null,
  verdict: 'shown',
  contradicted: false,
  why: 'it is there',
  note: '<img src=x onerror=alert(1)>',
};
const file = (...rows: object[]) => JSON.stringify({ engine: '5', model_hash: 'f'.repeat(32), rows });

it('gives the verdict to every finding of an assay', () => {
  const verdicts = verdictsIn(readVerdicts(file(row), 'verify.json'));
  expect([...verdicts]).toEqual([
    ['A066', 'shown'],
    ['A067', 'shown'],
  ]);
  expect(standings(verdicts).get('A066')).toBe('shown');
  expect(standings(new Map()).get('A066')).toBe('modelled');
});

it.each([
  ['{', 'text that is no JSON'],
  ['[]', 'the whole'],
  [file({ ...row, verdict: 'proved' }), 'rows.0.verdict'],
  [file({ ...row, effect: 'large' }), 'rows.0.effect'],
])('refuses what is no result: %s', (text, found) => {
  expect(() => readVerdicts(text, 'verify.json')).toThrowError(new RegExp(found));
});

it('puts effect, control and what is wanted on one axis', () => {
  const scale = effectScale(readVerdicts(file(row), 'verify.json').rows[0]!);
  // From −0.5 to 0 with an eighth of 0.5 to spare at either end: −0.5625 to 0.0625.
  expect(scale.at(-0.5625)).toBeCloseTo(0);
  expect(scale.zero).toBeCloseTo(0.9);
  expect(scale.wanted[0]).toBe(0);
  expect(scale.wanted[1]).toBeCloseTo(scale.at(-0.2));
  expect(scale.ticks).toContain(0);
});

import { expect, test } from 'vitest';
import { blast } from '../../../src/biology/cells/blast.ts';
import { hsc } from '../../../src/biology/cells/hsc.ts';
import { sigmoid } from '../../../src/biology/interactions/steepness.ts';
import { oxygen } from '../../../src/biology/substances/oxygen.ts';
import { mmHg } from '../../../src/core/units.ts';
import { cycleEntry } from '../../../src/model/behavior.ts';
import { describe, signalName } from '../../../src/model/describe.ts';
import { assumed } from '../../../src/model/parameter.ts';
import { rule } from '../../../src/model/rule.ts';
import { bonds } from '../../../src/model/signal.ts';
import { marrow } from '../../../src/scenarios/index.ts';

const example = rule('oxygen-drives-entry', {
  cells: [hsc, blast],
  signal: oxygen,
  effect: 'increases',
  target: cycleEntry,
  halfMaximum: assumed(mmHg(10), [3, 20], 'example'),
  power: sigmoid,
  because: ['A066'],
});

test('a rule is a sentence with its unit and its sources', () => {
  expect(describe(example)).toBe(
    'In a hematopoietic stem cell or a leukemic blast, oxygen increases the rate at which it enters the cell cycle: half of the effect at 10 mmHg, power 4 [A066].',
  );
});

test('a rule of one side of a dispute says so', () => {
  expect(describe({ ...example, side: { dispute: 'D-LSC-CYCLE', side: 'b' } })).toContain(
    'Holds on side b of D-LSC-CYCLE only.',
  );
});

test('every rule of the marrow has a sentence of its own, and every signal a name', () => {
  const sentences = marrow.rules.map(describe);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => /undefined|\[object/.test(sentence))).toEqual([]);
  expect(signalName(bonds)).toBe('the strength of its bonds');
});

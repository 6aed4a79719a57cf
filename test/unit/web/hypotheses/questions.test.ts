import { expect, it } from 'vitest';
import { disputes } from '../../../../src/evidence/index.ts';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { readScenario } from '../../../../src/io/scenario-file/read.ts';
import { marrow, story } from '../../../../src/scenarios/index.ts';
import { changedScenarioText } from '../../../../src/web/model-changes/overlay-text.ts';
import { parameterWords } from '../../../../src/web/model-words/parameter-words.ts';
import { questions, sideOf, taking } from '../../../../src/web/rooms/hypotheses/questions.ts';
import { sideInModel } from '../../../../src/web/rooms/hypotheses/side-in-model.ts';

const asked = (id: string) => questions.find(({ dispute }) => dispute.id === id)!;

it('lists every dispute once, and says of each that has no switch what it waits for', () => {
  expect(questions.length).toBe(Object.keys(disputes).length);
  expect(new Set(questions.map(({ dispute }) => dispute.id))).toEqual(new Set(Object.keys(disputes)));
  const switched = new Set(marrow.switches?.map(({ id }) => id as string));
  for (const { dispute, waitsFor } of questions) expect(waitsFor === null).toBe(switched.has(dispute.id));
});

it('takes a side, and leaves out of the overlay one that holds anyway', () => {
  const question = asked('D-WARBURG');
  const taken = taking(question, 'a', {}, story);
  expect(taken).toEqual({ sides: { 'D-WARBURG': 'a' } });
  expect(sideOf(question, taken)).toBe('a');
  expect(sideOf(question, {})).toBe('b');
  expect(taking(question, 'b', taken, story)).toEqual({});
  expect(taking(question, null, { ...taken, cut: ['x'] }, story)).toEqual({ cut: ['x'] });
  expect(taking(question, 'b', {}, { sides: { 'D-WARBURG': 'a' } })).toEqual({ sides: { 'D-WARBURG': 'b' } });
});

it('says what each side of a switch changes', () => {
  for (const { id, sides } of marrow.switches ?? []) {
    for (const name of ['a', 'b'] as const) {
      const side = sideInModel(id, name);
      expect(side.says).toBe(sides[name]!.says);
      expect(side.cut.map((rule) => rule.id).sort()).toEqual([...sides[name]!.cut].sort());
      for (const { path, before, after } of side.set) {
        expect(before.quantity.dimension).toBe(after.quantity.dimension);
        expect(parameterWords(path)).not.toBe(path);
      }
    }
  }
  expect(sideInModel('D-ROS-LSC', 'b').only.map(({ id }) => id)).toEqual(['slc13a3-lowers-ros']);
});

it('names a number in the words of the field', () => {
  expect(parameterWords('cellTypes.lsc.activities.glycolysis.span.base')).toBe('glycolysis of LSC, undriven');
  expect(parameterWords('cellTypes.osteoblast.presents.ligands.vcam1.level')).toBe('display of VCAM-1 by osteoblasts');
});

it('writes changes as a scenario file that reads back to the same changes', () => {
  const [rule] = marrow.rules;
  const change = {
    sides: { 'D-WARBURG': 'a' },
    cut: ['tgf-beta-activates-smad'],
    rules: [{ id: rule!.id, halfMaximum: { ...rule!.halfMaximum, source: 'tried: "quoted" & <b>' } }],
  };
  const read = readScenario(changedScenarioText('story', change), 'changed.yaml', catalogOf());
  expect(read).toMatchObject({ id: 'story-changed', sides: change.sides, cut: change.cut, until: story.until });
  expect(read.rules).toEqual(change.rules);
});

import { expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { asArm, storyArms, storyToTry } from '../../../src/experiments/arms/story.ts';
import { questionOfArms } from '../../../validation/record/on-record.ts';
import { haveUsual } from '../../../validation/record/usual-seeds.ts';

test('only seeds among which are the usual ones from 1 on take the place of what is on record', () => {
  expect(haveUsual(3, [3, 1, 2, 7])).toBe(true);
  expect(haveUsual(3, [2, 3, 4])).toBe(false);
  expect(haveUsual(3, [1, 2])).toBe(false);
});

test('seeds on record are of the same question only when arms, names and days are the same', () => {
  const spans = (treated: number) => ({ patience: days(50), treated: days(treated), untreated: days(20) });
  const asking = (arms: typeof storyArms, treated = 34) =>
    questionOfArms(arms.map((arm) => asArm(arm, storyToTry, spans(treated))));
  const question = asking(storyArms);
  expect(asking([...storyArms])).toBe(question);
  expect(asking(storyArms, 30)).not.toBe(question);
  expect(asking(storyArms.map((arm, k) => (k === 1 ? { ...arm, name: 'renamed' } : arm)))).not.toBe(question);
  expect(asking(storyArms.map((arm, k) => (k === 1 ? { ...arm, perturb: [] } : arm)))).not.toBe(question);
});

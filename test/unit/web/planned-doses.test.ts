import { expect, it } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { figureLeukemic } from '../../../src/scenarios/figure-one.ts';
import { story } from '../../../src/scenarios/index.ts';
import { choicesOf } from '../../../src/web/rooms/marrow/branch-choices.ts';
import { plannedDoses } from '../../../src/web/rooms/marrow/planned-doses.ts';

const [induction] = figureLeukemic.regimens;

it('shows the doses of an edited plan on their days beside a run that has others', () => {
  const plan = { ...story, regimens: [{ ...induction!, start: { time: days(20) } }] };
  const { doses, says } = plannedDoses(plan, [figureLeukemic]);
  // 5+3: cytarabine on five days, doxorubicin on three.
  expect(doses.map(({ from }) => from)).toEqual([20, 21, 22, 23, 24, 20, 21, 22]);
  expect(doses.every(({ isPlanned }) => isPlanned)).toBe(true);
  expect(says).toEqual(['cytarabine from day 20', 'doxorubicin from day 20']);
});

it('says when a plan waits for a measure, whose day nobody knows', () => {
  const [waiting] = story.regimens;
  const plan = { ...story, regimens: [{ ...waiting!, doses: waiting!.doses.slice(0, 1) }] };
  const { doses, says } = plannedDoses(plan, [figureLeukemic]);
  expect(doses).toEqual([]);
  expect(says).toEqual([expect.stringMatching(/^cytarabine after the moment: .*leukemic/)]);
});

it('is silent about a plan that a run has, and about the one with which the studio begins', () => {
  expect(plannedDoses(figureLeukemic, [figureLeukemic]).says).toEqual([]);
  expect(plannedDoses(story, [figureLeukemic]).says).toEqual([]);
});

it('is silent about a plan that a branch is given from its day on', () => {
  const plan = { ...story, regimens: [{ ...induction!, start: { time: days(30) } }] };
  const choices = choicesOf(figureLeukemic, { planned: plan, overlay: {} }, 20);
  const branch = choices.find(({ id }) => id === 'plan')!.scenario();
  expect(plannedDoses(plan, [figureLeukemic, branch], [20]).says).toEqual([]);
  expect(plannedDoses(plan, [figureLeukemic, branch], [19]).says).not.toEqual([]);
});

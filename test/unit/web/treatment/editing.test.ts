import { expect, test } from 'vitest';
import { days, hours, quantity } from '../../../../src/core/units.ts';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { printScenario } from '../../../../src/io/scenario-file/print.ts';
import { readScenario } from '../../../../src/io/scenario-file/read.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { readyRegimens, story, storyHuman } from '../../../../src/scenarios/index.ts';
import { freeId, withBlock, withNewDose, withReady } from '../../../../src/web/rooms/treatment/editing/add.ts';
import { usualHold, withAction, withAdjust, withCycles } from '../../../../src/web/rooms/treatment/editing/adjust.ts';
import type { Chosen } from '../../../../src/web/rooms/treatment/editing/chosen.ts';
import { runClock, standingsOf } from '../../../../src/web/rooms/treatment/editing/clock.ts';
import { rangeInUse } from '../../../../src/web/rooms/treatment/editing/in-use.ts';
import { lanesOf } from '../../../../src/web/rooms/treatment/editing/lanes.ts';
import { atLevel, levelOf } from '../../../../src/web/rooms/treatment/editing/level.ts';
import { movable, moved } from '../../../../src/web/rooms/treatment/editing/move.ts';
import { removed } from '../../../../src/web/rooms/treatment/editing/remove.ts';
import { replaced } from '../../../../src/web/rooms/treatment/editing/replace.ts';
import { split } from '../../../../src/web/rooms/treatment/editing/split.ts';
import { shifted, snapped, timeOf } from '../../../../src/web/rooms/treatment/editing/times.ts';
import { sayAdjustment, sayMoment } from '../../../../src/web/rooms/treatment/editing/words.ts';

const catalog = catalogOf();
const isPossible = (scenario: Scenario) => readScenario(printScenario(scenario), 'edited.yaml', catalog);
const readyNamed = (id: string) => readyRegimens.find((each) => each.id === id)!;
const cytarabine: Chosen = { kind: 'dose', regimen: 'induction', line: 0 };

test('a time is written in days where it is a whole number of quarters of a day', () => {
  expect([timeOf(36), timeOf(28), timeOf(0), timeOf(-24)]).toEqual([days(1.5), hours(28), hours(0), days(-1)]);
  expect(shifted(days(1), 0)).toEqual(days(1));
  expect(snapped(9.9, 4)).toBe(8);
});

test('what waits for a measure begins a clock of its own, and what comes after it stands on that', () => {
  const scenario = withBlock(story, 'cxcr4');
  const standings = standingsOf(moved(scenario, { kind: 'perturbation', id: 'block-cxcr4' }, 28));
  expect(standings.get('founders')).toEqual({ clock: runClock, hours: 24 });
  const clock = 'Days after the moment: leukemic share of the marrow is above 50 %';
  expect(standings.get('induction')).toEqual({ clock, hours: 0 });
  expect(standings.get('block-cxcr4')).toEqual({ clock, hours: 28 });
});

test('a dose does not move before the start of its regimen, nor an event before the zero of its clock', () => {
  const later = moved(story, cytarabine, 10);
  expect(later.regimens[0]!.doses[0]!.at).toEqual(hours(10));
  expect(moved(later, cytarabine, -30).regimens[0]!.doses[0]!.at).toEqual(hours(0));
  expect(movable(story, { kind: 'regimen', id: 'induction' }, 24)).toBe(0);
  expect(moved(story, { kind: 'perturbation', id: 'founders' }, -48).perturb[0]!.at).toEqual({ time: hours(0) });
  expect(moved(story, cytarabine, 0)).toBe(story);
});

test('the last dose takes its regimen along, and what came after it stands where it stood', () => {
  const atDay = (scenario: Scenario): Scenario => ({
    ...scenario,
    regimens: scenario.regimens.map((each) => ({ ...each, start: { time: days(20) } })),
  });
  const scenario = moved(withBlock(atDay(story), 'cxcr4'), { kind: 'perturbation', id: 'block-cxcr4' }, 12);
  const one = removed(scenario, { kind: 'dose', regimen: 'induction', line: 1 });
  expect(one.regimens[0]!.doses.map(({ drug }) => drug)).toEqual(['cytarabine']);
  const none = removed(one, cytarabine);
  expect(none.regimens).toEqual([]);
  expect(none.perturb[1]!.at).toEqual({ time: days(20.5) });
  expect(isPossible(none)).toEqual(none);
});

test('a rule about a drug goes with its last dose', () => {
  const rules = withAdjust(story, 'induction', [{ ...usualHold, drugs: ['doxorubicin'] }]);
  expect(removed(rules, { kind: 'dose', regimen: 'induction', line: 1 }).regimens[0]!.adjust).toBeUndefined();
  expect(removed(rules, cytarabine).regimens[0]!.adjust).toHaveLength(1);
});

test('repetitions become single doses at the same times', () => {
  const times = (scenario: Scenario) =>
    lanesOf(scenario)
      .filter(({ name }) => name === 'cytarabine')
      .flatMap(({ marks }) => marks.map(({ from }) => from));
  const single = split(story, cytarabine);
  expect(single.regimens[0]!.doses).toHaveLength(6);
  expect(times(single)).toEqual(times(story));
  expect(isPossible(single)).toEqual(single);
});

test('every regimen in use and every new dose makes a possible scenario', () => {
  for (const ready of readyRegimens) {
    const base = ready.species === 'mouse' ? story : storyHuman;
    expect(isPossible(withReady(base, ready))).toBeTruthy();
    expect(isPossible(replaced(base, 'induction', ready))).toBeTruthy();
  }
  for (const drug of catalog.drugs) {
    expect(isPossible(withNewDose(story, drug))).toBeTruthy();
    expect(isPossible(withNewDose(storyHuman, drug))).toBeTruthy();
  }
  // 7+3 of the story infuses cytarabine for a week, and so does what is added: the second comes a week after the first.
  const more = withNewDose(withNewDose(storyHuman, 'cytarabine'), 'cytarabine');
  expect(more.regimens.slice(1).map(({ start }) => start)).toEqual([
    { after: 'induction', by: days(7) },
    { after: 'induction', by: days(14) },
  ]);
  expect(isPossible(more)).toBeTruthy();
  expect(freeId(withBlock(story, 'vla4'), 'block-vla4')).toBe('block-vla4-2');
});

test('a regimen in use comes beside the one there is, or in its place at the same time', () => {
  const ready = readyNamed('aza-ven-28');
  const start = storyHuman.regimens[0]!.start;
  const regimensOf = ({ regimens }: Scenario) => regimens.map((each) => [each.id, each.doses[0]!.drug]);
  expect(regimensOf(withReady(storyHuman, ready))).toEqual([
    ...regimensOf(storyHuman),
    ['aza-ven-28', ready.doses[0]!.drug],
  ]);
  const other = replaced(storyHuman, 'induction', ready);
  expect(regimensOf(other)).toEqual([['induction', ready.doses[0]!.drug]]);
  expect(other.regimens[0]!.start).toEqual(start);
});

test('rules and cycles read back, and one cycle is none', () => {
  const held = withAdjust(replaced(storyHuman, 'induction', readyNamed('aza-ven-28')), 'induction', [
    { ...usualHold, drugs: ['venetoclax'] },
    withAction(usualHold, 'reduce'),
    withAction({ ...usualHold, drugs: ['venetoclax'] }, 'delay'),
  ]);
  expect(isPossible(held)).toEqual(held);
  expect(sayAdjustment(held.regimens[0]!.adjust![0]!)).toBe(
    'hold venetoclax while neutrophil count (ANC) is below 0.5 × 10⁹/L until neutrophil count (ANC) is above 1 × 10⁹/L, look every 7 d',
  );
  const once = withCycles(held, 'induction', { every: days(28), times: 1 });
  expect(once.regimens[0]!.cycles).toBeUndefined();
  expect(sayMoment({ after: 'induction', by: hours(-24) })).toBe('1 d before induction');
});

test('a level is edited in one unit, and kept in the one in which it was written', () => {
  expect(atLevel(usualHold.when, 0.2)).toEqual({ measure: 'neutrophil-count', below: quantity(0.2, '1e9/L') });
  for (const [unit, half, fifth] of [
    ['1', 0.5, 0.2],
    ['%', 50, 20],
  ] as const) {
    const leukemic = { measure: 'leukemic-fraction', above: quantity(half, unit) } as const;
    expect(levelOf(leukemic)).toBe(50);
    expect(atLevel(leukemic, 20)).toEqual({ measure: 'leukemic-fraction', above: quantity(fifth, unit) });
    expect(levelOf({ measure: 'neutrophils-over-baseline', below: quantity(half, unit) })).toBe(0.5);
  }
});

test('the range of a dose is that of the regimens in use, with their sources', () => {
  const range = rangeInUse('cytarabine', 'human', 'mg/m²');
  expect([range?.low.dose.amount.amount, range?.high.dose.amount.amount]).toEqual([10, 3000]);
  const most = readyRegimens.filter(({ doses }) =>
    doses.some(({ drug, amount }) => drug === 'cytarabine' && amount.amount === 3000 && amount.unit === 'mg/m²'),
  );
  expect(most.map(({ source }) => source)).toContain(range?.high.source);
  expect(rangeInUse('plerixafor', 'human', 'mg/m²')).toBeNull();
});

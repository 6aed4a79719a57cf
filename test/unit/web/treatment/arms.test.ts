import { expect, test } from 'vitest';
import { days, hours, internal } from '../../../../src/core/units.ts';
import { story } from '../../../../src/scenarios/index.ts';
import { withBlock } from '../../../../src/web/rooms/treatment/editing/add.ts';
import { followedFrom, variable, wished } from '../../../../src/web/rooms/treatment/editing/arms.ts';
import type { Chosen } from '../../../../src/web/rooms/treatment/editing/chosen.ts';
import { removed } from '../../../../src/web/rooms/treatment/editing/remove.ts';

const scenario = withBlock(story, 'cxcr4');
const block: Chosen = { kind: 'perturbation', id: 'block-cxcr4' };
const cytarabine: Chosen = { kind: 'dose', regimen: 'induction', line: 0 };
const around = { chosen: block, varied: 'time', steps: [0, -24, 24], followed: 14 } as const;

test('what comes before a measure puts off the doses in all arms alike, and the scenario of each arm says so', () => {
  const { arms, notes } = wished(scenario, around);
  expect(arms.map(({ name }) => name)).toEqual(['block-cxcr4 at 0 h', 'block-cxcr4 at -24 h', 'block-cxcr4 at 24 h']);
  expect(notes).toHaveLength(1);
  for (const arm of arms) {
    expect(arm.scenario.says).toContain('24 h later than written');
    expect(internal(arm.scenario.regimens[0]!.doses[0]!.at)).toBe(24);
    // Fourteen days from the first dose, which comes a day after the measure was met.
    expect(internal(arm.followUp!.lasting)).toBe(15 * 24);
  }
  expect(arms.map(({ scenario: each }) => each.perturb[1]!.at)).toEqual(
    [hours(24), hours(0), hours(48)].map((by) => ({ after: 'induction', by })),
  );
});

test('what waits for a measure can only be left out, and arms are called by what they have', () => {
  const regimen: Chosen = { kind: 'regimen', id: 'induction' };
  expect(variable(scenario, regimen)).toEqual(['presence']);
  const { arms } = wished(scenario, { chosen: block, varied: 'presence', steps: [], followed: null });
  expect(arms.map(({ name, scenario: each }) => [name, each.perturb.length])).toEqual([
    ['with block-cxcr4', 2],
    ['without block-cxcr4', 1],
  ]);
});

test('with and without the first regimen both arms end with the scenario, since one has no first dose to count from', () => {
  const wholeRegimen: Chosen = { kind: 'regimen', id: 'induction' };
  const onlyDose: Chosen = { kind: 'dose', regimen: 'induction', line: 0 };
  const single = removed(scenario, { kind: 'dose', regimen: 'induction', line: 1 });
  for (const [base, chosen] of [
    [scenario, wholeRegimen],
    [single, onlyDose],
  ] as const) {
    expect(followedFrom(base, chosen, 'presence')).toBeNull();
    const { arms } = wished(base, { chosen, varied: 'presence', steps: [], followed: 30 });
    expect(arms.map(({ followUp }) => followUp)).toEqual([undefined, undefined]);
  }
  expect(followedFrom(single, onlyDose, 'amount')).toBe('induction');
  // Induction waits for half of the marrow to be leukemic, which it never is where no leukemic cell was injected.
  expect(followedFrom(scenario, { kind: 'perturbation', id: 'founders' }, 'presence')).toBeNull();
  expect(followedFrom(scenario, block, 'presence')).toBe('induction');
  // Of two drugs of the first regimen one stays, and with it the first dose.
  const { arms } = wished(scenario, { chosen: cytarabine, varied: 'presence', steps: [], followed: 30 });
  expect(arms.map(({ followUp }) => followUp?.event)).toEqual(['induction', 'induction']);
});

test('a dose is varied in amount and in time, but not to before its regimen', () => {
  expect(variable(scenario, cytarabine)).toEqual(['time', 'amount', 'presence']);
  const amounts = wished(scenario, { chosen: cytarabine, varied: 'amount', steps: [1, 0.5, 2], followed: 30 }).arms;
  expect(amounts.map(({ scenario: each }) => each.regimens[0]!.doses[0]!.amount.amount)).toEqual([100, 50, 200]);
  const times = wished(scenario, { chosen: cytarabine, varied: 'time', steps: [0, -24, 24], followed: 30 }).arms;
  expect(times.map(({ scenario: each }) => each.regimens[0]!.doses[0]!.at)).toEqual([hours(0), hours(24)]);
  expect(times[0]!.followUp).toEqual({ event: 'induction', lasting: days(30) });
});

test('a share is varied up to all of it, each value once', () => {
  const { arms } = wished(scenario, { chosen: block, varied: 'amount', steps: [1, 0.5, 2], followed: 30 });
  expect(arms.map(({ scenario: each }) => internal(each.perturb[1]!.fraction!))).toEqual([1, 0.5]);
});

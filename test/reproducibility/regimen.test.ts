import { expect, test } from 'vitest';
import { days, hours, quantity } from '../../src/core/units.ts';
import { createTissue, emptyTissue, type LiveTissue } from '../../src/engine/create.ts';
import { stateHash } from '../../src/engine/digest.ts';
import { step } from '../../src/engine/step.ts';
import { switchScenario } from '../../src/experiments/switch-scenario.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packTables, unpackTables } from '../../src/io/checkpoint/index.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { bareBlock, withCells } from '../unit/engine/bare-block.ts';

/** Without marrow the neutrophils in blood fall to a half within a day, so the hold of the second look finds its condition. */
const adjusted: Scenario = {
  ...withCells(bareBlock, 'blast', 8),
  tick: hours(1),
  regimens: [
    {
      id: 'course',
      start: { time: hours(1) },
      cycles: { every: hours(16), times: 3 },
      doses: [
        { drug: 'cytarabine', amount: quantity(40, 'mg/kg'), route: 'infusion', lasting: hours(5), at: hours(0) },
        { drug: 'doxorubicin', amount: quantity(1, 'mg/kg'), route: 'bolus', at: hours(0), every: hours(4), times: 4 },
      ],
      adjust: [
        {
          action: 'hold',
          drugs: ['doxorubicin'],
          when: { measure: 'neutrophils-over-baseline', below: quantity(0.6, '1') },
          look: hours(8),
        },
        {
          action: 'reduce',
          drugs: ['cytarabine'],
          to: quantity(50, '%'),
          when: { measure: 'neutrophils-over-baseline', below: quantity(0.5, '1') },
          look: hours(8),
        },
      ],
    },
    {
      id: 'second',
      start: { after: 'course', by: hours(30), if: { measure: 'leukemic-fraction', above: quantity(5, '%') } },
      doses: [{ drug: 'cytarabine', amount: quantity(10, 'mg/kg'), route: 'bolus', at: hours(0) }],
    },
    {
      id: 'third',
      start: { after: 'course', by: days(1), if: { measure: 'neutrophil-count', above: quantity(100, '1e9/L') } },
      doses: [{ drug: 'cytarabine', amount: quantity(10, 'mg/kg'), route: 'bolus', at: hours(0) }],
    },
  ],
};
const ticks = 52;
const stamp = { engine: 'test', scenario: 'test', tick: 0 };
const run = (tissue: LiveTissue, to: number) => {
  while (tissue.clock.tick[0]! < to) step(tissue);
};

test('a regimen that is held, reduced and repeated has the same bits from any checkpoint, on one thread and on two', async () => {
  const straight = await createTissue(marrow, adjusted, { host: nodeHost });
  const checkpoints = new Map<number, Uint8Array>();
  for (let tick = 0; tick < ticks; tick++) {
    // Within the first infusion, under the hold, at the start of a cycle, within the reduced infusion, before the second look.
    if ([3, 12, 17, 20, 31].includes(tick)) checkpoints.set(tick, packTables(straight.tables, stamp));
    step(straight);
  }
  const { courses, began } = straight.schedule;
  const expected = [stateHash(straight.tables), [...courses.given], [...courses.cycleBegan], [...began]];
  expect(new Set(courses.given)).toEqual(new Set([0, 0.5, 1]));
  expect([...courses.cycleBegan]).toEqual([17, 33]);
  expect([...began], 'the third was looked at and passed over').toEqual([1, 31, -2, 0, 0]);
  await straight.close();
  for (const [tick, packed] of checkpoints) {
    const resumed = await emptyTissue(marrow, adjusted, { host: nodeHost, threads: 2 });
    unpackTables(packed, resumed.tables);
    run(resumed, ticks);
    const { schedule } = resumed;
    const found = [
      stateHash(resumed.tables),
      [...schedule.courses.given],
      [...schedule.courses.cycleBegan],
      [...schedule.began],
    ];
    expect(found, `from tick ${tick}`).toEqual(expected);
    await resumed.close();
  }
});

test('a branch keeps what was decided before it', async () => {
  const trunk = await createTissue(marrow, adjusted, { host: nodeHost });
  run(trunk, 20);
  const branch = await emptyTissue(marrow, { ...adjusted, id: 'branch' }, { host: nodeHost });
  switchScenario(trunk, branch);
  expect(branch.schedule.courses.given).toEqual(trunk.schedule.courses.given);
  run(trunk, ticks);
  run(branch, ticks);
  expect(stateHash(branch.tables)).toBe(stateHash(trunk.tables));
  await Promise.all([trunk.close(), branch.close()]);
});

import { expect, test } from 'vitest';
import { hours, quantity } from '../../../src/core/units.ts';
import { createTissue, stateHash, step } from '../../../src/engine/index.ts';
import { hoursOf } from '../../../src/engine/time.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

const small: Scenario = { ...healthy, block: block(160, 80, 60), settle: hours(6) };
const create = (scenario: Scenario, settling?: (left: number) => void) =>
  createTissue(marrow, scenario, { host: nodeHost, settling: (_, left) => settling?.(left) });

test('a marrow that settles begins on day 0 with time behind it, and with nothing counted', async () => {
  const told: number[] = [];
  const [placed, settled] = [
    await create({ ...small, settle: hours(0) }),
    await create(small, (left) => {
      told.push(left);
    }),
  ];
  expect(told).toEqual(Array.from({ length: 12 }, (_, k) => 12 - k));
  expect(settled.clock.tick[0]).toBe(0);
  expect(settled.clock.nextId[0]).toBeGreaterThan(placed.clock.nextId[0]!);
  expect([...settled.tally.births, ...settled.tally.left].every((count) => count === 0)).toBe(true);
  expect([...settled.cells.bornAt.subarray(0, settled.cells.table.count)].every((tick) => tick === 0)).toBe(true);
  for (const tissue of [placed, settled]) await tissue.close();
});

test('the time of day goes on from the end of settling into day 0, whatever its length', async () => {
  const passed: number[] = [];
  const settling = (tissue: Parameters<typeof hoursOf>[0]) => {
    passed.push(hoursOf(tissue));
  };
  const tissue = await createTissue(marrow, small, { host: nodeHost, settling });
  expect(passed).toEqual(Array.from({ length: 12 }, (_, k) => (k - 12) / 2));
  expect(hoursOf(tissue)).toBe(0);
  await tissue.close();
});

test('what is planned for the run does not begin while the marrow settles', async () => {
  const planned: Scenario = {
    ...small,
    perturb: [{ id: 'loss', at: { time: hours(0) }, action: 'ablate', target: 'hspc' }],
    regimens: [
      {
        id: 'course',
        start: { time: hours(0) },
        doses: [{ drug: 'cytarabine', amount: quantity(100, 'mg/kg'), route: 'bolus', at: hours(0) }],
      },
    ],
  };
  const tissue = await create(planned);
  const hspc = tissue.program.typeIndex('hspc');
  const count = () => tissue.cells.type.subarray(0, tissue.cells.table.count).filter((type) => type === hspc).length;
  expect(count()).toBeGreaterThan(0);
  expect(tissue.schedule.began.every((tick) => tick === -1)).toBe(true);
  expect(tissue.blood.exposure.every((area) => area === 0)).toBe(true);
  step(tissue);
  expect(count()).toBe(0);
  await tissue.close();
});

test('who watches may end it, and the same scenario settles to the same bits', async () => {
  await expect(
    create(small, (left) => {
      if (left === 8) throw new Error('enough');
    }),
  ).rejects.toThrow('enough');
  const [one, other] = [await create(small), await create(small)];
  expect(stateHash(one.tables)).toBe(stateHash(other.tables));
  for (const tissue of [one, other]) await tissue.close();
});

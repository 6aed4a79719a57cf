import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hours } from '../../src/core/units.ts';
import { branchRun, runToFolder } from '../../src/experiments/index.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow as model } from '../../src/scenarios/index.ts';
import { small } from '../unit/experiments/small-scenario.ts';
import { temporaryFolder } from '../unit/io/temporary-folder.ts';

const means = { model, host: nodeHost };
const last = 14;

/** LSC come at 2 h, a dose at 5 h and the next one at 11 h: branches leave before, between and after them. */
const scenario = (seed: number): Scenario => ({
  ...small,
  seed,
  until: hours(last),
  regimens: small.regimens.map(({ id, doses }) => ({
    id,
    start: { time: hours(5) },
    doses: doses.map((dose) => ({ ...dose, at: hours(0), every: hours(6) })),
  })),
  record: { series: hours(6), cells: hours(12), fields: hours(12), checkpoint: hours(4) },
});

test('an untouched branch is its parent, bit for bit: 20 of 20, from any hour in four seeds', async () => {
  let same = 0;
  for (const seed of [1, 2, 3, 4]) {
    const parent = join(temporaryFolder(), 'parent');
    const whole = await runToFolder({ scenario: scenario(seed), folder: parent }, means);
    for (const at of [1, 2, 5, 8, 13]) {
      const folder = join(temporaryFolder(), 'branch');
      const branch = await branchRun({ parent, at: hours(at), scenario: scenario(seed), folder }, means);
      expect([branch.hash, branch.stations, branch.outcome], `seed ${seed} from ${at} h`).toEqual([
        whole.hash,
        whole.stations,
        whole.outcome,
      ]);
      same += 1;
    }
  }
  expect(same).toBe(20);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hours, quantity } from '../../../src/core/units.ts';
import { branchRun, runToFolder } from '../../../src/experiments/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { readSeries } from '../../../src/io/index.ts';
import type { Perturbation, Scenario } from '../../../src/model/scenario.ts';
import { marrow as model } from '../../../src/scenarios/index.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { small } from './small-scenario.ts';

const means = { model, host: nodeHost };
const graft = (id: string, at: number, count: number): Perturbation => ({
  id,
  at: { time: hours(at) },
  action: 'transplant',
  target: 'hsc',
  count: quantity(count, 'cells'),
});
const scenario: Scenario = {
  ...small,
  until: hours(4),
  perturb: [graft('first', 0, 30)],
  regimens: [],
  record: { ...small.record, series: hours(1) },
};

test('a branch keeps who gave which cells when another donor comes first in its list, and keeps its anatomy', async () => {
  const parent = join(temporaryFolder(), 'parent');
  await runToFolder({ scenario, folder: parent }, means);
  const folder = join(temporaryFolder(), 'branch');
  const changed = { ...scenario, perturb: [graft('second', 3, 40), ...scenario.perturb] };
  await branchRun({ parent, at: hours(2), scenario: changed, folder }, means);
  const [before, after] = [await readSeries(parent), await readSeries(folder)];
  const first = (series: typeof before) => series.get('donor_first_hsc_pct')!;
  expect([...first(after).slice(0, 4)]).toEqual([...first(before).slice(0, 4)]);
  // The second donor's 40 come at 3 h, one tick before the last row: HSC hardly die or divide in an hour.
  const [share, lastFirst] = [after.get('donor_second_hsc_pct')!.at(-1)!, first(after).at(-1)!];
  expect(share / lastFirst).toBeCloseTo(40 / 30, 0);
  expect(share).toBeGreaterThan(0);

  const rebuilt = { ...scenario, anatomy: { arterioles: 2 } };
  const other = join(temporaryFolder(), 'other');
  await expect(branchRun({ parent, at: hours(2), scenario: rebuilt, folder: other }, means)).rejects.toMatchObject({
    kind: 'invalid-input',
    message: expect.stringMatching(/keeps the anatomy.*\{\}.*"arterioles":2/),
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hours, micrometers } from '../../../src/core/units.ts';
import { branchRun, resumeRun, runToFolder, scenarioHash } from '../../../src/experiments/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { measure, run } from '../../../src/index.ts';
import { readSeries } from '../../../src/io/index.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow as model } from '../../../src/scenarios/index.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { small } from './small-scenario.ts';

const means = { model, host: nodeHost };
const plain: Scenario = { ...small, until: hours(6), record: { ...small.record, series: hours(1) } };
const scenario: Scenario = {
  ...plain,
  record: {
    ...plain.record,
    measures: [
      { kind: 'vessel profiles' },
      { kind: 'distance', cell: 'hspc', to: 'bone' },
      { kind: 'level', substance: 'o2', zone: { of: 'bone', to: micrometers(50) } },
      { kind: 'cells', cell: 'hspc', state: 'resting' },
    ],
  },
};
const columns = [
  'vessel profiles [1/mm²]',
  'distance of hspc, to bone [µm]',
  'level of o2, bone 0-50 µm [mmHg]',
  'cells of hspc, resting [cells]',
];

test('measures of a scenario become columns with their units, and change no bit of the run', async () => {
  const [folder, other] = ['measured', 'plain'].map((name) => join(temporaryFolder(), name));
  const { hash } = await runToFolder({ scenario, folder: folder! }, means);
  const bare = await runToFolder({ scenario: plain, folder: other! }, means);
  expect(hash).toBe(bare.hash);
  const series = await readSeries(folder!);
  expect([...series.keys()].slice(-4)).toEqual(columns);
  expect((await readSeries(other!)).has(columns[0]!)).toBe(false);
  for (const column of columns)
    expect(
      series.get(column)!.every((value) => value >= 0),
      column,
    ).toBe(true);
  // The rows of a run and the readings of the library are the same numbers.
  const record = [measure({ kind: 'distance', cell: 'hspc', to: 'bone' }), measure({ kind: 'vessel profiles' })];
  const { values } = await run(plain, { record, every: hours(1) });
  expect(values['distance of hspc, to bone']).toEqual([...series.get(columns[1]!)!]);
  expect(values['vessel profiles']).toEqual([...series.get(columns[0]!)!]);
});

test('a run that is resumed and one that branches off have the columns too', async () => {
  const folder = join(temporaryFolder(), 'cut');
  const whole = join(temporaryFolder(), 'whole');
  await runToFolder({ scenario, folder: whole }, means);
  const stop = new AbortController();
  const progress = ({ tick }: { readonly tick: number }) => (tick >= 3 ? stop.abort() : undefined);
  expect((await runToFolder({ scenario, folder }, means, { stop: stop.signal, progress })).state).toBe('stopped');
  await resumeRun(folder, means);
  expect(await readSeries(folder)).toEqual(await readSeries(whole));
  const branch = join(temporaryFolder(), 'branch');
  await branchRun({ parent: whole, at: hours(3), scenario, folder: branch }, means);
  expect(await readSeries(branch)).toEqual(await readSeries(whole));
});

test('a scenario that measures nothing beside has the hash that it had before there were measures', () => {
  expect(scenarioHash({ ...scenario, record: plain.record })).toBe(scenarioHash(plain));
  expect(scenarioHash(scenario)).not.toBe(scenarioHash(plain));
});

test('a reading of a name that the model does not have is refused, with the nearest one', () => {
  expect(() => measure({ kind: 'distance', cell: 'hcs', to: 'bone' })).toThrow(/unknown cell type "hcs".*hsc/);
  // @ts-expect-error: as someone without a compiler may write
  expect(() => measure({ kind: 'vessel profile' })).toThrow(/"kind" has a wrong value.*vessel profiles/);
  expect(measure({ kind: 'gradient', substance: 'o2' }).unit).toBe('mmHg per 100 µm');
});

import { expect, it } from 'vitest';
import { type Keeper, memoryKeeper } from '../../../src/web/kept/keeper.ts';
import { unkept } from '../../../src/web/runs/unkept.ts';

const progress = { tick: 0, day: 0, done: false, times: [], values: [], doses: [] };

it('finds the states on disk once the disk is full, and later ones in memory', async () => {
  const onDisk = new Uint8Array([7]);
  const disk: Keeper = {
    keep: () => Promise.reject(new Error('full')),
    newest: async (tick) => (tick < 48 ? null : onDisk),
  };
  const keeper = memoryKeeper(disk);
  await keeper.keep(144, new Uint8Array([1]), new Uint8Array(0), progress);
  expect(await keeper.newest(100)).toBe(onDisk);
  expect(await keeper.newest(47)).toBeNull();
  expect(await keeper.newest(144)).not.toBe(onDisk);
  expect(await memoryKeeper().newest(144)).toBeNull();
});

it('names the last day that is kept of a run for which there is no room, or says that there is none', () => {
  expect(unkept(3)).toContain('the run goes on, but it is kept up to day 3 only.');
  expect(unkept(0)).toContain('up to day 0 only');
  expect(unkept(null)).toContain('nothing of it is kept');
});

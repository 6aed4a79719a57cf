import { expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node.ts';
import { gatherCrew, type Hired } from '../../../src/host/thread-crew.ts';
import { kernelsUrl } from '../../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);

it('throws instead of waiting for a worker that was lost', async () => {
  const worker: Hired = { lost: 'worker thread ended with code 1', end: () => Promise.resolve() };
  const crew = await gatherCrew(kernels, memory, 2, 2, () => Promise.resolve(worker));
  expect(() => crew.run('ping', 2, [65536])).toThrow('worker thread ended with code 1');
});

it('ends the workers that started when another one did not', async () => {
  let ended = 0;
  const worker: Hired = {
    lost: undefined,
    end: () => {
      ended += 1;
      return Promise.resolve();
    },
  };
  const crew = gatherCrew(kernels, memory, 4, 2, ({ thread }) =>
    thread === 2 ? Promise.reject(new Error('no more threads')) : Promise.resolve(worker),
  );
  await expect(crew).rejects.toThrow('no more threads');
  expect(ended).toBe(2);
});

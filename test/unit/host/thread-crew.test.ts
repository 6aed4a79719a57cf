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

it('carries out every part once, whichever worker comes too late, and every thread of a task with a barrier', async () => {
  const crew = await nodeHost.crew(kernels, memory, 4);
  const words = new Int32Array(memory.buffer);
  const table = 65_536 / 4;
  for (let n = 0; n < 3000; n++) {
    const parts = n % 3 === 0 ? crew.threads : 1 + (n % 17);
    words.fill(-1, table, table + 32);
    // `ping` writes 7 part + parts; beside a barrier, where its address stands, 7 thread + threads.
    if (n % 3 === 0) crew.together('ping', 65_536, []);
    else crew.run('ping', parts, [65_536]);
    const expected = Array.from({ length: 32 }, (_, part) => (part < parts ? 7 * part + parts : -1));
    if (n % 3 !== 0) expect([...words.subarray(table, table + 32)]).toEqual(expected);
    else expect([...words.subarray(table, table + parts)]).toEqual(expected.slice(0, parts));
  }
  await crew.close();
});

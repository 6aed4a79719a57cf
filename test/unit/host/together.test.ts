import { expect, it } from 'vitest';
import { nodeHost } from '../../../src/host/node.ts';
import { abandonBarrier, barrierAt, resetBarrier } from '../../../src/host/tasks.ts';
import { kernelsUrl } from '../../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);

it.each([1, 2, 4])('calls a task once on each of %i threads', async (threads) => {
  const memory = nodeHost.memory(16, 16);
  const crew = await nodeHost.crew(kernels, memory, threads);
  // `ping` takes the barrier's address as where to write 7 thread + threads.
  crew.together('ping', 65536, []);
  expect([...new Int32Array(memory.buffer, 65536, threads)]).toEqual(
    Array.from({ length: threads }, (_, thread) => 7 * thread + threads),
  );
  expect(crew.busy()).toHaveLength(threads);
  expect(crew.busy().every((time) => time >= 0)).toBe(true);
  await crew.close();
});

it('lets nobody wait at a barrier for a thread that failed', async () => {
  const memory = nodeHost.memory(16, 16);
  const crew = await nodeHost.crew(kernels, memory, 3);
  // A block of parameters behind the memory stops every thread; the next task finds the barrier as new.
  expect(() => crew.together('mechanicsMove', 65536, [memory.buffer.byteLength, 1])).toThrow('mechanicsMove');
  const words = barrierAt(memory, 65536);
  expect(words[32]).toBe(1);
  crew.run('ping', 3, [131072]);
  expect([...new Int32Array(memory.buffer, 131072, 3)]).toEqual([3, 10, 17]);
  resetBarrier(words, 7);
  expect([words[16], words[32], words[33]]).toEqual([0, 0, 7]);
  const turn = words[0]!;
  abandonBarrier(words);
  expect([words[0], words[32]]).toEqual([turn + 1, 1]);
  await crew.close();
});

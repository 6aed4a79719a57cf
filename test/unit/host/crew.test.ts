import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import type { ThreadCrew } from '../../../src/host/host.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { kernelsUrl } from '../../../src/kernels/load.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(16, 16);
const open: ThreadCrew[] = [];

async function crewOf(threads: number): Promise<ThreadCrew> {
  const crew = await nodeHost.crew(kernels, memory, threads);
  open.push(crew);
  return crew;
}

function errorOf(action: () => void): MarrowError {
  try {
    action();
  } catch (error) {
    if (error instanceof MarrowError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

afterEach(async () => {
  for (const crew of open.splice(0)) await crew.close();
});

describe.each([1, 2, 3, 4])('a crew of %i threads', (threads) => {
  let crew: ThreadCrew;
  beforeAll(async () => {
    crew = await nodeHost.crew(kernels, memory, threads);
  });
  afterAll(() => crew.close());

  it('carries out every part once', () => {
    expect(crew.threads).toBe(threads);
    for (const parts of [0, 1, 2, 3, 7, 64]) {
      const address = 65536;
      const cells = new Int32Array(memory.buffer, address, 65).fill(-1);
      crew.run('ping', parts, [address]);
      // `ping` writes 7 part + parts into the word of its part; the word behind the last part stays.
      expect([...cells.subarray(0, parts)]).toEqual(Array.from({ length: parts }, (_, part) => 7 * part + parts));
      expect(cells[parts]).toBe(-1);
    }
  });

  it('is ready for the next task as soon as one has ended', () => {
    const word = new Int32Array(memory.buffer, 65536, 8);
    for (let turn = 0; turn < 2000; turn++) {
      const parts = 2 + (turn % 7);
      word.fill(0);
      crew.run('ping', parts, [65536]);
      for (let part = 0; part < parts; part++) expect(word[part] === 7 * part + parts).toBe(true);
    }
  });

  it('names the task and the first part that failed, and goes on afterwards', () => {
    // Only the words of the parts before `part` lie inside the memory.
    for (const part of [0, 1, 2, 5]) {
      const address = memory.buffer.byteLength - 4 * part;
      const error = errorOf(() => crew.run('ping', 8, [address]));
      expect(error.kind).toBe('damaged');
      expect(error.message).toMatch(`kernel task "ping" failed in part ${part} of 8`);
      expect(error.message).toContain('out of bounds');
    }
    const words = new Int32Array(memory.buffer, 65536, 8).fill(0);
    crew.run('ping', 8, [65536]);
    expect([...words]).toEqual([8, 15, 22, 29, 36, 43, 50, 57]);
  });

  it('refuses an unknown task without disturbing the others', () => {
    expect(errorOf(() => crew.run('pong', 2, [])).message).toContain('no task "pong"');
    expect(errorOf(() => crew.run('ping', 2, Array<number>(17).fill(0))).message).toContain('at most 16');
  });

  it('runs nothing once it is closed', async () => {
    const closed = await crewOf(threads);
    await closed.close();
    await closed.close();
    expect(errorOf(() => closed.run('ping', 2, [65536])).kind).toBe('stopped');
  });
});

it('calls a function on the calling thread without parts', async () => {
  const crew = await crewOf(2);
  // The two arguments take the place of part and parts: 7·3 + 11 = 32.
  expect(crew.call('ping', [3, 11, 65536])).toBe(0);
  expect(new Int32Array(memory.buffer, 65536 + 12, 1)[0]).toBe(32);
  const error = errorOf(() => crew.call('ping', [3, 11, memory.buffer.byteLength]));
  expect(error.message).toContain('"ping" failed');
});

it('refuses a number of threads that is no count', async () => {
  for (const threads of [0, -1, 1.5, Number.NaN, 257]) {
    await expect(nodeHost.crew(kernels, memory, threads)).rejects.toThrow('from 1 to 256');
  }
});

it('says how to build kernels that are missing', async () => {
  await expect(nodeHost.compile(new URL('./missing.wasm', kernelsUrl))).rejects.toThrow('npm run kernels');
});

it('says that memory beyond 65536 pages cannot be had', () => {
  expect(errorOf(() => nodeHost.memory(1, 65537)).kind).toBe('unsupported');
});

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const here = (path: string) => new URL(`../../../src/${path}`, import.meta.url).href;

/** Runs a crew of three threads in a process of its own; resolves with what it printed once it has ended. */
async function runApart(end: string): Promise<string> {
  const script = `
    import { nodeHost } from '${here('host/node.ts')}';
    import { kernelsUrl } from '${here('kernels/load.ts')}';
    const memory = nodeHost.memory(16, 16);
    const crew = await nodeHost.crew(await nodeHost.compile(kernelsUrl), memory, 3);
    crew.run('ping', 3, [65536]);
    console.log(new Int32Array(memory.buffer, 65536, 3).join());
    ${end}`;
  const arguments_ = ['--input-type=module', '--eval', script];
  return (await promisify(execFile)(process.execPath, arguments_, { timeout: 30_000 })).stdout.trim();
}

it('a process ends after its crew is closed', async () => {
  expect(await runApart('await crew.close();')).toBe('3,10,17');
});

it('a process ends although its crew was forgotten', async () => {
  expect(await runApart('')).toBe('3,10,17');
});

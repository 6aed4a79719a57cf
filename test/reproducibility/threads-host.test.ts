import { expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import { compileRules } from '../../src/kernels/rules/program.ts';
import { wasmRules } from '../../src/kernels/rules/wasm.ts';

const kernels = await nodeHost.compile(kernelsUrl);

/** The bits of eight columns that have followed one another for some ticks, on that many threads. */
async function history(threads: number): Promise<Uint32Array> {
  const capacity = 9000;
  const memory = nodeHost.memory(32, 32);
  const arena = new Arena(memory);
  const states = Array.from({ length: 8 }, (_, s) => {
    const column = arena.f32(capacity);
    for (let i = 0; i < capacity; i++) column[i] = 4 * random(3, s, i, 0, 0);
    return column;
  });
  const outputs = states.map(() => arena.f32(capacity));
  const program = compileRules(arena, {
    capacity,
    runs: 3,
    targets: outputs.map((output, t) => ({
      id: `target ${t}`,
      run: t % 3,
      output,
      base: 0.5,
      ceiling: 4,
      floor: 0,
      inputs: [
        { signal: states[(t + 1) % 8] as Float32Array, effect: 'increases', halfMaximum: 1.7, power: 3 },
        { signal: states[(t + 3) % 8] as Float32Array, effect: 'decreases', halfMaximum: 0.9, power: 2 },
      ],
    })),
    relaxations: states.map((follower, s) => ({
      id: `state ${s}`,
      run: s % 3,
      follower,
      target: outputs[s] as Float32Array,
      share: 0.3,
    })),
  });
  program.place([
    { start: 0, end: 3001 },
    { start: 3001, end: 3600 },
    { start: 3777, end: 9000 },
  ]);
  const crew = await nodeHost.crew(kernels, memory, threads);
  const rules = wasmRules(crew);
  for (let tick = 0; tick < 50; tick++) {
    rules.respond(program);
    rules.relax(program);
  }
  await crew.close();
  return Uint32Array.from(states.flatMap((state) => [...new Uint32Array(state.slice().buffer)]));
}

it('rules give the same history on 1, 2, 3 and 4 threads', async () => {
  const alone = await history(1);
  expect(new Set(alone).size).toBeGreaterThan(1000);
  for (const threads of [2, 3, 4]) expect(await history(threads)).toEqual(alone);
});

import { Digest } from '../src/core/hash.ts';
import { step } from '../src/engine/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { Arena } from '../src/kernels/arena.ts';
import { kernelsUrl } from '../src/kernels/load.ts';
import type { RuleTarget } from '../src/kernels/rules/contract.ts';
import { compileRules } from '../src/kernels/rules/program.ts';
import { referenceRules } from '../src/kernels/rules/reference.ts';
import { wasmRules } from '../src/kernels/rules/wasm.ts';
import { story } from '../src/scenarios/index.ts';
import type { Benchmark } from './benchmark.ts';
import { moments, tissueAt } from './states.ts';

const cells = 100_000;
const targets = 20;
const inputs = 3;
const batches = 99;
const each = 1;

/** 20 targets of three inputs each, with half-maxima and powers as in the model, on what leukemic cells sense. */
export const rules: Benchmark = {
  name: 'rules',
  says: '60 rules of 1e5 cells, per cell and rule',
  async measure(threads) {
    const { program, list, crew } = await rulesOf(await signalsOf(), cells, threads);
    const kernel = wasmRules(crew);
    const digest = () => {
      const all = new Digest();
      for (const { output } of list) all.update(new Uint8Array(output.buffer, output.byteOffset, output.byteLength));
      return all.hex();
    };
    referenceRules.respond(program);
    const expected = digest();
    for (const { output } of list) output.fill(-1);
    for (let n = 0; n < each; n++) kernel.respond(program);
    const times = Array.from({ length: batches }, () => {
      const began = performance.now();
      for (let n = 0; n < each; n++) kernel.respond(program);
      return ((performance.now() - began) * 1e6) / each / cells / (targets * inputs);
    });
    const hash = digest();
    await crew.close();
    if (hash !== expected) throw new Error(`bench: rules gave ${hash}, their reference ${expected}`);
    return { unit: 'ns per cell and rule', times, work: { cells, rules: targets * inputs }, substeps: 0, hash };
  },
};

/** The rules bound to columns of so many cells, signals repeated as often as it takes. */
export async function rulesOf(sensed: readonly Float32Array[], count: number, threads: number) {
  const memory = nodeHost.memory(1024, 1024);
  const crew = await nodeHost.crew(await nodeHost.compile(kernelsUrl), memory, threads);
  const arena = new Arena(memory);
  const signals = sensed.map((values) => {
    const column = arena.f32(count);
    for (let n = 0; n < count; n++) column[n] = values[n % values.length]!;
    return column;
  });
  const powers = [2, 4, 3, 8, 1, 2];
  const list = Array.from(
    { length: targets },
    (_, t): RuleTarget => ({
      id: `target ${t}`,
      run: 0,
      output: arena.f32(count),
      base: 0.1,
      ceiling: 1,
      floor: 0,
      inputs: Array.from({ length: inputs }, (_, k) => ({
        signal: signals[(3 * t + k) % signals.length]!,
        effect: k === 2 ? 'decreases' : 'increases',
        halfMaximum: 0.3 + 0.1 * k,
        power: powers[(t + k) % powers.length]!,
      })),
    }),
  );
  const program = compileRules(arena, { capacity: count, runs: 1, targets: list, relaxations: [] });
  program.place([{ start: 0, end: count }]);
  return { program, list, arena, crew };
}

/** Signals as the cells of a leukemic marrow sense them, one column each. */
export async function signalsOf(): Promise<Float32Array[]> {
  const tissue = await tissueAt(story, moments.leukemic, { threads: 1, together: cells });
  step(tissue);
  const count = tissue.senses.runs[tissue.senses.runs.length - 1]!;
  const found = tissue.senses.stretch.signal.map((column) => column.slice(0, count));
  await tissue.close();
  return found;
}

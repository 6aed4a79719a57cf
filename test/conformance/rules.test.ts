import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import { nodeHost } from '../../src/host/node.ts';
import { Arena } from '../../src/kernels/arena.ts';
import { kernelsUrl } from '../../src/kernels/load.ts';
import type { CellRun, Relaxation, RuleInput, RuleKernel, RuleTarget } from '../../src/kernels/rules/contract.ts';
import { compileRules } from '../../src/kernels/rules/program.ts';
import { referenceRules } from '../../src/kernels/rules/reference.ts';
import { wasmRules } from '../../src/kernels/rules/wasm.ts';

const kernels = await nodeHost.compile(kernelsUrl);
const memory = nodeHost.memory(64, 64);
const crew = await nodeHost.crew(kernels, memory, 1);
afterAll(() => crew.close());

const versions: [string, RuleKernel][] = [
  ['reference', referenceRules],
  ['WebAssembly', wasmRules(crew)],
];

type Input = Omit<RuleInput, 'signal'> & { readonly signal: readonly number[] };
type Levels = { readonly base: number; readonly ceiling: number; readonly floor: number };

/** The values of one target for as many cells as the signals have. */
function respond(kernel: RuleKernel, levels: Levels, inputs: readonly Input[], cells: number): Float32Array {
  const arena = new Arena(memory);
  const output = arena.f32(cells);
  const columns = inputs.map(({ signal, ...input }) => {
    const column = arena.f32(cells);
    column.set(signal);
    return { ...input, signal: column };
  });
  const target: RuleTarget = { id: 'target', run: 0, output, ...levels, inputs: columns };
  const program = compileRules(arena, { capacity: cells, runs: 1, targets: [target], relaxations: [] });
  program.place([{ start: 0, end: cells }]);
  kernel.respond(program);
  return output.slice();
}

const input = (effect: Input['effect'], halfMaximum: number, power: number, ...signal: number[]): Input => ({
  effect,
  halfMaximum,
  power,
  signal,
});

describe.each(versions)('the %s version', (_, kernel) => {
  const levels = { base: 0.25, ceiling: 2.25, floor: -0.5 };

  it('gives the base without inputs and without signals', () => {
    expect([...respond(kernel, levels, [], 5)]).toEqual([0.25, 0.25, 0.25, 0.25, 0.25]);
    const silent = [input('increases', 3, 4, 0), input('decreases', 2, 1, 0)];
    expect([...respond(kernel, levels, silent, 1)]).toEqual([0.25]);
  });

  it('is half way at the half-maximum for every power', () => {
    for (let power = 1; power <= 16; power++) {
      for (const h of [0.1, 1, 3, 7.7, 1e-6, 1e6]) {
        // s·(1/h) is 1, rounded twice at most, so U is 1 and u is 1/2: 0.25 + 2·½ upwards; ½·0.25 + ½·(−0.5) downwards.
        const slack = power * 2 ** -22;
        const [up] = respond(kernel, levels, [input('increases', h, power, h)], 1);
        const [down] = respond(kernel, levels, [input('decreases', h, power, h)], 1);
        expect(Math.abs((up as number) - 1.25)).toBeLessThanOrEqual(slack);
        expect(Math.abs((down as number) + 0.125)).toBeLessThanOrEqual(slack);
      }
    }
  });

  it('gives the values worked out by hand', () => {
    // One input: U = 2^3 = 8, u = 8/9; 0.25 + 2·8/9 = 2.027777…
    // Two that increase: U = (1/2)^2 + (6/2)^1 = 3.25, u = 13/17; 0.25 + 2·13/17 = 1.779411…
    // One of each: u = 4/5 (U = 2^2), raised = 1.85; V = 3, v = 3/4; 0.25·1.85 + 0.75·(−0.5) = 0.0875
    const cases: [Input[], number][] = [
      [[input('increases', 1, 3, 2)], 0.25 + 16 / 9],
      [[input('increases', 2, 2, 1), input('increases', 2, 1, 6)], 0.25 + 26 / 17],
      [[input('decreases', 1, 1, 3), input('increases', 4, 2, 8)], 0.0875],
    ];
    // At most 8 roundings, each half an ulp of a number below 4: 8 · 2^-23.
    for (const [inputs, value] of cases) {
      expect(Math.abs((respond(kernel, levels, inputs, 1)[0] as number) - value)).toBeLessThan(2 ** -20);
    }
  });

  it('computes x^n for every n from 1 to 16', () => {
    for (let power = 1; power <= 16; power++) {
      // 2^n is exact, so u = 2^n/(1 + 2^n) is rounded once.
      const u = 2 ** power / (1 + 2 ** power);
      const unit = { base: 0, ceiling: 1, floor: 0 };
      expect([...respond(kernel, unit, [input('increases', 1, power, 2)], 1)]).toEqual([Math.fround(u)]);
    }
  });

  it('ends at the ceiling and at the floor, however large the signals', () => {
    for (const signal of [1e9, 1e30, 3e38]) {
      for (const power of [1, 2, 16]) {
        const [up] = respond(kernel, levels, [input('increases', 1, power, signal)], 1);
        const [down] = respond(kernel, levels, [input('decreases', 1, power, signal)], 1);
        const [both] = respond(
          kernel,
          levels,
          [input('increases', 1, power, signal), input('decreases', 1, power, signal)],
          1,
        );
        // Rounded four times: the product with the ceiling, both sums and the quotient, half an ulp of 2^-22 each for 2.25.
        expect(Math.abs((up as number) - 2.25)).toBeLessThanOrEqual(2 ** -21);
        expect([down, both]).toEqual([-0.5, -0.5]);
      }
    }
  });

  it('passes on a signal that is no number', () => {
    expect([...respond(kernel, levels, [input('increases', 1, 2, Number.NaN)], 1)]).toEqual([Number.NaN]);
  });

  it('rises with what increases and falls with what decreases', () => {
    const ascending = fc
      .array(fc.float({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 })
      .map((signals) => Float32Array.from(signals).sort());
    const power = fc.integer({ min: 1, max: 16 });
    const half = fc.float({ min: Math.fround(1e-3), max: Math.fround(1e3), noNaN: true });
    fc.assert(
      fc.property(ascending, power, half, fc.float({ min: 0, max: 1e3, noNaN: true }), (signal, n, h, other) => {
        const cells = signal.length;
        const brake = { effect: 'decreases', halfMaximum: 2, power: 1, signal: Array(cells).fill(other) } as const;
        const push = { halfMaximum: h, power: n, signal: [...signal] };
        const up = respond(kernel, levels, [{ ...push, effect: 'increases' }, brake], cells);
        const down = respond(kernel, levels, [{ ...push, effect: 'decreases' }, brake], cells);
        // Ten roundings at most of relative 2^-24, in sums and products of one sign but for the floor, of a value below 2.25.
        const slack = 2 ** -19;
        for (let i = 1; i < cells; i++) {
          expect(up[i] as number).toBeGreaterThanOrEqual((up[i - 1] as number) - slack);
          expect(down[i] as number).toBeLessThanOrEqual((down[i - 1] as number) + slack);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('relaxes by the given share', () => {
    const arena = new Arena(memory);
    const follower = arena.f32(6);
    const target = arena.f32(6);
    follower.set([0, 1, 8, -4, 1, 1]);
    target.set([1, 0, 8, 4, 3, 3]);
    const relaxation = { id: 'follower', run: 0, follower, target, share: 0.25 };
    const program = compileRules(arena, { capacity: 6, runs: 1, targets: [], relaxations: [relaxation] });
    program.place([{ start: 0, end: 5 }]);
    kernel.relax(program);
    expect([...follower]).toEqual([0.25, 0.75, 8, -2, 1.5, 1]);
  });
});

describe('both versions', () => {
  const capacity = 4200;
  const signalCount = 12;
  const draw = (purpose: number, id: number, n: number) => random(7, purpose, id, 0, n);

  /** A made-up model of four types: every kind of run, of power and of mixture occurs. */
  function build(seed: number) {
    const arena = new Arena(memory);
    const signals = Array.from({ length: signalCount }, (_, s) => {
      const column = arena.f32(capacity);
      for (let i = 0; i < capacity; i++) column[i] = draw(seed, s, i) < 0.1 ? 0 : 1e3 * draw(seed + 1, s, i) ** 4;
      return column;
    });
    const outputs = Array.from({ length: 24 }, () => arena.f32(capacity).fill(-1));
    const targets: RuleTarget[] = outputs.map((output, t) => ({
      id: `target ${t}`,
      run: t % 4,
      output,
      base: draw(seed + 2, t, 0),
      ceiling: 3 * draw(seed + 2, t, 1),
      floor: draw(seed + 2, t, 2) - 0.5,
      inputs: Array.from({ length: t % 6 }, (_, i) => ({
        // Every third target reads the one before the last of its run as well.
        signal:
          i === 0 && t % 3 === 0 && t >= 4
            ? (outputs[t - 4] as Float32Array)
            : (signals[(5 * t + i) % signalCount] as Float32Array),
        effect: draw(seed + 3, t, i) < 0.6 ? 'increases' : 'decreases',
        halfMaximum: 0.01 + 100 * draw(seed + 4, t, i) ** 2,
        power: 1 + ((t + 5 * i) % 16),
      })),
    }));
    const relaxations: Relaxation[] = signals.map((follower, s) => ({
      id: `relaxation ${s}`,
      run: s % 4,
      follower,
      target: outputs[s] as Float32Array,
      share: draw(seed + 5, s, 0),
    }));
    return { signals, outputs, program: compileRules(arena, { capacity, runs: 4, targets, relaxations }) };
  }

  function bits(kernel: RuleKernel, runs: readonly CellRun[], seed: number): Uint32Array[] {
    const { signals, outputs, program } = build(seed);
    program.place(runs);
    for (let tick = 0; tick < 3; tick++) {
      kernel.respond(program);
      kernel.relax(program);
    }
    return [...signals, ...outputs].map((column) => new Uint32Array(column.slice().buffer));
  }

  it.each([
    ['that fill the columns', [0, 1024, 1025, 3073, 4200]],
    ['with gaps, tails and an empty run', [3, 18, 18, 1042, 4199]],
    ['that are all short', [0, 1, 3, 6, 13]],
  ])('give the same bits for runs %s', (_, edges) => {
    const runs = edges.slice(1).map((end, i) => ({ start: edges[i] as number, end }));
    const expected = bits(referenceRules, runs, 11);
    expect(bits(wasmRules(crew), runs, 11)).toEqual(expected);
  });

  it('leave the cells between the runs alone', () => {
    const runs = [
      { start: 2, end: 9 },
      { start: 12, end: 13 },
      { start: 13, end: 13 },
      { start: 20, end: 1100 },
    ];
    for (const [, kernel] of versions) {
      const { outputs, program } = build(11);
      program.place(runs);
      kernel.respond(program);
      for (const [t, output] of outputs.entries()) {
        const { start, end } = runs[t % 4] as CellRun;
        expect([...output.subarray(0, start), ...output.subarray(end)].every((value) => value === -1)).toBe(true);
      }
    }
  });
});

describe('compiling rules', () => {
  const arena = new Arena(memory);
  const column = arena.f32(8);
  const signal = { signal: column, effect: 'increases', halfMaximum: 1, power: 2 } as const;
  const target = { id: 'entry', run: 0, output: arena.f32(8), base: 0, ceiling: 1, floor: 0, inputs: [signal] };
  const compile = (changed: Partial<RuleTarget>) =>
    compileRules(arena, { capacity: 8, runs: 1, targets: [{ ...target, ...changed }], relaxations: [] });

  it.each([
    ['half-maximum', { inputs: [{ ...signal, halfMaximum: 0 }] }],
    // Below half of the smallest float32, so it would divide by 0.
    ['half-maximum', { inputs: [{ ...signal, halfMaximum: 1e-46 }] }],
    ['power', { inputs: [{ ...signal, power: 17 }] }],
    ['power', { inputs: [{ ...signal, power: 1.5 }] }],
    ['no such run', { run: 1 }],
    ['is no number', { base: Number.NaN }],
    ['another length', { output: arena.f32(7) }],
    ['not in the arena', { output: new Float32Array(8) }],
  ])('refuses and names a target with a wrong %s', (words, changed) => {
    expect(() => compile(changed)).toThrow(`rules for "entry": `);
    expect(() => compile(changed)).toThrow(words);
  });

  it('refuses runs that overlap, leave the columns or are too many', () => {
    const program = compile({});
    expect(() => program.place([{ start: 0, end: 9 }])).toThrow('out of place');
    expect(() => program.place([{ start: 3, end: 2 }])).toThrow('out of place');
    expect(() =>
      program.place([
        { start: 0, end: 2 },
        { start: 1, end: 2 },
      ]),
    ).toThrow('out of place');
    expect(() => program.place([])).toThrow('another number of runs');
  });
});

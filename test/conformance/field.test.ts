import { describe, expect, test } from 'vitest';
import type { FieldSolver } from '../../src/kernels/field/contract.ts';
import type { FieldProblem, Grid } from '../../src/kernels/field/problem.ts';
import { fieldReference } from '../../src/kernels/field/reference.ts';
import { box, fieldProblem, media, seeded, wasmFields } from '../unit/kernels/field-problems.ts';

const grids: Grid[] = [
  box(4, 1, 1),
  box(4, 3, 5),
  box(8, 2, 7, false, true),
  box(12, 9, 5, true, false),
  box(20, 6, 6, false, false),
  box(40, 16, 12),
];

const bits = (column: Float32Array) => [...new Uint32Array(Float32Array.from(column).buffer)];

describe.each(Object.entries(media))('in a medium with %s', (_, values) => {
  test.each(grids.map((grid, i) => [`${grid.nx} × ${grid.ny} × ${grid.nz}`, grid, i] as const))(
    'WebAssembly gives the bits of the reference on %s',
    (_name, grid, seed) => {
      const { solver: wasm, arena } = wasmFields();
      const plain = fieldProblem(grid, values(seeded(seed)));
      const shared = fieldProblem(grid, values(seeded(seed)), arena.f32);
      const expectSame = (options: Parameters<FieldSolver['solve']>[1]) => {
        const [a] = fieldReference.solve([plain], options);
        const [b] = wasm.solve([shared], options);
        expect(b).toEqual(a);
        expect(bits(shared.c)).toEqual(bits(plain.c));
      };
      fieldReference.prepare([plain]);
      wasm.prepare([shared]);
      expectSame({ tolerance: 1e-3, maxCycles: 1 });
      expectSame({ tolerance: 1e-5, maxCycles: 12 });

      const change = seeded(seed + 100);
      plain.reaction.forEach((value, i) => {
        plain.reaction[i] = value * (1 + change());
        shared.reaction[i] = plain.reaction[i]!;
      });
      fieldReference.refresh([plain]);
      wasm.refresh([shared]);
      expectSame({ tolerance: 1e-4, maxCycles: 12, sweeps: 4 });
      for (const accuracy of [1e-3, 1e-5]) expectSame({ tolerance: 1e-3, accuracy, maxCycles: 12 });
    },
  );
});

describe.each(['reference', 'wasm'] as const)('the %s', (name) => {
  const implementation = (): { solver: FieldSolver; take: (length: number) => Float32Array } => {
    if (name === 'reference') return { solver: fieldReference, take: (length) => new Float32Array(length) };
    const { solver, arena } = wasmFields();
    return { solver, take: arena.f32 };
  };

  test('solves several substances at once as it solves them one by one', () => {
    const { solver, take } = implementation();
    const make = () => Object.values(media).map((values, i) => fieldProblem(box(8, 6, 5), values(seeded(i)), take));
    const together = make();
    const apart = make();
    const options = { tolerance: 1e-4, maxCycles: 6 };
    solver.prepare(together);
    const all = solver.solve(together, options);
    const each = apart.map((problem: FieldProblem) => {
      solver.prepare([problem]);
      return solver.solve([problem], options)[0]!;
    });
    expect(all).toEqual(each);
    together.forEach((problem, i) => {
      expect(bits(problem.c)).toEqual(bits(apart[i]!.c));
    });
  });

  test('leaves a masked voxel at source/reaction, or 0 where nothing reacts', () => {
    const { solver, take } = implementation();
    const values = {
      D: (x: number) => (x === 1 || x === 2 ? 0 : 100),
      reaction: (x: number) => (x === 2 ? 0 : 4),
      source: () => 6,
      c: () => 9,
    };
    const problem = fieldProblem(box(8, 1, 1), values, take);
    solver.prepare([problem]);
    const { residual } = solver.solve([problem], { tolerance: 1e-6, maxCycles: 20 })[0]!;
    expect(residual).toBeLessThan(1e-6);
    expect(problem.c[1]).toBe(1.5);
    expect(problem.c[2]).toBe(0);
    // Voxel 0 is walled in by voxel 1: also masked, so the same exact quotient.
    expect(problem.c[0]).toBe(1.5);
    // The rest has uniform source and reaction: c = 6/4 up to the residual over the smallest reaction.
    for (const x of [3, 4, 5, 6, 7])
      expect(Math.abs(problem.c[x]! - 1.5)).toBeLessThan((1e-6 * 6 * Math.sqrt(5)) / 4 + 1e-6);
  });

  test('refuses to solve what was not prepared', () => {
    const { solver, take } = implementation();
    const problem = fieldProblem(box(4, 4, 4), media.smooth!(seeded(0)), take);
    expect(() => solver.solve([problem], { tolerance: 1e-3, maxCycles: 5 })).toThrow(/not prepared.*Call prepare/);
    expect(() => solver.refresh([problem])).toThrow(/not prepared/);
  });

  test('gives 0 without a source', () => {
    const { solver, take } = implementation();
    const problem = fieldProblem(box(4, 4, 4), { D: () => 1, reaction: () => 1, source: () => 0, c: () => 7 }, take);
    solver.prepare([problem]);
    expect(solver.solve([problem], { tolerance: 1e-3, maxCycles: 5 })).toEqual([{ cycles: 0, residual: 0 }]);
    expect(problem.c.every((value) => value === 0)).toBe(true);
  });

  test('reports NaN when the input is not finite, instead of stopping as if solved', () => {
    const { solver, take } = implementation();
    const problem = fieldProblem(
      box(4, 4, 4),
      { D: () => 1, reaction: () => 1, source: (x, y, z) => (x + y + z === 3 ? Number.NaN : 1) },
      take,
    );
    solver.prepare([problem]);
    expect(solver.solve([problem], { tolerance: 1e-3, maxCycles: 5 })[0]!.residual).toBeNaN();
  });
});

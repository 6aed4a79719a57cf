import { describe, expect, test } from 'vitest';
import type { FieldProblem, Solution } from '../../../src/kernels/field/problem.ts';
import { fieldReference } from '../../../src/kernels/field/reference.ts';
import { box, fieldProblem, media, norm, seeded, wasmFields } from './field-problems.ts';

const options = { tolerance: 1e-5, maxCycles: 40 };

function solved(problem: FieldProblem): Solution {
  fieldReference.prepare([problem]);
  return fieldReference.solve([problem], options)[0]!;
}

/**
 * How far two solutions of one problem may lie apart. The matrix is symmetric and at least min(reaction), so
 * ‖error‖ ≤ ‖residual‖/min(reaction); the residual itself is known to 2^-22·‖diagonal·c‖ in float32.
 */
function apart({ c, D, reaction, source, grid }: FieldProblem, { residual }: Solution): number {
  const diagonal = (12 * Math.max(...D)) / grid.spacing ** 2 + Math.max(...reaction);
  return (2 * (residual * norm(source) + 2 ** -22 * diagonal * norm(c))) / Math.min(...reaction);
}

const difference = (a: Float32Array, b: Float32Array) => norm(a.map((value, i) => value - b[i]!));

describe('a field', () => {
  test.each(['smooth', 'jumps', 'masks', 'sparse'])(
    'with no negative source is nowhere negative after any number of cycles (%s)',
    (name) => {
      const { solver, arena } = wasmFields(1200);
      for (let seed = 0; seed < 12; seed++) {
        const values = media[name]!(seeded(seed));
        const problem = fieldProblem(box(12, 7, 6, seed % 2 === 0), { ...values, c: () => -1 }, arena.f32);
        solver.prepare([problem]);
        for (let cycles = 0; cycles < 4; cycles++) {
          solver.solve([problem], { tolerance: 1e-9, maxCycles: cycles });
          expect(Math.min(...problem.c)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  test('mirrored along x, y or z has the mirrored solution', () => {
    const grid = box(12, 7, 6, false, true);
    const original = fieldProblem(grid, media.jumps!(seeded(3)));
    const solution = solved(original);
    const from = (column: Float32Array, x: number, y: number, z: number) => column[(z * 7 + y) * 12 + x]!;
    for (const axis of ['x', 'y', 'z'] as const) {
      const mirror = (column: Float32Array) => (x: number, y: number, z: number) =>
        from(column, axis === 'x' ? 11 - x : x, axis === 'y' ? 6 - y : y, axis === 'z' ? 5 - z : z);
      const image = fieldProblem(grid, {
        D: mirror(original.D),
        reaction: mirror(original.reaction),
        source: mirror(original.source),
      });
      solved(image);
      const expected = fieldProblem(grid, { ...media.smooth!(seeded(0)), c: mirror(original.c) }).c;
      expect(difference(image.c, expected)).toBeLessThan(apart(original, solution));
    }
  });

  test('shifted by whole voxels along periodic sides has the shifted solution', () => {
    const grid = box(8, 7, 6);
    const original = fieldProblem(grid, media.jumps!(seeded(5)));
    const solution = solved(original);
    for (const [dy, dz] of [
      [1, 0],
      [0, 1],
      [3, 4],
    ] as const) {
      const shift = (column: Float32Array) => (x: number, y: number, z: number) =>
        column[(((z + dz) % 6) * 7 + ((y + dy) % 7)) * 8 + x]!;
      const image = fieldProblem(grid, {
        D: shift(original.D),
        reaction: shift(original.reaction),
        source: shift(original.source),
      });
      solved(image);
      const expected = fieldProblem(grid, { ...media.smooth!(seeded(0)), c: shift(original.c) }).c;
      expect(difference(image.c, expected)).toBeLessThan(apart(original, solution));
      // The bound must be tight enough to notice a field that was not shifted.
      expect(difference(image.c, original.c)).toBeGreaterThan(apart(original, solution));
    }
  });

  test('is refused when the row length is no multiple of 4', () => {
    expect(() => fieldProblem(box(6, 4, 4), media.smooth!(seeded(0)))).toThrow(/nx a multiple of 4.*found 6 × 4 × 4/);
  });

  test('is refused when a column does not fit its grid', () => {
    const problem = { ...fieldProblem(box(4, 4, 4), media.smooth!(seeded(0))), source: new Float32Array(63) };
    expect(() => fieldReference.prepare([problem])).toThrow(/column source.*64 floats.*found 63/);
  });

  test('is refused by WebAssembly when a column was not taken from the arena', () => {
    const { solver } = wasmFields();
    expect(() => solver.prepare([fieldProblem(box(4, 4, 4), media.smooth!(seeded(0)))])).toThrow(/outside the kernels/);
  });
});

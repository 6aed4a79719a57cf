import { MarrowError } from '../../core/error.ts';
import { fround } from '../../core/math.ts';
import type { SolveOptions } from './contract.ts';
import { columns, headerLength, isOwn, levelShapes } from './levels.ts';
import type { FieldProblem, Solution } from './problem.ts';

/**
 * The start of a workspace, as the WebAssembly version reads it, in bytes:
 * 0 levels (see markPrepared), 4 periodicY, 8 D, 12 periodicZ, 28 f32 2/spacing², 32 maxCycles, 36 sweeps, 40 cycles done,
 * 48 f64 tolerance, 56 f64 residual; 16, 24 and 44 are the kernel's own, see level.as.ts; then 64 bytes per level in the order of level.as.ts;
 * 1024 f64 accuracy.
 */
const view = ({ workspace }: FieldProblem) => new DataView(workspace.buffer, workspace.byteOffset, headerLength * 4);

/** @throws MarrowError `invalid-input` when a column lies outside the memory that the kernels see */
export function describeProblem(problem: FieldProblem, memory: WebAssembly.Memory): void {
  const { grid, workspace } = problem;
  const at = view(problem);
  const put = (offset: number, value: number) => at.setInt32(offset, value, true);
  const address = (name: 'c' | 'D' | 'reaction' | 'source' | 'workspace') => {
    if (problem[name].buffer === memory.buffer) return problem[name].byteOffset;
    throw new MarrowError({
      kind: 'invalid-input',
      message: `column ${name} of a field problem lies outside the kernels' memory`,
      advice: 'Take every column from the arena.',
    });
  };
  const base = address('workspace');
  const shapes = levelShapes(grid);
  const own = { c: address('c'), reaction: address('reaction'), b: address('source') };
  put(4, grid.periodicY ? 1 : 0);
  put(8, address('D'));
  put(12, grid.periodicZ ? 1 : 0);
  at.setFloat32(28, fround(2 / (grid.spacing * grid.spacing)), true);
  shapes.forEach(({ nx, ny, nz, stride, begin }, l) => {
    const addresses = columns.map((name) =>
      l === 0 && isOwn(name) ? own[name] : base + begin[name] * workspace.BYTES_PER_ELEMENT,
    );
    for (const [i, value] of [nx, ny, nz, stride, ...addresses].entries()) put(64 + l * 64 + i * 4, value);
  });
}

export function writeOptions(
  problem: FieldProblem,
  { tolerance, accuracy = 0, maxCycles, sweeps = 2 }: SolveOptions,
): void {
  const at = view(problem);
  at.setInt32(32, maxCycles, true);
  at.setInt32(36, sweeps, true);
  at.setFloat64(48, tolerance, true);
  at.setFloat64(1024, accuracy, true);
}

export function readSolution(problem: FieldProblem): Solution {
  const at = view(problem);
  return { cycles: at.getInt32(40, true), residual: at.getFloat64(56, true) };
}

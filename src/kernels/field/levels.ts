import { MarrowError } from '../../core/error.ts';
import type { FieldProblem, Grid } from './problem.ts';

/** The columns of one level, in the order in which they lie in the workspace. The finest level uses the problem's c, reaction and source. */
export const columns = ['b', 'ax', 'ay', 'az', 'inverse', 'px', 'py', 'pz', 'rows', 'c', 'reaction', 'plain'] as const;
type Column = (typeof columns)[number];

/**
 * One level of the multigrid: a box of nx × ny × nz unknowns in rows of `stride` floats, of which those beyond nx stay 0.
 *
 * @property b       right side
 * @property ax      conductance of the face between x and x + 1; likewise ay, az, where the last wraps to the first, 0 if closed
 * @property inverse 1/(reaction + sum of the six conductances), 0 where masked and only there: NaN is not masked
 * @property px      weight of the neighbor along x in the interpolation from the next coarser level; likewise py, pz
 * @property rows    four rows of residuals; for the WebAssembly version then a sum of residuals in f64 per two planes
 * @property plain   [nz, ny], for the WebAssembly version: which rows have the same conductances and weights all along
 */
export interface Level extends Readonly<Record<Column, Float32Array>> {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly stride: number;
}

export interface LevelShape {
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly stride: number;
  /** Where each column begins in the workspace, in floats; −1 for the problem's own columns. */
  readonly begin: Readonly<Record<Column, number>>;
}

/** Whether the finest level's column is the problem's own. */
export const isOwn = (column: Column): column is 'c' | 'reaction' | 'b' =>
  column === 'c' || column === 'reaction' || column === 'b';

/** Floats at the start of the workspace that hold the descriptor of the WebAssembly version. */
export const headerLength = 512;
const gap = 16;

/** The levels from the grid down to a single unknown; every side is halved, rounded up, until it is 1. */
export function levelShapes(grid: Grid): LevelShape[] {
  return walk(grid).shapes;
}

/** Floats of workspace that a problem on this grid needs. */
export function workspaceLength(grid: Grid): number {
  return walk(grid).end;
}

function walk(grid: Grid): { shapes: LevelShape[]; end: number } {
  check(grid);
  const shapes: LevelShape[] = [];
  let { nx, ny, nz } = grid;
  let end = headerLength;
  for (;;) {
    const stride = (nx + 3) & ~3;
    const begin = {} as Record<Column, number>;
    for (const column of columns) {
      if (shapes.length === 0 && isOwn(column)) {
        begin[column] = -1;
        continue;
      }
      begin[column] = end;
      const length = column === 'rows' ? 4 * stride + nz + 1 : column === 'plain' ? ny * nz : stride * ny * nz;
      end += ((length + 15) & ~15) + gap;
    }
    shapes.push({ nx, ny, nz, stride, begin });
    if (nx === 1 && ny === 1 && nz === 1) return { shapes, end };
    nx = (nx + 1) >> 1;
    ny = (ny + 1) >> 1;
    nz = (nz + 1) >> 1;
  }
}

/** The levels of a problem as views of its columns. */
export function levelsOf(problem: FieldProblem): Level[] {
  return levelShapes(problem.grid).map(({ nx, ny, nz, stride, begin }) => {
    const view = (column: Column, length: number) => problem.workspace.subarray(begin[column], begin[column] + length);
    const size = stride * ny * nz;
    const own = begin.c < 0;
    return {
      nx,
      ny,
      nz,
      stride,
      b: own ? problem.source : view('b', size),
      ax: view('ax', size),
      ay: view('ay', size),
      az: view('az', size),
      inverse: view('inverse', size),
      px: view('px', size),
      py: view('py', size),
      pz: view('pz', size),
      rows: view('rows', 4 * stride),
      plain: view('plain', ny * nz),
      c: own ? problem.c : view('c', size),
      reaction: own ? problem.reaction : view('reaction', size),
    };
  });
}

/** @throws MarrowError `invalid-input` when a column does not fit the grid */
export function checkProblem(problem: FieldProblem): void {
  const { nx, ny, nz } = problem.grid;
  for (const name of ['c', 'D', 'reaction', 'source'] as const) expectLength(name, problem[name].length, nx * ny * nz);
  expectLength('workspace', problem.workspace.length, workspaceLength(problem.grid));
}

const mark = ({ workspace }: FieldProblem) => new Uint32Array(workspace.buffer, workspace.byteOffset, 1);

/** Note in the workspace, as the first word of the descriptor, that the problem has been prepared. */
export function markPrepared(problem: FieldProblem): void {
  mark(problem)[0] = levelShapes(problem.grid).length;
}

/** @throws MarrowError `invalid-input` when the problem was never prepared */
export function checkPrepared(problem: FieldProblem): void {
  if (mark(problem)[0] !== 0) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'a field problem was not prepared',
    advice: 'Call prepare once before refresh or solve.',
  });
}

function expectLength(name: string, found: number, expected: number): void {
  if (found === expected) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `column ${name} of a field problem has the wrong length`,
    expected: `${expected} floats`,
    found: `${found}`,
    advice: name === 'workspace' ? 'Take workspaceLength(grid) floats.' : 'Take nx·ny·nz floats.',
  });
}

function check({ nx, ny, nz, spacing }: Grid): void {
  const whole = [nx, ny, nz].every((n) => Number.isInteger(n) && n >= 1 && n <= 4096);
  if (whole && nx % 4 === 0 && spacing > 0 && Number.isFinite(spacing)) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: 'a field cannot live on this grid',
    expected: 'whole numbers of voxels from 1 to 4096, nx a multiple of 4, spacing above 0 µm',
    found: `${nx} × ${ny} × ${nz} voxels of ${spacing} µm`,
  });
}

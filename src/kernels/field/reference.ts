import { sqrt } from '../../core/math.ts';
import { carry, supplyThrough } from '../vessels/reference.ts';
import { prepareReference, refreshReference } from './coefficients.ts';
import { type FieldSolver, optionsOf, type SolveOptions } from './contract.ts';
import { assembleReference, at, type Feed, isStale, markFresh } from './feed.ts';
import { checkPrepared, checkProblem, type Level, levelsOf, markPrepared } from './levels.ts';
import type { FieldProblem, Solution } from './problem.ts';
import { sweep } from './sweep.ts';
import { prolong, restrict, sumSquares } from './transfer.ts';

/** Four units of roundoff: a residual below this share of ‖diagonal·c‖ is noise of float32, not error. */
const roundoff = 1 / 4194304;

/** The definition of the solver, in plain TypeScript. */
export const fieldReference: FieldSolver = {
  prepare(problems) {
    for (const problem of problems) {
      checkProblem(problem);
      prepareReference(problem);
      markPrepared(problem);
    }
  },
  assemble(feeds) {
    return feeds.map(assembleReference);
  },
  advance(feeds, options) {
    for (const { problem } of feeds) checkPrepared(problem);
    return feeds.map((feed, i) => advanceOne(feed, optionsOf(options, i)));
  },
  refresh(problems) {
    for (const problem of problems) {
      checkPrepared(problem);
      refreshReference(problem);
    }
  },
  solve(problems, options) {
    for (const problem of problems) checkPrepared(problem);
    return problems.map((problem, i) => solveOne(problem, optionsOf(options, i)));
  },
};

function advanceOne(feed: Feed, options: SolveOptions): Solution {
  const { numbers, problem, stream, walls } = feed;
  const total = { cycles: 0, residual: 0 };
  for (let round = 0; round < numbers[at.rounds]!; round++) {
    if (stream !== undefined && walls.supply.length > 0) {
      supplyThrough(stream.vessels.walls, stream.share, stream.level, walls.supply);
    }
    const fed = assembleReference(feed);
    const stale = isStale(feed, fed);
    if (!fed.silent) {
      if (stale) refreshReference(problem);
      markFresh(feed);
      const { cycles, residual } = solveOne(problem, options);
      total.cycles += cycles;
      if (!(residual <= total.residual)) total.residual = residual;
    }
    if (stream !== undefined) carry(stream, problem.c);
  }
  return total;
}

function solveOne(problem: FieldProblem, { tolerance, accuracy = 0, maxCycles, sweeps = 2 }: SolveOptions): Solution {
  const levels = levelsOf(problem);
  const finest = levels[0]!;
  const { size, project } = begin(finest);
  if (size === 0) {
    finest.c.fill(0);
    end(finest);
    return { cycles: 0, residual: 0 };
  }
  let residual = sqrt(restrict(finest, levels[1]!) / size);
  let cycles = 0;
  while (residual > (accuracy > 0 ? 0 : tolerance) && cycles < maxCycles) {
    correct(levels, sweeps / 2);
    const smooth = cycles > 0 || residual <= tolerance;
    if (accuracy > 0 && smooth && errorLeft(finest, levels[1]!) <= accuracy) break;
    prolong(levels[1]!, finest, project);
    for (let s = 0; s < sweeps; s++) sweep(finest);
    const before = residual;
    residual = sqrt(restrict(finest, levels[1]!) / size);
    cycles++;
    if (residual > 0.5 * before && residual <= roundoff * sqrt(weightOf(finest) / size)) break;
  }
  end(finest);
  return { cycles, residual };
}

/** The square sum of the source over unmasked voxels, and whether negative values are to be projected away, as they are here. */
function begin(finest: Level): { size: number; project: boolean } {
  const { b, c, inverse, ny, stride } = finest;
  let project = true;
  const size = sumSquares(finest, (y, z, out) => {
    const row = (z * ny + y) * stride;
    for (let x = 0; x < stride; x++) {
      out[x] = inverse[row + x] !== 0 ? b[row + x]! : 0;
      if (out[x]! < 0) project = false;
    }
  });
  if (project) for (let i = 0; i < c.length; i++) c[i] = c[i]! < 0 ? 0 : c[i]!;
  return { size, project };
}

/** One V-cycle below the finest level: its right side is there, its correction is left in `levels[1].c`. */
function correct(levels: readonly Level[], sweeps: number): void {
  const last = levels.length - 1;
  for (let l = 1; l <= last; l++) {
    const level = levels[l]!;
    level.c.fill(0);
    for (let s = 0; s < sweeps; s++) sweep(level);
    if (l < last) restrict(level, levels[l + 1]!);
  }
  for (let l = last - 1; l >= 1; l--) {
    prolong(levels[l + 1]!, levels[l]!, false);
    for (let s = 0; s < sweeps; s++) sweep(levels[l]!);
  }
}

/** Estimate of ‖c − solution‖ / ‖c‖ for a smooth error: ‖correction‖ / ‖c‖, each coarse unknown counted for its share of voxels. */
function errorLeft(finest: Level, coarse: Level): number {
  const voxels = (finest.nx * finest.ny * finest.nz) / (coarse.nx * coarse.ny * coarse.nz);
  return sqrt((voxels * squaresOf(coarse)) / squaresOf(finest));
}

/** Σ c² over unmasked unknowns. */
function squaresOf(level: Level): number {
  const { c, inverse, ny, stride } = level;
  return sumSquares(level, (y, z, out) => {
    const row = (z * ny + y) * stride;
    for (let x = 0; x < stride; x++) out[x] = inverse[row + x] !== 0 ? c[row + x]! : 0;
  });
}

/** Σ (diagonal·c)² over unmasked voxels. */
function weightOf(finest: Level): number {
  const { c, inverse, ny, stride } = finest;
  return sumSquares(finest, (y, z, out) => {
    const row = (z * ny + y) * stride;
    for (let x = 0; x < stride; x++) out[x] = inverse[row + x] !== 0 ? c[row + x]! / inverse[row + x]! : 0;
  });
}

/** Masked voxels: what reaction and source alone give. */
function end({ b, c, inverse, reaction }: Level): void {
  for (let i = 0; i < c.length; i++) {
    if (inverse[i] === 0) c[i] = reaction[i]! > 0 ? b[i]! / reaction[i]! : 0;
  }
}

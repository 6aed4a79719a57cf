import { levelAt, nzOf, rowsOf, strideOf } from './level.as';
import { smoothPlane, sweep } from './sweep.as';
import { prolong, prolongPlane, restrict, restrictPlane } from './transfer.as';

/**
 * The finest level's part of a cycle: add the interpolated correction, sweep so many times, restrict the residual; returns
 * Σ residual². The values are those of whole passes, but a plane goes through all of them while it is in the cache: each half
 * sweep follows one plane behind the one before it and sees its neighbors just as far as a whole pass would.
 *
 * Half sweep h begins at plane h and ends, around the periodic side, at plane h − 1: what it needs of the planes before h was
 * done at the end by the half sweep before it. With an odd number of planes around a periodic side, the colors of the first and
 * the last are not opposite and their order counts: then in whole passes.
 */
export function rise(problem: usize, sweeps: i32, project: bool): f64 {
  const finest = levelAt(problem, 0);
  const second = levelAt(problem, 1);
  const nz = nzOf(finest);
  const halves = 2 * sweeps;
  const periodic = load<i32>(problem, 12) != 0;
  if (nz < halves || (periodic && (nz & 1) != 0)) {
    prolong(second, finest, project);
    for (let s = 0; s < sweeps; s++) sweep(finest);
    return restrict(finest, second, problem, false);
  }
  const sums = rowsOf(finest) + (<usize>strideOf(finest) << 4);
  // The first two planes that end, with their neighbors, before the periodic side.
  const firstPair = (halves + 2) >> 1;
  for (let t = 0; t < nz + 2 * halves; t++) {
    if (t < nz) prolongPlane(second, finest, t, project);
    for (let h = 1; h <= halves; h++) {
      const z = t - h;
      if (z >= h && z < nz + h) smoothPlane(finest, z < nz ? z : z - nz, (h - 1) & 1);
    }
    const below = t - halves - 2;
    if (below >= 2 * firstPair && below < nz && (below & 1) == 0) {
      store<f64>(sums + (<usize>below << 2), restrictPlane(finest, second, problem, below >> 1, false));
    }
  }
  let sum: f64 = 0;
  for (let Z = 0; Z < nzOf(second); Z++) {
    sum += Z < firstPair ? restrictPlane(finest, second, problem, Z, false) : load<f64>(sums + (<usize>Z << 3));
  }
  return sum;
}

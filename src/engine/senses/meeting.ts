import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../../kernels/arena.ts';
import { type Crowd, createCrowd, mostKinds } from '../../kernels/arrangement/crowd.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import { number, type Program } from '../program/program.ts';

/** Where cells meet, by tick: written anew in every tick and lost as soon as cells move. */
export interface MeetingPlace {
  readonly crowd: Crowd;
  /** Cells that show something, by id: row, how far each reaches (µm) and how many touch it. */
  readonly rows: Uint32Array;
  readonly reach: Float64Array;
  readonly touched: Uint32Array;
  /** Rows of those that touch, list after list. */
  readonly touching: Uint32Array;
  /** The list of one that is touched by too many. */
  readonly many: Uint32Array;
}

/** Room for so many that touch, over that for cells. */
const lists = 16;

/**
 * Room for the meetings of up to `capacity` cells.
 *
 * @throws MarrowError `unsupported` for more types of cells than a crowd can tell apart
 */
export function createMeetingPlace(arena: Arena, program: Program, capacity: number, grid: Grid): MeetingPlace {
  if (program.types.length > mostKinds) {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the model has too many cell types',
      expected: `at most ${mostKinds}`,
      found: String(program.types.length),
      advice: 'Leave out cell types that the question does not need.',
    });
  }
  return {
    crowd: createCrowd(arena, capacity, grid, number(program.model.physics.neighborhood)),
    rows: arena.u32(capacity),
    reach: arena.f64(capacity),
    touched: arena.u32(capacity),
    touching: arena.u32(lists * capacity),
    many: arena.u32(capacity),
  };
}

/** The bits of some types. */
export function kindsOf(types: readonly number[]): number {
  return types.reduce((bits, t) => bits | (1 << t), 0);
}

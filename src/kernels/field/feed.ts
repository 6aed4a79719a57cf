import { MarrowError } from '../../core/error.ts';
import { fround } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import type { Stream } from '../vessels/contract.ts';
import type { FieldProblem, Solution } from './problem.ts';

/** What a tick does to one substance, from which reaction and source of its problem are assembled. */
export interface Feed {
  readonly problem: FieldProblem;
  /** [voxels] or empty, in grains per T: what cells give, amount/T; take up, 1/T; and consume at most, amount/T. */
  readonly supply: Float64Array;
  readonly uptake: Float64Array;
  readonly demand: Float64Array;
  /** Columns for the voxels with a vessel wall; `countWalls` says how many there are. */
  readonly walls: {
    /** Ascending. */
    readonly voxel: Uint32Array;
    /** [walls] area of wall. */
    readonly area: Float64Array;
    /** [walls] Σ area × level in the vessel. */
    readonly supply: Float64Array;
  };
  /** Blood that brings the substance to these walls, where its level may differ from vessel to vessel. */
  readonly stream?: Stream | undefined;
  /** [24] rates at the indices below, then the addresses for the WebAssembly version. */
  readonly numbers: Float64Array;
}

/**
 * Indices in `Feed.numbers`: 1/dt or 0 for a steady state, 1/T; decay, 1/T; level of half consumption; exchange per wall area; one
 * grain; sources below which there is none; rounds of tissue and blood in one tick.
 */
export const at = { storage: 0, decay: 1, half: 2, exchange: 3, grain: 4, faintest: 5, rounds: 18 } as const;
const wallCount = 7;
const seen = 17;
/** Whether reaction changed since coefficients were derived from it. */
const stale = 21;
const cycles = 22;
const residual = 23;

/** What was found on the way. */
export interface Fed {
  /** Reaction is not what it was: `refresh` is due. */
  readonly changed: boolean;
  /** There is neither a source nor any level: the solution is 0, as it is. */
  readonly silent: boolean;
}

/** Note the addresses of a feed's columns where the kernel finds them. */
export function describeFeed(feed: Omit<Feed, 'numbers'>, arena: Arena): Feed {
  const { problem, stream, supply, uptake, demand, walls } = feed;
  const numbers = arena.f64(24);
  const columns = [problem.c, problem.reaction, problem.source, supply, uptake, demand];
  const addresses = [...columns, walls.voxel, walls.area, walls.supply].map((column) => {
    if (column.length === 0) return 0;
    if (column.buffer === arena.memory.buffer) return column.byteOffset;
    throw new MarrowError({
      kind: 'invalid-input',
      message: "a column of a feed lies outside the kernels' memory",
      advice: 'Take every column from the arena.',
    });
  });
  numbers.set([problem.c.length, walls.voxel.length, ...addresses], 6);
  numbers.set([1, problem.workspace.byteOffset, stream?.numbers.byteOffset ?? 0], at.rounds);
  return { ...feed, numbers };
}

/** Say how many voxels have a vessel wall: as many as there is room for until this is said. */
export function countWalls({ numbers }: Feed, count: number): void {
  numbers[wallCount] = count;
}

/**
 * The definition of `assemble`, in f64 from left to right:
 *
 *     reaction = storage + decay + uptake + demand/(c + half) + exchange·area
 *     source   = supply + exchange·(Σ area × level in the vessel) + storage·c, or 0 below the faintest
 */
export function assembleReference({ problem, supply, uptake, demand, walls, numbers }: Feed): Fed {
  const { c, reaction, source } = problem;
  const [storage, decay, half, exchange, grain, faintest] = numbers as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  let changed = false;
  let silent = true;
  let w = 0;
  const count = numbers[wallCount]!;
  for (let v = 0; v < c.length; v++) {
    const isWall = w < count && walls.voxel[w] === v;
    const taken = uptake.length > 0 ? uptake[v]! * grain : 0;
    const consumed = demand.length > 0 ? (demand[v]! * grain) / (c[v]! + half) : 0;
    const given = supply.length > 0 ? supply[v]! * grain : 0;
    const loss = fround(storage + decay + taken + consumed + exchange * (isWall ? walls.area[w]! : 0));
    const gain = given + exchange * (isWall ? walls.supply[w]! : 0) + storage * c[v]!;
    if (isWall) w++;
    if (loss !== reaction[v]) changed = true;
    reaction[v] = loss;
    source[v] = gain < faintest ? 0 : gain;
    if (source[v] !== 0 || c[v] !== 0) silent = false;
  }
  return { changed, silent };
}

/** What the WebAssembly version found. */
export function readFed({ numbers }: Feed): Fed {
  return { changed: (numbers[seen]! & 1) !== 0, silent: (numbers[seen]! & 2) === 0 };
}

/** Note what `assemble` found of the reaction; tells whether coefficients are to be derived anew before the field is solved. */
export function isStale({ numbers }: Feed, { changed }: Fed): boolean {
  if (changed) numbers[stale] = 1;
  return numbers[stale] === 1;
}

/** Coefficients follow from the reaction as it is. */
export function markFresh({ numbers }: Feed): void {
  numbers[stale] = 0;
}

/** What the solves of a tick took and left in the WebAssembly version. */
export function readAdvanced({ numbers }: Feed): Solution {
  return { cycles: numbers[cycles]!, residual: numbers[residual]! };
}

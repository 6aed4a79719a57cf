import type { Arena } from '../arena.ts';

/** What some cells do to one substance in the voxels around them. */
export interface Trade {
  /** What they give is in proportion to this: [rows] of cells, or [voxels]. */
  readonly intensity: Float32Array;
  readonly isOfVoxels: boolean;
  /** What `deal` writes, then address and kind of the intensity. */
  readonly numbers: Float64Array;
}

/** How cells at consecutive positions trade. */
export interface Deal {
  readonly from: number;
  readonly to: number;
  /** Grains per T that a cell gives at intensity 1; rounded for each cell. */
  readonly given: number;
  /** Grains per T by which a cell raises uptake, and consumption at most; whole numbers. */
  readonly taken: number;
  readonly consumed: number;
}

/** All trade in one substance. */
export interface Traffic {
  /** [voxels], or empty where no trade fills it: whole grains. */
  readonly supply: Float64Array;
  readonly uptake: Float64Array;
  readonly demand: Float64Array;
  readonly trades: readonly Trade[];
  /** Addresses and lengths of the columns, how many trades, and seven numbers of each. */
  readonly numbers: Float64Array;
}

/** Where cells are. */
export interface Whereabouts {
  readonly count: number;
  /** [positions] row of the cell. */
  readonly order: Uint32Array;
  /** [positions] voxel of the cell, or `inBloodStream`. */
  readonly voxel: Uint32Array;
}

export interface TrafficKernel {
  /** Sum over the cells of each voxel; sums of whole numbers below 2⁵³ do not depend on the order. */
  gather(traffic: readonly Traffic[], cells: Whereabouts): void;
}

/** @param columns, intensity columns of the arena */
export function describeTraffic(
  arena: Arena,
  columns: Pick<Traffic, 'supply' | 'uptake' | 'demand'>,
  intensities: readonly Pick<Trade, 'intensity' | 'isOfVoxels'>[],
): Traffic {
  const { demand, supply, uptake } = columns;
  const numbers = arena.f64(7 + 7 * intensities.length);
  numbers.set([supply, uptake, demand].flatMap(({ byteOffset, length }) => [byteOffset, length]));
  numbers[6] = intensities.length;
  const trades = intensities.map(({ intensity, isOfVoxels }, k) => {
    const own = numbers.subarray(7 * (k + 1), 7 * (k + 2));
    own.set([intensity.byteOffset, Number(isOfVoxels)], 5);
    return { intensity, isOfVoxels, numbers: own };
  });
  return { supply, uptake, demand, trades, numbers };
}

/** Say how cells trade from now on. */
export function deal({ numbers }: Trade, { from, to, given, taken, consumed }: Deal): void {
  numbers[0] = from;
  numbers[1] = to;
  numbers[2] = given;
  numbers[3] = taken;
  numbers[4] = consumed;
}

import { floor } from '../../core/math.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Feed } from '../../kernels/field/feed.ts';
import { deal, describeTraffic, type Trade, type Traffic } from '../../kernels/traffic/contract.ts';
import type { Cells } from '../cells/cells.ts';
import { voxelVolume } from '../grid.ts';
import { type CompiledTraffic, number, type Program } from '../program/program.ts';
import type { Modifiers } from '../senses/modifiers.ts';
import type { Tissue } from '../tissue.ts';

/** Fixed-point grains: sums of whole numbers do not depend on the order of the cells. */
export const grain = 1 / 1048576;
/** Volume around a cell for which its secretion and uptake are stated, µm³: one voxel of 10 µm. */
const referenceVolume = 1000;
/** Consumption in fmol/h makes this many nM·µm³/h. */
const femtomole = 1e9;

/** What the cells of a type do to a substance, and where it goes if they activate it. */
interface OfType {
  readonly type: number;
  readonly traffic: CompiledTraffic;
  readonly own: Trade;
  readonly product: Trade | null;
}

/** Uptake of a substance by all cells, 1/h. */
interface OfAll {
  readonly own: Trade;
  readonly rate: number;
}

/** All that cells give to substances, take up and consume. */
export interface CellTraffic {
  readonly ofSubstances: readonly Traffic[];
  readonly ofTypes: readonly OfType[];
  readonly ofAll: readonly OfAll[];
}

/** Trade of every cell type, and of all cells in drugs that bind within them. */
export function createTraffic(
  arena: Arena,
  program: Program,
  feeds: readonly Feed[],
  level: readonly Float32Array[],
  cells: Cells,
): CellTraffic {
  const intensities: Pick<Trade, 'intensity' | 'isOfVoxels'>[][] = feeds.map(() => []);
  /** Tells, once all are known, which trade of the substance it has become. */
  const enter = (s: number, intensity: Float32Array, isOfVoxels: boolean) => {
    const k = intensities[s]!.push({ intensity, isOfVoxels }) - 1;
    return () => ofSubstances[s]!.trades[k]!;
  };
  const types = program.types.flatMap(({ traffic: ofType }, type) =>
    ofType.map((traffic) => ({
      type,
      traffic,
      own: enter(traffic.substance, traffic.follows < 0 ? cells.secretion : cells.activities[traffic.follows]!, false),
      product: traffic.into < 0 ? null : enter(traffic.into, level[traffic.substance]!, true),
    })),
  );
  const sinks = program.drugs.flatMap((drug) => {
    const rate = drug.store?.sink === undefined ? 0 : number(drug.store.sink);
    const s = program.substances.findIndex(({ id }) => id === drug.substance.id);
    return rate > 0 ? [{ own: enter(s, level[s]!, true), rate }] : [];
  });
  const ofSubstances = feeds.map((feed, s) => describeTraffic(arena, feed, intensities[s]!));
  return {
    ofSubstances,
    ofTypes: types.map(({ own, product, ...rest }) => ({ ...rest, own: own(), product: product?.() ?? null })),
    ofAll: sinks.map(({ own, rate }) => ({ own: own(), rate })),
  };
}

/** Sum what the cells of each voxel secrete, take up and consume, in whole grains. */
export function gather({ cells, fields, grid, kernels, program, senses }: Tissue, { secretion }: Modifiers): void {
  const { ofAll, ofSubstances, ofTypes } = fields.traffic;
  const volume = voxelVolume(grid);
  /** What a cell does to the reference volume around it, spread over its voxel. */
  const spread = referenceVolume / volume;
  const grains = (amount: number) => floor(amount / grain + 0.5);
  for (const { own, product, traffic, type } of ofTypes) {
    const { solubility } = program.substances[traffic.substance]!;
    const at = { from: senses.runs[type]!, to: senses.runs[type + 1]! };
    const activation = traffic.into < 0 ? 0 : traffic.activationRate * secretion[type]![traffic.into]!;
    deal(own, {
      ...at,
      given: (traffic.secretes * secretion[type]![traffic.substance]! * spread) / grain,
      taken: grains((traffic.takesUp + activation) * spread),
      consumed: solubility === 0 ? 0 : grains((traffic.consumes * femtomole) / (solubility * volume)),
    });
    if (product !== null) deal(product, { ...at, given: (activation * spread) / grain, taken: 0, consumed: 0 });
  }
  for (const { own, rate } of ofAll) {
    deal(own, { from: 0, to: cells.table.count, given: 0, taken: grains(rate * spread), consumed: 0 });
  }
  kernels.traffic.gather(ofSubstances, { count: cells.table.count, order: senses.order, voxel: senses.voxel });
}

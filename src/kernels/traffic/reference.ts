import { floor } from '../../core/math.ts';
import { inBloodStream } from '../arrangement/contract.ts';
import type { Traffic, TrafficKernel, Whereabouts } from './contract.ts';

/** The definition, in plain TypeScript. */
export const referenceTraffic: TrafficKernel = {
  gather(traffic, cells) {
    for (const each of traffic) gatherOne(each, cells);
  },
};

function gatherOne({ demand, supply, trades, uptake }: Traffic, { order, voxel }: Whereabouts): void {
  for (const column of [supply, uptake, demand]) column.fill(0);
  for (const { intensity, isOfVoxels, numbers } of trades) {
    const [from, to, given, taken, consumed] = [...numbers] as [number, number, number, number, number];
    for (let p = from; p < to; p++) {
      const v = voxel[p]!;
      if (v === inBloodStream) continue;
      if (given > 0) supply[v]! += floor(given * intensity[isOfVoxels ? v : order[p]!]! + 0.5);
      if (taken > 0) uptake[v]! += taken;
      if (consumed > 0) demand[v]! += consumed;
    }
  }
}

import { carryAgainstFlux } from './network/carry.ts';
import type { Tissue } from './tissue.ts';

/** New blood levels replace old ones by this share in each round, which damps the exchange with the tissue. */
const renewed = 0.7;

/** Carry a substance along the flow against what the tissue has just taken from each segment. */
export function carry({ anatomy, blood, fields, program }: Tissue, s: number): void {
  const substance = program.substances[s]!;
  const { carrier } = substance;
  const { vessels } = anatomy;
  if (carrier === null || vessels === null) return;
  const old = blood.segment[s]!;
  const { network, flow, exchange } = vessels;
  const level = fields.level[s]!;
  const flux = new Float64Array(old.length);
  for (let g = 0; g < flux.length; g++) {
    let sum = 0;
    for (let e = exchange.start[g]!; e < exchange.start[g + 1]!; e++) {
      sum += exchange.area[e]! * (old[g]! - level[exchange.voxel[e]!]!);
    }
    flux[g] = substance.permeability * substance.solubility * sum;
  }
  const carried = carryAgainstFlux(
    network,
    flow,
    { solubility: substance.solubility, capacity: carrier.capacity, half: carrier.halfSaturation, power: carrier.power },
    substance.inlet ?? 0,
    flux,
  );
  for (let g = 0; g < old.length; g++) old[g] = old[g]! + renewed * (carried.level[g]! - old[g]!);
}

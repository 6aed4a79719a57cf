import { openShare } from './lining.ts';
import { carryAgainstTissue } from './network/carry.ts';
import type { Tissue } from './tissue.ts';

/**
 * Carry a substance along the flow against the tissue as it is now.
 *
 * Each segment loses exchange · (P − mean level outside its wall), solved implicitly along the flow, so that rounds of tissue
 * and blood settle on one answer also where the wall is no barrier.
 */
export function carry({ anatomy, blood, fields, lining, program }: Tissue, s: number): void {
  const substance = program.substances[s]!;
  const { carrier } = substance;
  if (carrier === null || anatomy.vessels === null || lining === null) return;
  const { network } = anatomy.vessels;
  const { flow, walls } = lining;
  const { exchange } = walls;
  const level = fields.level[s]!;
  const count = exchange.start.length - 1;
  const conductance = new Float64Array(count);
  const outside = new Float64Array(count);
  for (let g = 0; g < count; g++) {
    let area = 0;
    let sum = 0;
    for (let e = exchange.start[g]!; e < exchange.start[g + 1]!; e++) {
      area += exchange.area[e]!;
      sum += exchange.area[e]! * level[exchange.voxel[e]!]!;
    }
    conductance[g] =
      openShare(substance, network.segments.kind[g]!, lining, g) *
      (substance.permeability * substance.solubility * area);
    outside[g] = area > 0 ? sum / area : 0;
  }
  const held = {
    solubility: substance.solubility,
    capacity: carrier.capacity,
    half: carrier.halfSaturation,
    power: carrier.power,
  };
  blood.segment[s]!.set(carryAgainstTissue(network, flow, held, substance.inlet ?? 0, conductance, outside).level);
}

import { floor } from '../../core/math.ts';
import { number } from '../program/program.ts';
import type { Tissue } from '../tissue.ts';
import { arteriole } from './vessel-kinds.ts';

/** Radius is told in steps of this share, so that flow is not solved anew for what hardly changes. */
const fineness = 1 / 64;

/** Radius of arterioles over the one they are built with, as what narrows them stands around them; 1 where nothing does. */
export function caliberOf({ anatomy, fields, program }: Pick<Tissue, 'anatomy' | 'fields' | 'program'>): number {
  const tone = program.model.siteInUse.vasculature?.tone;
  if (tone === undefined || anatomy.vessels === null) return 1;
  const { exchange, network } = anatomy.vessels;
  const { kind } = network.segments;
  const level = fields.level[program.substances.findIndex(({ id }) => id === tone.substance.id)]!;
  let [sum, wall] = [0, 0];
  for (let g = 0; g < kind.length; g++) {
    if (kind[g] !== arteriole) continue;
    for (let e = exchange.start[g]!; e < exchange.start[g + 1]!; e++) {
      sum += exchange.area[e]! * level[exchange.voxel[e]!]!;
      wall += exchange.area[e]!;
    }
  }
  if (wall === 0) return 1;
  const [around, usual, widest] = [sum / wall, number(tone.usual), number(tone.widest)];
  const caliber = widest - (2 * (widest - 1) * around) / (around + usual);
  return floor(caliber / fineness + 0.5) * fineness;
}

/** [segments] what a caliber of arterioles makes of the conductance of each: its fourth power. */
export function openedBy(caliber: number, kind: ArrayLike<number>, segment: number): number {
  const area = caliber * caliber;
  return kind[segment] === arteriole ? area * area : 1;
}

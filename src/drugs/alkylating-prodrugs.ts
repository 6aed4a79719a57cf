import { fraction, hours, perDay } from '../core/units.ts';
import type { Damage } from '../model/drug.ts';
import { assumed } from '../model/parameter.ts';
import { leukemicCells, maturing, progenitors, stemCells } from './targets.ts';

/** Links between DNA strands outlast what makes them. */
export const linksLast = assumed(hours(12), [4, 48], 'links are taken out within a day; recalled');

/** Links between DNA strands, in whatever cell has activated the prodrug: no window is written in. */
export const linksDna: Damage = {
  target: 'dna-strands',
  phases: ['G1', 'S', 'G2M'],
  atRest: assumed(fraction(0.4), [0.1, 1], 'links are made at rest too, and kill most when DNA is copied'),
  rate: [
    {
      cells: [...leukemicCells, ...stemCells, ...progenitors, ...maturing],
      rate: assumed(perDay(6), [1, 20], 'as an anthracycline at its reference; the same in all cells'),
    },
  ],
};

import { fraction, hours, quantity } from '../../core/units.ts';
import { assumed, estimated } from '../../model/parameter.ts';
import { one, phaseSpread, responsive } from './housekeeping.ts';

/** What stroma displays that stands for one full contact. */
export const full = assumed(fraction(1), [0.5, 1.5], 'unit of displayed ligand: one full contact');
export const strong = assumed(
  quantity(200, 'K/h'),
  [30, 500],
  'so that CXCL12 stands at a few affinities beside the cell',
);

/** Cycle of a stromal cell that has been woken. */
export const stromalCycle = {
  g1: assumed(hours(24), [12, 72], 'a woken stromal cell divides within two days; recalled'),
  s: assumed(hours(9), [6, 12], 'as other cells'),
  g2m: assumed(hours(4), [2, 6], 'as other cells'),
  spread: phaseSpread,
  daughters: 'G0',
} as const;

const asRulesLead = (value: number) =>
  estimated(fraction(value), [0, 1], 'where its rules lead in healthy marrow, by their formula');

/** An activity that healthy marrow keeps high or low, as the cells that stand in it at the start have it. */
export const kept = { ...responsive, start: asRulesLead(0.9) };
export const heldBack = {
  base: one,
  floor: assumed(fraction(0.05), [0, 0.3], 'rests in full marrow under intact nerves'),
  start: asRulesLead(0.1),
};

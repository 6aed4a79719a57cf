import { quantity } from '../../core/units.ts';
import { cycleSpeed } from '../../model/behavior.ts';
import { fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { crowding } from '../../model/signal.ts';
import { blast } from '../cells/blast.ts';
import { erythroid } from '../cells/erythroid.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { myeloid } from '../cells/myeloid.ts';
import { steep, switching } from './steepness.ts';

/** Crowding slows division; leukemic cells bear more of it. */
export const crowdingRules: readonly Rule[] = [
  rule('crowding-slows-healthy-cells', {
    cells: [hsc, hspc, myeloid, erythroid],
    signal: crowding,
    effect: 'decreases',
    target: cycleSpeed,
    halfMaximum: fitted(
      quantity(0.1, '1'),
      [0.03, 0.5],
      'cellularity and HSC keep their designed number: at 0.11 both stood a tenth above it',
    ),
    power: steep,
    because: ['A107'],
    beyond: { says: 'that lack of room slows division', cites: [] },
  }),
  rule('crowding-slows-leukemic-cells', {
    cells: [lsc, leukemicProgenitor, blast],
    signal: crowding,
    effect: 'decreases',
    target: cycleSpeed,
    halfMaximum: fitted(
      quantity(0.15, '1'),
      [0.03, 0.5],
      'half leukemic on day 22 to 34, and leukemia left alone stops at about twice the cells of healthy marrow',
    ),
    power: switching,
    because: ['A107'],
    beyond: { says: 'that lack of room slows division', cites: [] },
  }),
];

import { fraction, quantity } from '../../core/units.ts';
import { cycleEntry } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { nearby } from '../../model/signal.ts';
import { carCell } from '../cells/car-cell.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import { pparGamma } from '../pathways/stroma.ts';
import { sigmoid, steep } from './steepness.ts';

const crowd = assumed(
  quantity(40, '1'),
  [10, 100],
  'a quarter of the cells that full marrow has within 30 µm; the review says that cytopenia brings fat, not how stroma knows of it',
);

/** What becomes of mesenchymal cells: fat where the marrow is empty, bone where nerves are gone (with the nerves). */
export const mscRules: readonly Rule[] = [
  rule('marrow-cells-hold-back-adipogenesis', {
    cells: [carCell, nestinBrightMsc],
    signal: nearby('hematopoietic', 'hematopoietic cells'),
    effect: 'decreases',
    target: pparGamma,
    halfMaximum: crowd,
    power: sigmoid,
    because: ['A057'],
  }),
  rule('leukemic-cells-hold-back-adipogenesis', {
    cells: [carCell, nestinBrightMsc],
    signal: nearby('leukemic', 'leukemic cells'),
    effect: 'decreases',
    target: pparGamma,
    halfMaximum: crowd,
    power: sigmoid,
    because: ['A057'],
  }),
  rule('ppar-gamma-commits-car-cells', {
    cells: [carCell],
    signal: pparGamma,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: assumed(
      fraction(0.5),
      [0.2, 0.8],
      'the middle of the range of the activity; that commitment goes with a division is assumed',
    ),
    power: steep,
    because: ['A051', 'A057', 'A157'],
  }),
];

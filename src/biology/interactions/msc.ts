import { fraction, mmHg, quantity } from '../../core/units.ts';
import { cycleEntry } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { nearby } from '../../model/signal.ts';
import { carCell } from '../cells/car-cell.ts';
import { nestinBrightMsc } from '../cells/nestin-bright-msc.ts';
import {
  chondrogenicDifferentiation,
  ebf3,
  fibrogenicDifferentiation,
  foxc1,
  osteogenicDifferentiation,
  pparGamma,
} from '../pathways/stroma.ts';
import { oxygen } from '../substances/oxygen.ts';
import { activeTgfBeta } from '../substances/tgf-beta.ts';
import { sigmoid, steep } from './steepness.ts';

const crowd = assumed(quantity(40, '1'), [10, 100], 'a quarter of the cells that full marrow has within 30 µm');

const committed = assumed(
  fraction(0.5),
  [0.2, 0.8],
  'the middle of the range of the activity; that commitment goes with a division is assumed',
);
const muchTgfBeta = assumed(
  quantity(5, 'K'),
  [2, 20],
  'several times what is active beside a Schwann cell or an osteoclast: fibrous marrow, or a medium that cells are turned in',
);

/** What becomes of mesenchymal cells: fat where the marrow is empty, bone where nerves or EBF3 are gone, fiber or cartilage under much TGF-β. */
export const mscRules: readonly Rule[] = [
  rule('marrow-cells-keep-foxc1', {
    cells: [carCell],
    signal: nearby('hematopoietic', 'hematopoietic cells'),
    effect: 'increases',
    target: foxc1,
    halfMaximum: crowd,
    power: sigmoid,
    because: ['A057', 'A088'],
    beyond: { says: 'how stroma knows that the marrow is full, and that FOXC1 is what it answers by', cites: [] },
  }),
  rule('leukemic-cells-keep-foxc1', {
    cells: [carCell],
    signal: nearby('leukemic', 'leukemic cells'),
    effect: 'increases',
    target: foxc1,
    halfMaximum: crowd,
    power: sigmoid,
    because: ['A057', 'A088'],
    beyond: { says: 'how stroma knows that the marrow is full, and that FOXC1 is what it answers by', cites: [] },
  }),
  rule('foxc1-holds-back-adipogenesis', {
    cells: [carCell],
    signal: foxc1,
    effect: 'decreases',
    target: pparGamma,
    halfMaximum: assumed(fraction(0.5), [0.2, 0.8], 'the middle of the range of the activity', ['Omatsu2014']),
    power: sigmoid,
    because: ['A088'],
    beyond: { says: 'that FOXC1 is the factor against fat', cites: ['Omatsu2014'] },
  }),
  rule('ebf3-holds-back-osteogenic-differentiation', {
    cells: [carCell],
    signal: ebf3,
    effect: 'decreases',
    target: osteogenicDifferentiation,
    halfMaximum: assumed(fraction(0.5), [0.2, 0.8], 'the middle of the range of the activity', ['Seike2018']),
    power: sigmoid,
    because: ['A088'],
    beyond: { says: 'that EBF3 is the factor against bone', cites: ['Seike2018'] },
  }),
  rule('osteogenic-differentiation-commits-car-cells', {
    cells: [carCell],
    signal: osteogenicDifferentiation,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: committed,
    power: steep,
    because: ['A047', 'A088'],
    beyond: { says: 'that commitment goes with a division', cites: [] },
  }),
  rule('marrow-cells-hold-back-adipogenesis', {
    cells: [nestinBrightMsc],
    signal: nearby('hematopoietic', 'hematopoietic cells'),
    effect: 'decreases',
    target: pparGamma,
    halfMaximum: crowd,
    power: sigmoid,
    because: ['A057'],
    beyond: { says: 'how stroma knows that the marrow is full', cites: [] },
  }),
  rule('leukemic-cells-hold-back-adipogenesis', {
    cells: [nestinBrightMsc],
    signal: nearby('leukemic', 'leukemic cells'),
    effect: 'decreases',
    target: pparGamma,
    halfMaximum: crowd,
    power: sigmoid,
    because: ['A057'],
    beyond: { says: 'how stroma knows that the marrow is full', cites: [] },
  }),
  rule('tgf-beta-drives-chondrogenic-differentiation', {
    cells: [carCell],
    signal: activeTgfBeta,
    effect: 'increases',
    target: chondrogenicDifferentiation,
    halfMaximum: muchTgfBeta,
    power: steep,
    because: ['A047'],
    beyond: { says: 'what turns MSC to cartilage', cites: ['Johnstone1998'] },
  }),
  rule('oxygen-holds-back-chondrogenic-differentiation', {
    cells: [carCell],
    signal: oxygen,
    effect: 'decreases',
    target: chondrogenicDifferentiation,
    halfMaximum: assumed(mmHg(15), [5, 40], 'cartilage is made where there are no vessels; the level is recalled'),
    power: sigmoid,
    because: ['A047'],
    beyond: { says: 'what turns MSC to cartilage', cites: ['Robins2005'] },
  }),
  rule('tgf-beta-drives-fibrogenic-differentiation', {
    cells: [carCell],
    signal: activeTgfBeta,
    effect: 'increases',
    target: fibrogenicDifferentiation,
    halfMaximum: muchTgfBeta,
    power: steep,
    because: ['A047'],
    beyond: {
      says: 'what turns MSC to fibrous cells: TGF-β makes marrow fibrous; that CAR cells make the fibers is assumed',
      cites: ['Chagraoui2002'],
    },
  }),
  ...[chondrogenicDifferentiation, fibrogenicDifferentiation].map((differentiation) =>
    rule(`${differentiation.id}-commits-car-cells`, {
      cells: [carCell],
      signal: differentiation,
      effect: 'increases',
      target: cycleEntry,
      halfMaximum: committed,
      power: steep,
      because: ['A047'],
      beyond: { says: 'that commitment goes with a division', cites: [] },
    }),
  ),
  rule('ppar-gamma-commits-car-cells', {
    cells: [carCell],
    signal: pparGamma,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: committed,
    power: steep,
    because: ['A051', 'A057', 'A157'],
    beyond: { says: 'that commitment goes with a division', cites: [] },
  }),
];

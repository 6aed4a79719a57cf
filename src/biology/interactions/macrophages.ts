import { fraction, quantity } from '../../core/units.ts';
import { secretion } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { carCell } from '../cells/car-cell.ts';
import { macrophage } from '../cells/macrophage.ts';
import { osteoblast } from '../cells/osteoblast.ts';
import { cxcl12Synthesis } from '../pathways/cytokines.ts';
import { gcsfr } from '../receptors/index.ts';
import { oncostatinM } from '../substances/oncostatin-m.ts';
import { sigmoid, threshold } from './steepness.ts';

/** Macrophages hold HSC in the marrow by the CXCL12 of stroma. No rule leads from them to stem cells. */
export const macrophageRules: readonly Rule[] = [
  rule('oncostatin-m-raises-cxcl12', {
    cells: [carCell, osteoblast],
    signal: oncostatinM,
    effect: 'increases',
    target: cxcl12Synthesis,
    halfMaximum: assumed(
      quantity(1, 'K'),
      [0.3, 3],
      'oncostatin M is counted in this level. One source has nestin-expressing stroma answer, of which this leaves out the bright',
      ['Albiero2015', 'Chow2011'],
    ),
    power: sigmoid,
    because: ['A044', 'A089'],
    beyond: {
      says: 'what macrophages do: oncostatin M of theirs makes stroma express CXCL12',
      cites: ['Albiero2015', 'Chow2011'],
    },
  }),
  rule('gcsf-quiets-macrophages', {
    cells: [macrophage],
    signal: gcsfr,
    effect: 'decreases',
    target: secretion,
    halfMaximum: assumed(
      fraction(0.9),
      [0.8, 0.98],
      'nine times the level of rest: a drug does it and aplasia, with five times as much, hardly',
      ['Winkler2010', 'Semerad2005'],
    ),
    power: threshold,
    because: ['B093'],
    beyond: {
      says: 'how G-CSF mobilizes: it takes macrophages away, and CXCL12 falls',
      cites: ['Winkler2010', 'Semerad2005'],
    },
  }),
];

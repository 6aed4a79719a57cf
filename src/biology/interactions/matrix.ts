import { fraction, quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { osteoblast } from '../cells/osteoblast.ts';
import { erk, jagged1Expression, lamininAdhesion, opnSynthesis } from '../pathways/cytokines.ts';
import { akt } from '../pathways/index.ts';
import {
  integrinAlpha7,
  onCollagen1,
  onLamininAlpha4,
  onLamininAlpha5,
  onOsteopontin,
  vla4OnFibronectin,
} from '../receptors/adhesion.ts';
import { gradual, proportional } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const ratio = (why: string) => assumed(quantity(0.5, '1'), [0.15, 1], why);

/** What laminins, fibronectin and osteopontin tell cells that touch them. */
export const matrixRules: readonly Rule[] = [
  rule('laminin-alpha5-binds-stem-cells', {
    cells: [hsc],
    signal: onLamininAlpha5,
    effect: 'increases',
    target: lamininAdhesion,
    halfMaximum: ratio('half of what one undisturbed contact binds; the review says it of multipotent blood cells'),
    power: proportional,
    because: ['A070', 'A071'],
  }),
  rule('laminin-alpha4-keeps-laminin-alpha5-off', {
    cells: [hsc],
    signal: onLamininAlpha4,
    effect: 'decreases',
    target: lamininAdhesion,
    halfMaximum: ratio('both compete for the same integrins alike'),
    power: proportional,
    because: ['A072'],
    beyond: { says: 'that the two laminins compete', cites: ['Susek2018'] },
  }),
  rule('fibronectin-activates-akt', {
    cells: leukemic,
    signal: vla4OnFibronectin,
    effect: 'increases',
    target: akt,
    halfMaximum: assumed(
      quantity(1.2, '1'),
      [0.4, 2.4],
      'a full contact gives a third of it, half as much as CXCL12 beside the same cell',
    ),
    power: gradual,
    because: ['B017', 'B005', 'B115', 'A070'],
  }),
  rule('laminin-activates-erk', {
    cells: leukemic,
    signal: integrinAlpha7,
    effect: 'increases',
    target: erk,
    halfMaximum: assumed(quantity(1.2, '1'), [0.4, 2.4], 'as fibronectin does to AKT; no source gives it'),
    power: gradual,
    because: ['B019', 'B005'],
    beyond: { says: 'that laminin is what integrin α7 binds', cites: ['Kobayashi2020'] },
  }),
  rule('collagen-activates-erk', {
    cells: leukemic,
    signal: onCollagen1,
    effect: 'increases',
    target: erk,
    halfMaximum: assumed(quantity(1.2, '1'), [0.4, 2.4], 'as laminin'),
    power: gradual,
    because: ['B005', 'A070'],
    beyond: {
      says: 'by which pathway collagen takes part in resistance; the source is on T cells',
      cites: ['Naci2012'],
    },
  }),
  rule('osteopontin-activates-akt', {
    cells: leukemic,
    signal: onOsteopontin,
    effect: 'increases',
    target: akt,
    halfMaximum: assumed(quantity(1.2, '1'), [0.4, 2.4], 'as fibronectin'),
    power: gradual,
    because: ['B005', 'A070'],
    beyond: {
      says: 'by which pathway osteopontin takes part in resistance; in the source it binds CD44',
      cites: ['Lin2001'],
    },
  }),
  rule('osteopontin-holds-down-jagged1', {
    cells: [osteoblast],
    signal: opnSynthesis,
    effect: 'decreases',
    target: jagged1Expression,
    halfMaximum: assumed(
      fraction(1),
      [0.5, 1],
      'what osteoblasts make in health halves it; the review says so, not by how much',
    ),
    power: gradual,
    because: ['A076'],
  }),
];

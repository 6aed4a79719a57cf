import { fraction, quantity } from '../../core/units.ts';
import { cycleEntry, cycleSpeed, selfRenewal } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { cxcr4Surface, erk, pim1 } from '../pathways/cytokines.ts';
import { stat3 } from '../pathways/hypoxia.ts';
import { bcl2, stat5 } from '../pathways/index.ts';
import { cxcr4, gcsfr, il6r } from '../receptors/index.ts';
import { gradual, sigmoid, steep } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);

/** CXCL12 and IL-6 in leukemic cells beside what AKT does, CXCR4 between inside and surface, and IL-6 in HSC. */
export const chemokineRules: readonly Rule[] = [
  rule('stat5-raises-pim1', {
    cells: leukemic,
    signal: stat5,
    effect: 'increases',
    target: pim1,
    halfMaximum: half(0.3, 'so that FLT3-ITD fills PIM1 and CXCL12 alone adds little'),
    power: gradual,
    because: ['B009'],
    beyond: { says: 'that STAT5 raises PIM1, which it names in one breath', cites: ['Kim2005'] },
  }),
  rule('pim1-brings-cxcr4-to-the-surface', {
    cells: leukemic,
    signal: pim1,
    effect: 'increases',
    target: cxcr4Surface,
    halfMaximum: half(0.2, 'two thirds of the PIM1 of leukemic cells without FLT3-ITD, so that its loss shows'),
    power: gradual,
    because: ['A173', 'B010'],
  }),
  rule('cxcl12-activates-stat5', {
    cells: leukemic,
    signal: cxcr4,
    effect: 'increases',
    target: stat5,
    halfMaximum: assumed(quantity(2, '1'), [0.5, 4], 'all of CXCR4 gives a fifth of what FLT3-ITD does'),
    power: gradual,
    because: ['A175'],
    beyond: {
      says: 'that STAT5 is among what it calls JAK/STAT; the source is on lymphoid cells',
      cites: ['VilaCoro1999'],
    },
  }),
  rule('cxcl12-activates-erk', {
    cells: leukemic,
    signal: cxcr4,
    effect: 'increases',
    target: erk,
    halfMaximum: half(0.6, 'as AKT: one and a half affinities of CXCL12'),
    power: gradual,
    because: ['A175', 'B087', 'B089'],
  }),
  rule('erk-raises-bcl2', {
    cells: leukemic,
    signal: erk,
    effect: 'increases',
    target: bcl2,
    halfMaximum: assumed(
      quantity(1.2, '1'),
      [0.6, 2.4],
      'full ERK gives a third of the effect, and half of it, as in an LSC that passes niche cells, next to none',
    ),
    power: sigmoid,
    because: ['A175'],
    beyond: { says: 'that ERK protects by the BCL-2 family', cites: ['Milella2001'] },
  }),
  rule('erk-speeds-leukemic-cells', {
    cells: leukemic,
    signal: erk,
    effect: 'increases',
    target: cycleSpeed,
    halfMaximum: fitted(
      fraction(0.43),
      [0.2, 0.8],
      'cells divide as before ERK was in the model at the CXCL12 that they find: ERK 0.5 in LSC, 0.4 in progenitors, 0.2 in blasts',
    ),
    power: gradual,
    because: ['A174', 'A175', 'A176'],
    beyond: { says: 'that ERK is what CXCL12 makes cells grow by', cites: ['Milella2001'] },
  }),
  rule('il6-activates-stat3', {
    cells: leukemic,
    signal: il6r,
    effect: 'increases',
    target: stat3,
    halfMaximum: assumed(
      fraction(1),
      [0.3, 2],
      'all of the receptor gives half of it: what a full leukemia makes of IL-6 adds little, several times that much a lot',
    ),
    power: gradual,
    because: ['B014', 'B015', 'A131', 'B004'],
  }),
  rule('gcsf-activates-stat5', {
    cells: leukemic,
    signal: gcsfr,
    effect: 'increases',
    target: stat5,
    halfMaximum: assumed(
      fraction(1),
      [0.6, 2],
      'all of the receptor gives half of it, and its level at rest, which fills a half, next to none',
    ),
    power: steep,
    because: ['B004'],
    beyond: { says: 'by which pathway G-CSF protects leukemic cells', cites: ['Tian1996'] },
  }),
  rule('il6-drives-hsc-into-the-cycle', {
    cells: [hsc],
    signal: il6r,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: half(0.5, 'as much IL-6 as its affinity, beyond that of health'),
    power: steep,
    because: ['B013'],
  }),
  rule('il6-differentiates-hsc', {
    cells: [hsc],
    signal: il6r,
    effect: 'decreases',
    target: selfRenewal,
    halfMaximum: half(0.6, 'somewhat more than what drives them into the cycle; which comes first was not read'),
    power: steep,
    because: ['B013'],
  }),
];

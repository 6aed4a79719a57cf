import { fraction, quantity } from '../../core/units.ts';
import { attraction, cycleSpeed, death, egress, maturation, selfRenewal } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { maturity, renewals } from '../../model/signal.ts';
import { erythroid } from '../cells/erythroid.ts';
import { hspc } from '../cells/hspc.ts';
import { myeloid } from '../cells/myeloid.ts';
import { gcsfr, kit } from '../receptors/index.ts';
import { moderate, sigmoid, steep, switching, threshold } from './steepness.ts';

const recovery = 'neutrophil recovery about 12 days after mouse 5+3, and rest at the G-CSF level of rest';

/** How blood asks for cells and how they leave. */
export const demandRules: readonly Rule[] = [
  rule('gcsf-renews-hspc', {
    cells: [hspc],
    signal: gcsfr,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: fitted(fraction(0.603), [0.4, 0.8], recovery),
    power: moderate,
    because: ['A084'],
    beyond: {
      says: 'what G-CSF does to progenitors: without it there are fewer; that they renew themselves by it is assumed',
      cites: ['Lieschke1994', 'Liu1996'],
    },
  }),
  rule('renewals-exhaust-hspc', {
    cells: [hspc],
    signal: renewals,
    effect: 'decreases',
    target: selfRenewal,
    halfMaximum: fitted(quantity(34, '1'), [10, 80], 'output outlasts the loss of all HSC by some two months at rest'),
    power: threshold,
    because: ['A010'],
    beyond: {
      says: 'that progenitors renew themselves for a time only; that they count their divisions is assumed',
      cites: ['Morrison1994'],
    },
  }),
  rule('gcsf-speeds-hspc', {
    cells: [hspc],
    signal: gcsfr,
    effect: 'increases',
    target: cycleSpeed,
    halfMaximum: fitted(fraction(0.686), [0.5, 0.9], recovery),
    power: steep,
    because: ['A084'],
    beyond: {
      says: 'what G-CSF does to progenitors: without its receptor they expand less, under the drug they divide more',
      cites: ['Liu1996', 'Lord1989'],
    },
  }),
  rule('scf-speeds-hspc', {
    cells: [hspc],
    signal: kit,
    effect: 'increases',
    target: cycleSpeed,
    halfMaximum: assumed(
      fraction(0.75),
      [0.4, 0.9],
      'just less than one undisturbed contact gives, as for Jagged1; the finding says that red and myeloid output need adipocytes, not by what: SCF is what those of the model show',
      ['Boyd2017'],
    ),
    power: sigmoid,
    side: { dispute: 'D-BMAT-LEUKEMIA', side: 'b' },
    because: ['A156'],
    beyond: { says: 'that SCF is what adipocytes do it by', cites: ['Zhou2017'] },
  }),
  rule('gcsf-speeds-maturation', {
    cells: [myeloid],
    signal: gcsfr,
    effect: 'increases',
    target: maturation,
    halfMaximum: fitted(fraction(0.855), [0.6, 1], recovery),
    power: moderate,
    because: ['A084'],
    beyond: {
      says: 'what G-CSF does to maturing cells: as a drug it hastens them (Lord 1989), while at rest mice without it mature as fast (Basu 2002)',
      cites: ['Lord1989', 'Basu2002'],
    },
  }),
  rule('mature-cells-leave', {
    cells: [myeloid, erythroid],
    signal: maturity,
    effect: 'increases',
    target: egress,
    halfMaximum: assumed(fraction(0.95), [0.7, 1.1], 'a cell leaves when it is mature, by definition'),
    power: threshold,
    because: ['A026'],
  }),
  rule('mature-cells-follow-s1p', {
    cells: [myeloid, erythroid],
    signal: maturity,
    effect: 'increases',
    target: attraction,
    halfMaximum: assumed(fraction(0.85), [0.5, 1], 'shortly before it can leave'),
    power: threshold,
    because: ['A026'],
    beyond: {
      says: 'how cells find sinusoids: S1P leads B cells, and is assumed to lead these',
      cites: ['Allende2010'],
    },
  }),
  rule('overdue-cells-are-cleared', {
    cells: [myeloid, erythroid],
    signal: maturity,
    effect: 'increases',
    target: death,
    halfMaximum: assumed(fraction(3), [2, 5], 'three times the usual stay'),
    power: switching,
    because: ['A026'],
    beyond: { says: 'what becomes of mature cells that do not leave', cites: [] },
  }),
];

import { fraction, mmHg, quantity } from '../../core/units.ts';
import { attraction, cycleEntry, egress, selfRenewal } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { bonds } from '../../model/signal.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { lsc } from '../cells/lsc.ts';
import { hif1a, integrinActivation, quiescence, smad } from '../pathways/index.ts';
import { cxcr4, gcsfr, kit, notch, tgfbr } from '../receptors/index.ts';
import { oxygen } from '../substances/oxygen.ts';

const half = (value: number) =>
  assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], 'half of the range that the signal takes');

/** How niche places hold stem cells at rest and let them renew. */
export const nicheRules: readonly Rule[] = [
  rule('cxcl12-activates-integrins', {
    cells: [hsc, lsc],
    signal: cxcr4,
    effect: 'increases',
    target: integrinActivation,
    halfMaximum: half(0.3),
    power: 2,
    because: ['B011'],
  }),
  rule('tgf-beta-activates-smad', {
    cells: [hsc, lsc],
    signal: tgfbr,
    effect: 'increases',
    target: smad,
    halfMaximum: half(0.3),
    power: 2,
    because: ['A066'],
  }),
  rule('smad-keeps-stem-cells-quiescent', {
    cells: [hsc, lsc],
    signal: smad,
    effect: 'increases',
    target: quiescence,
    halfMaximum: half(0.5),
    power: 4,
    because: ['A066'],
  }),
  rule('niche-bonds-keep-stem-cells-quiescent', {
    cells: [hsc, lsc],
    signal: bonds,
    effect: 'increases',
    target: quiescence,
    halfMaximum: assumed(quantity(5, '1'), [3, 8], 'half of a full set of bonds'),
    power: 6,
    because: ['B016'],
  }),
  rule('oxygen-degrades-hif-1', {
    cells: [hsc, lsc],
    signal: oxygen,
    effect: 'decreases',
    target: hif1a,
    halfMaximum: assumed(mmHg(10), [5, 20], 'half-activation near 10 mmHg; recalled'),
    power: 4,
    because: ['A100'],
  }),
  rule('hif-1-keeps-lsc-quiescent', {
    cells: [lsc],
    signal: hif1a,
    effect: 'increases',
    target: quiescence,
    halfMaximum: half(0.8),
    power: 6,
    because: ['B023'],
  }),
  rule('quiescence-keeps-out-of-the-cycle', {
    cells: [hsc, lsc],
    signal: quiescence,
    effect: 'decreases',
    target: cycleEntry,
    halfMaximum: half(0.35),
    power: 8,
    because: ['B016', 'B023'],
  }),
  rule('gcsf-activates-hsc', {
    cells: [hsc],
    signal: gcsfr,
    effect: 'increases',
    target: cycleEntry,
    halfMaximum: half(0.75),
    power: 6,
    because: ['A084'],
  }),
  rule('scf-renews-hsc', {
    cells: [hsc],
    signal: kit,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: fitted(fraction(0.42), [0.2, 0.8], 'number of HSC at rest, about half as many as niche places'),
    power: 4,
    because: ['A010', 'A077'],
  }),
  rule('jagged1-renews-hsc', {
    cells: [hsc],
    signal: notch,
    effect: 'increases',
    target: selfRenewal,
    halfMaximum: half(0.75),
    power: 4,
    because: ['A078', 'A079'],
  }),
  rule('cxcl12-attracts', {
    cells: [hsc, hspc, lsc],
    signal: cxcr4,
    effect: 'increases',
    target: attraction,
    halfMaximum: half(0.3),
    power: 2,
    because: ['A089', 'A171'],
  }),
  rule('cxcl12-retains', {
    cells: [hsc, hspc, lsc],
    signal: cxcr4,
    effect: 'decreases',
    target: egress,
    halfMaximum: half(0.15),
    power: 3,
    because: ['A089', 'B007'],
  }),
];

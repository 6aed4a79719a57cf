import { fraction, mmHg, quantity } from '../../core/units.ts';
import { death } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { bcl2, hif1a } from '../pathways/index.ts';
import { energyShortage, glucoseShortage, glycolysis, openMitochondria, oxphos } from '../pathways/metabolism.ts';
import { glucose } from '../substances/glucose.ts';
import { oxygen } from '../substances/oxygen.ts';
import { gradual, proportional, sigmoid, switching, threshold } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const all = [hsc, hspc, ...leukemic];
const half = (value: number, why: string) => assumed(fraction(value), [value / 3, value * 2 > 1 ? 1 : value * 2], why);

/** Glycolysis and respiration: either covers the need of a cell, and a cell without both dies. */
export const energyRules: readonly Rule[] = [
  rule('oxygen-feeds-respiration', {
    cells: all,
    signal: oxygen,
    effect: 'increases',
    target: oxphos,
    halfMaximum: assumed(mmHg(1), [0.3, 3], 'as consumption: saturated far above 1 mmHg; recalled'),
    power: proportional,
    because: ['A211'],
  }),
  rule('hif-1-slows-respiration', {
    cells: all,
    signal: hif1a,
    effect: 'decreases',
    target: oxphos,
    halfMaximum: half(
      0.6,
      'all that normal transcription makes without oxygen halves it; the review says that HIF lowers ROS, not through respiration',
    ),
    power: gradual,
    because: ['A103'],
  }),
  rule('hif-1-drives-glycolysis', {
    cells: all,
    signal: hif1a,
    effect: 'increases',
    target: glycolysis,
    halfMaximum: half(0.3, 'half of what normal transcription makes without oxygen'),
    power: gradual,
    because: ['A100', 'A214'],
  }),
  rule('glucose-ends-its-shortage', {
    cells: all,
    signal: glucose,
    effect: 'decreases',
    target: glucoseShortage,
    halfMaximum: assumed(
      quantity(0.3, 'K'),
      [0.1, 1],
      '0.5 mM, a tenth of blood: cells in a dish do without down to about that; recalled',
    ),
    power: sigmoid,
    because: ['A214', 'B069'],
  }),
  rule('shortage-of-glucose-ends-glycolysis', {
    cells: all,
    signal: glucoseShortage,
    effect: 'decreases',
    target: glycolysis,
    halfMaximum: half(
      0.3,
      'at a shortage of a half a quarter of glycolysis is left; nothing is fermented without glucose',
    ),
    power: gradual,
    because: ['A214', 'B069'],
  }),
  rule('respiration-covers-the-need', {
    cells: all,
    signal: oxphos,
    effect: 'decreases',
    target: energyShortage,
    halfMaximum: half(0.3, 'a third of what mitochondria can do: cells have respiration to spare'),
    power: switching,
    because: ['A215'],
  }),
  rule('glycolysis-covers-the-need', {
    cells: all,
    signal: glycolysis,
    effect: 'decreases',
    target: energyShortage,
    halfMaximum: half(
      0.4,
      'between that of LSC (0.1 to 0.2), which does not do without respiration, and that of HSC (0.6), which does',
    ),
    power: switching,
    because: ['A214', 'A215'],
  }),
  rule('shortage-of-energy-kills', {
    cells: all,
    signal: energyShortage,
    effect: 'increases',
    target: death,
    halfMaximum: fitted(fraction(0.75), [0.4, 0.95], 'free LSC, which have some want (0.3), live as long as before'),
    power: switching,
    because: ['A214', 'A215'],
  }),
  rule('bcl2-keeps-mitochondria-closed', {
    cells: leukemic,
    signal: bcl2,
    effect: 'decreases',
    target: openMitochondria,
    halfMaximum: fitted(
      fraction(0.2),
      [0.1, 0.4],
      'free LSC, which have little of it (0.15 to 0.4), live as long as before respiration was in the model',
    ),
    power: gradual,
    because: ['A217', 'B142'],
  }),
  rule('open-mitochondria-respire-less', {
    cells: leukemic,
    signal: openMitochondria,
    effect: 'decreases',
    target: oxphos,
    halfMaximum: assumed(
      quantity(0.5, '1'),
      [0.2, 2],
      'without BCL-2 a third of respiration is left, which is what LSC need; no source gives it',
    ),
    power: proportional,
    because: ['A217', 'B142', 'B143'],
  }),
  rule('open-mitochondria-kill', {
    cells: [lsc],
    signal: openMitochondria,
    effect: 'increases',
    target: death,
    halfMaximum: assumed(
      fraction(1),
      [0.9, 1],
      'only where no BCL-2 is left: mitochondria of LSC that have grown in marrow for three days are open by 0.3 to 0.5',
    ),
    power: threshold,
    side: { dispute: 'D-BCL2-ROUTE', side: 'b' },
    because: ['B146'],
  }),
];

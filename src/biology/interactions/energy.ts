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
    beyond: { says: 'that respiration needs oxygen, from which level on', cites: ['Wilson1988'] },
  }),
  rule('hif-1-slows-respiration', {
    cells: all,
    signal: hif1a,
    effect: 'decreases',
    target: oxphos,
    halfMaximum: half(0.6, 'all that normal transcription makes without oxygen halves it'),
    power: gradual,
    because: ['A103'],
    beyond: { says: 'by which way HIF-1α lowers ROS; the source is on other cells', cites: ['Papandreou2006'] },
  }),
  rule('hif-1-drives-glycolysis', {
    cells: all,
    signal: hif1a,
    effect: 'increases',
    target: glycolysis,
    halfMaximum: half(0.3, 'half of what normal transcription makes without oxygen'),
    power: gradual,
    because: ['A100', 'A214'],
    beyond: { says: 'that HIF-1α drives glycolysis; the source is on other cells', cites: ['Papandreou2006'] },
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
    beyond: { says: 'anything of glucose: without blood there is none to ferment', cites: [] },
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
    beyond: { says: 'anything of glucose: without blood there is none to ferment', cites: [] },
  }),
  rule('respiration-covers-the-need', {
    cells: all,
    signal: oxphos,
    effect: 'decreases',
    target: energyShortage,
    halfMaximum: half(0.3, 'a third of what mitochondria can do: cells have respiration to spare'),
    power: switching,
    because: ['A215'],
    beyond: { says: 'that cells other than LSC live on respiration too', cites: [] },
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
    beyond: { says: 'that cells other than HSC live on glycolysis too', cites: [] },
  }),
  rule('shortage-of-energy-kills', {
    cells: all,
    signal: energyShortage,
    effect: 'increases',
    target: death,
    halfMaximum: fitted(fraction(0.75), [0.4, 0.95], 'free LSC, which have some want (0.3), live as long as before'),
    power: switching,
    because: ['A214', 'A215'],
    beyond: {
      says: 'that cells die of want of energy: leukemic cells do whose respiration is stopped; of healthy ones it is assumed',
      cites: ['Lagadinou2013', 'Baccelli2019'],
    },
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
    beyond: { says: 'how BCL-2 keeps mitochondria working; the source is on other cells', cites: ['Kluck1997'] },
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
    beyond: { says: 'what an open mitochondrion does; the source is on other cells', cites: ['Ricci2003'] },
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
    beyond: { says: 'that open mitochondria kill, whatever becomes of respiration', cites: ['Kluck1997', 'Pan2014'] },
  }),
];

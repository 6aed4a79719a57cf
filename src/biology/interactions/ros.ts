import { fraction, mmHg, quantity } from '../../core/units.ts';
import { death, selfRenewal } from '../../model/behavior.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { blast } from '../cells/blast.ts';
import { hsc } from '../cells/hsc.ts';
import { hspc } from '../cells/hspc.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lsc } from '../cells/lsc.ts';
import { hif2a } from '../pathways/hypoxia.ts';
import { quiescence } from '../pathways/index.ts';
import { openMitochondria, oxphos } from '../pathways/metabolism.ts';
import { nox2, nrf2, ros, slc13a3, slug } from '../pathways/redox.ts';
import { oxygen } from '../substances/oxygen.ts';
import { plasma } from '../substances/plasma.ts';
import { gradual, proportional, sigmoid, switching } from './steepness.ts';

const leukemic = [lsc, leukemicProgenitor, blast];
const all = [hsc, hspc, ...leukemic];
const number = (value: number, low: number, high: number, why: string) =>
  assumed(quantity(value, '1'), [low, high], why);
const half = (value: number, why: string) => number(value, value / 3, value * 2 > 1 ? 1 : value * 2, why);

/**
 * ROS of a cell: what respiration, leaked plasma and NOX2 make, over what clears it. With power 1 the rule formula is
 * production/(1 + production) over 1 + clearance: the steady state of a source and first-order clearance.
 */
export const rosRules: readonly Rule[] = [
  rule('respiration-makes-ros', {
    cells: all,
    signal: oxphos,
    effect: 'increases',
    target: ros,
    halfMaximum: number(10, 3, 30, 'full respiration alone gives a tenth of the most; only ratios of sources matter'),
    power: proportional,
    because: ['A211'],
    beyond: { says: 'that respiration makes ROS: by the source most while it makes no ATP', cites: ['Murphy2009'] },
  }),
  rule('oxygen-raises-ros', {
    cells: all,
    signal: oxygen,
    effect: 'increases',
    target: ros,
    halfMaximum: assumed(
      mmHg(350),
      [100, 1000],
      'at 35 mmHg, twice what marrow has, as much as leaked plasma makes on the other side: what mitochondria leak rises in proportion to oxygen',
    ),
    power: proportional,
    side: { dispute: 'D-ROS-SOURCE', side: 'a' },
    because: ['A211'],
  }),
  rule('plasma-raises-ros', {
    cells: all,
    signal: plasma,
    effect: 'increases',
    target: ros,
    halfMaximum: assumed(
      quantity(0.4, 'K'),
      [0.1, 2],
      'the plasma that leaks into the middle of healthy marrow (0.04) makes as much ROS as respiration does: nothing says which makes more',
      ['Itkin2016'],
    ),
    power: proportional,
    because: ['A105', 'A106'],
    beyond: {
      says: 'that plasma is what raises ROS beside leaky sinusoids; that it does in leukemic cells is assumed',
      cites: ['Itkin2016'],
    },
  }),
  rule('nox2-makes-ros', {
    cells: leukemic,
    signal: nox2,
    effect: 'increases',
    target: ros,
    halfMaximum: number(20, 5, 100, 'a quarter of what respiration makes; no source gives it'),
    power: proportional,
    because: ['B042'],
  }),
  rule('open-mitochondria-make-ros', {
    cells: leukemic,
    signal: openMitochondria,
    effect: 'increases',
    target: ros,
    halfMaximum: number(
      5,
      1,
      20,
      'mitochondria without BCL-2 make twice as much ROS as respiration; no source gives it',
    ),
    power: proportional,
    because: ['A216', 'A217'],
    beyond: { says: 'what an open mitochondrion does; the source is on other cells', cites: ['Ricci2003'] },
  }),
  rule('hif-2-lowers-ros', {
    cells: all,
    signal: hif2a,
    effect: 'decreases',
    target: ros,
    halfMaximum: number(1, 0.3, 3, 'full HIF-2α halves ROS; the review says that its loss raises ROS, not by how much'),
    power: proportional,
    because: ['A103'],
    beyond: { says: 'that HIF-2α lowers ROS in leukemic cells as in progenitors', cites: ['RouaultPierre2013'] },
  }),
  rule('ros-activates-nrf2', {
    cells: all,
    signal: ros,
    effect: 'increases',
    target: nrf2,
    halfMaximum: half(0.4, 'more than twice the ROS of healthy marrow: an answer to stress, not to rest'),
    power: sigmoid,
    because: ['B144'],
    beyond: { says: 'that ROS activate NRF2; the source is on other cells', cites: ['Itoh1999'] },
  }),
  rule('nrf2-clears-ros', {
    cells: all,
    signal: nrf2,
    effect: 'decreases',
    target: ros,
    halfMaximum: half(
      0.5,
      'full NRF2 triples clearance, as the antioxidant of the experiment that the finding asks for',
    ),
    power: proportional,
    because: ['A102', 'B144'],
  }),
  rule('ros-rouses-stem-cells', {
    cells: [hsc, lsc],
    signal: ros,
    effect: 'decreases',
    target: quiescence,
    halfMaximum: fitted(
      fraction(0.25),
      [0.15, 0.4],
      'in healthy marrow held HSC and LSC rest as before ROS was in the model, and with four times the leak they do not',
    ),
    power: switching,
    because: ['A105', 'A106'],
    beyond: { says: 'that ROS rouse LSC as they rouse HSC', cites: [] },
  }),
  rule('ros-spoils-renewal', {
    cells: [hsc, hspc],
    signal: ros,
    effect: 'decreases',
    target: selfRenewal,
    halfMaximum: fitted(fraction(0.5), [0.25, 0.8], 'healthy HSC and HSPC renew as before ROS was in the model'),
    power: switching,
    because: ['A103', 'A104'],
  }),
  rule('ros-kills-leukemic-cells', {
    cells: leukemic,
    signal: ros,
    effect: 'increases',
    target: death,
    halfMaximum: fitted(fraction(0.6), [0.4, 0.9], 'leukemic cells live as long as before ROS was in the model'),
    power: switching,
    because: ['A212', 'B145', 'B073'],
  }),
  rule('slug-represses-slc13a3', {
    cells: [lsc],
    signal: slug,
    effect: 'decreases',
    target: slc13a3,
    halfMaximum: half(
      0.3,
      'SLUG of LSC leaves an eighth of it; the source says that it is a direct target of this repressor',
    ),
    power: gradual,
    because: ['A219'],
    beyond: { says: 'that SLUG represses SLC13A3', cites: ['Zhang2020'] },
  }),
  rule('slc13a3-restricts-lsc', {
    cells: [lsc],
    signal: slc13a3,
    effect: 'decreases',
    target: selfRenewal,
    halfMaximum: half(
      0.6,
      'full SLC13A3 takes nearly all of it, what SLUG leaves of it nothing; as the abstract of the source has it',
    ),
    power: switching,
    because: ['A219'],
    beyond: { says: 'that SLC13A3 restricts LSC', cites: ['Zhang2020'] },
  }),
  rule('slc13a3-raises-ros', {
    cells: [lsc],
    signal: slc13a3,
    effect: 'increases',
    target: ros,
    halfMaximum: number(
      5,
      1,
      20,
      'full SLC13A3 makes twice as much ROS as respiration; no source gives sign or amount',
    ),
    power: proportional,
    side: { dispute: 'D-ROS-LSC', side: 'a' },
    because: ['A219'],
    beyond: { says: 'what SLC13A3 by itself does to ROS: it speaks of SLUG and SLC13A3 together', cites: [] },
  }),
  rule('slc13a3-lowers-ros', {
    cells: [lsc],
    signal: slc13a3,
    effect: 'decreases',
    target: ros,
    halfMaximum: half(0.5, 'full SLC13A3 triples clearance; no source gives sign or amount'),
    power: proportional,
    side: { dispute: 'D-ROS-LSC', side: 'b' },
    because: ['A219'],
    beyond: { says: 'what SLC13A3 by itself does to ROS: it speaks of SLUG and SLC13A3 together', cites: [] },
  }),
];

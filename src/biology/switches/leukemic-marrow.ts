import { perDay } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Switch } from '../../model/switch.ts';
import { switchOf } from './switch-of.ts';

/** Questions on leukemic marrow that the model can answer either way. */
export const leukemicMarrowSwitches: readonly Switch[] = [
  switchOf('D-LSC-CYCLE', {
    a: {
      says: 'Nothing keeps LSC out of the cycle: they enter it as often in a niche place as free.',
      set: {
        'cellTypes.lsc.behaviors.cycleEntry.floor': assumed(
          perDay(3.5),
          [0.5, 6],
          'as free LSC enter the cycle, by the side on which they proliferate without limit',
        ),
      },
    },
    b: { says: 'As the model stands: what niche places hold rests, and enters the cycle about once in 1000 days.' },
  }),
  switchOf('D-BMAT-LEUKEMIA', {
    a: { says: 'As the model stands: fatty acids that adipocytes free keep leukemic progenitors and blasts alive.' },
    b: {
      says: 'Fatty acids keep no leukemic cell alive: marrow fat takes room from leukemia, and SCF is what it gives, by which HSPC divide faster.',
      cut: ['fatty-acids-keep-leukemic-cells-alive'],
    },
  }),
  switchOf('D-HIF', {
    a: {
      says: 'HIF-1α drives leukemic cells, by MIF and by ID1 and AKT, and does not hold them back by p21 and STAT3.',
      cut: ['hif-1-raises-mirna'],
    },
    b: {
      says: 'HIF-1α holds leukemic cells back, by p21 and STAT3, and does not drive them by MIF, nor by ID1 and AKT.',
      cut: ['hif-1-raises-mif', 'hif-1-raises-id1'],
    },
  }),
  switchOf('D-ROS-LSC', {
    a: { says: 'SLC13A3 makes ROS, so that SLUG, which represses it, keeps LSC low in ROS.' },
    b: { says: 'SLC13A3 clears ROS, so that SLUG, which represses it, keeps the ROS of LSC up.' },
  }),
  switchOf('D-ANG2', {
    a: {
      says: 'VEGF does not keep endothelium alive that Ang-2 has robbed of Tie-2: what Ang-1 no longer holds dies.',
      cut: ['vegf-activates-akt-of-endothelium'],
    },
    b: {
      says: 'Tie-2 and VEGF each keep endothelium alive, and open junctions let VEGF make it sprout (what the model holds when no side is taken).',
    },
  }),
];

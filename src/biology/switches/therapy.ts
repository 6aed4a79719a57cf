import { fraction } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Switch } from '../../model/switch.ts';
import { switchOf } from './switch-of.ts';

const littleRespiration = assumed(
  fraction(0.2),
  [0.05, 0.25],
  'less than the need (0.3), by the side on which tumor cells live on glycolysis',
);

/** Questions on therapy that the model can answer either way. */
export const therapySwitches: readonly Switch[] = [
  switchOf('D-WARBURG', {
    a: {
      says: 'All leukemic cells live on glycolysis, LSC as well, and respire too little to live on that.',
      set: {
        'cellTypes.lsc.activities.glycolysis.span.base': assumed(fraction(0.6), [0.5, 1], 'as leukemic bulk and HSC'),
        'cellTypes.lsc.activities.glycolysis.span.ceiling': assumed(
          fraction(1),
          [0.6, 1],
          'with all the drive that HIF-1α gives it',
        ),
        'cellTypes.lsc.activities.oxphos.span.ceiling': littleRespiration,
        'cellTypes.leukemic-progenitor.activities.oxphos.span.ceiling': littleRespiration,
        'cellTypes.blast.activities.oxphos.span.ceiling': littleRespiration,
      },
    },
    b: {
      says: 'As the model stands: LSC, which outlive drugs, need respiration; progenitors and blasts can do with either.',
    },
  }),
  switchOf('D-BCL2-ROUTE', {
    a: {
      says: 'As the model stands: mitochondria that BCL-2 does not keep closed respire less and make ROS, and no other harm comes of it.',
    },
    b: {
      says: 'Mitochondria that BCL-2 does not keep closed kill an LSC whatever it lives on, and respire as before.',
      cut: ['open-mitochondria-respire-less'],
    },
  }),
  switchOf('D-HIF-TARGETING', {
    a: {
      says: 'The little HIF-1α that a third of the oxygen of blood leaves is enough to keep LSC out of the cycle.',
      set: {
        'rules.hif-1-keeps-lsc-quiescent.halfMaximum': assumed(
          fraction(0.02),
          [0.01, 0.1],
          'what there is of HIF-1α at 23 mmHg, the lowest tenth of marrow, by the side on which HIF keeps LSC dormant',
        ),
      },
    },
    b: {
      says: 'As the model stands: HIF-1α keeps LSC out of the cycle below about 7 mmHg only, where next to none of them are.',
    },
  }),
  switchOf('D-DFO', {
    a: {
      says: 'HIF-1α that deferoxamine keeps makes leukemic cells differentiate, by STAT3 (what the model holds when no side is taken).',
    },
    b: {
      says: 'STAT3 makes no leukemic cell differentiate: what deferoxamine does goes by vessels, rest and the other arms of HIF.',
      cut: ['stat3-differentiates-leukemic-cells'],
    },
  }),
  switchOf('D-HAP-HSC', {
    a: {
      says: 'Nothing but want of oxygen activates PR-104: AKR1C3 makes nothing of it.',
      set: {
        'drugs.pr104.store.slowedBy.least': assumed(
          fraction(0),
          [0, 0.005],
          'none in cells with oxygen, by the side on which hypoxia makes prodrugs selective',
        ),
      },
    },
    b: {
      says: 'As the model stands: AKR1C3 of any cell, HSC and progenitors among them, activates a tenth of PR-104 in any oxygen.',
    },
  }),
  switchOf('D-O2-BANDS', {
    a: {
      says: 'HIF-2α keeps stem cells quiescent where oxygen is in the lower band of what marrow has, below some 20 mmHg.',
    },
    b: {
      says: 'As the model stands: no band of oxygen that marrow has keeps HSC at rest, and bonds do so in any of them.',
    },
  }),
];

import { fraction, quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Switch } from '../../model/switch.ts';
import { switchOf } from './switch-of.ts';

const asPerivascular = 'as perivascular stroma shows, by the side that gives the endosteum the same part';

/** Questions on normal marrow that the model can answer either way. */
export const normalMarrowSwitches: readonly Switch[] = [
  switchOf('D-HSC-LOCATION', {
    a: {
      says: 'Osteopontin of osteoblasts holds HSC as firmly as VCAM-1 of perivascular stroma does, and osteoblasts draw them as strongly with CXCL12, which stands for its pull.',
      set: {
        'cellTypes.hsc.bonds.integrin-on-osteopontin.weight': assumed(
          quantity(7.9, '1'),
          [4, 12],
          'as VLA-4 on VCAM-1 with active integrins, by the side that gives the endosteum the same part',
        ),
        'cellTypes.osteoblast.presents.ligands.scf.level': assumed(fraction(1), [0.5, 1.5], asPerivascular),
        'cellTypes.osteoblast.traffic.cxcl12.secretes': assumed(
          quantity(200, 'K/h'),
          [30, 500],
          'as a CAR cell: it stands for a pull of osteopontin toward the endosteum; that of the model only holds',
        ),
      },
    },
    b: {
      says: 'As the model stands: CAR cells along sinusoids draw HSC and hold them; osteoblasts make a tenth of their CXCL12 and less of their ligands.',
    },
  }),
  switchOf('D-QUIESCENCE-NICHE', {
    a: {
      says: 'Schwann cells along the arteriole activate TGF-β, which keeps stem cells quiescent, and leak by sinusoids raises ROS, which rouses them, beside the bonds that keep them quiescent anywhere (what the model holds when no side is taken).',
    },
    b: {
      says: 'Stem cells answer neither TGF-β nor ROS: bonds, which are the same in every place, keep them quiescent by themselves.',
      cut: ['tgf-beta-activates-smad', 'ros-rouses-stem-cells'],
    },
  }),
  switchOf('D-ENDOSTEAL-ROLE', {
    a: {
      says: 'A passing contact with the Jagged1 of osteoblasts already renews HSC, all thrombopoietin of the marrow is theirs, and Ang-1 keeps HSC quiescent where it is made.',
      set: {
        'rules.jagged1-renews-hsc.halfMaximum': assumed(
          fraction(0.2),
          [0.1, 0.5],
          'what a contact in passing gives, by the side that makes osteoblasts the keepers of HSC',
        ),
        'substances.tpo.blood.inlet': assumed(
          quantity(0, 'K'),
          [0, 0.2],
          'none from blood, by the side that makes osteoblasts the keepers of HSC',
        ),
        'cellTypes.osteoblast.traffic.tpo.secretes': assumed(
          quantity(2000, 'K/h'),
          [1000, 4000],
          'so that TPO at the surface of bone is what blood brings by the other side',
        ),
      },
    },
    b: {
      says: 'As the model stands: SCF of any stroma renews HSC at a free place within touch, Jagged1 of osteoblasts in undisturbed contact only.',
    },
  }),
  switchOf('D-BMAT', {
    a: {
      says: 'Adipocytes show half as much SCF as perivascular stroma (what the model holds when no side is taken).',
    },
    b: {
      says: 'Adipocytes show no SCF: they only take room.',
      set: {
        'cellTypes.adipocyte.presents.ligands.scf.level': assumed(
          fraction(0),
          [0, 0.1],
          'none, by the side on which fat does not help blood formation',
        ),
      },
    },
  }),
  switchOf('D-O2-GRADIENT', {
    a: {
      says: 'The arteriole runs deep in the marrow, from 140 µm away from bone inward, and none runs near bone.',
      set: {
        'sites.diaphysis.vasculature.arterioleDepth': assumed(
          quantity(35, '1'),
          [20, 40],
          '140 µm away from bone, as far inward as a block 400 µm deep takes it',
        ),
      },
    },
    b: {
      says: 'As the model stands: the arteriole enters 12 µm away from bone and opens into sinusoids halfway into the block.',
    },
  }),
  switchOf('D-HYPOXIA-REQUIREMENT', {
    a: { says: 'HIF-1α, which low oxygen keeps, keeps HSC quiescent as it does LSC.' },
    b: {
      says: 'As the model stands: HIF-1α follows oxygen in HSC and keeps none at rest: it moves glycolysis and respiration only.',
    },
  }),
  switchOf('D-HIF-HSC', {
    a: {
      says: 'HIF-2α holds the ROS of HSC and HSPC well below what spoils their renewal, and without it they are above.',
      set: {
        'rules.hif-2-lowers-ros.halfMaximum': assumed(
          quantity(0.2, '1'),
          [0.1, 0.3],
          'HIF-2α of healthy marrow (0.2 to 0.35) takes half or more of the ROS, by the side on which HIF limits it',
        ),
        'rules.ros-spoils-renewal.halfMaximum': assumed(
          fraction(0.2),
          [0.15, 0.3],
          'above the ROS that HIF-2α leaves in healthy marrow, not above what there would be without it (0.15 to 0.3)',
        ),
      },
    },
    b: {
      says: 'As the model stands: loss of HIF-2α raises ROS by a quarter or so, which leaves the renewal of HSC and HSPC as it was.',
    },
  }),
  switchOf('D-ROS-SOURCE', {
    a: {
      says: 'ROS follows oxygen: what a cell makes of it rises with oxygen, and leaked plasma makes none.',
      cut: ['plasma-raises-ros'],
    },
    b: {
      says: 'As the model stands: plasma that leaks from sinusoids makes about as much ROS as respiration, which oxygen hardly limits.',
    },
  }),
];

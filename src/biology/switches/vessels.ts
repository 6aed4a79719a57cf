import { fraction, quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Switch } from '../../model/switch.ts';
import { switchOf } from './switch-of.ts';

const leukemic = ['lsc', 'leukemic-progenitor', 'blast'] as const;

/** The same number in every leukemic cell. */
const inEach = <P>(path: string, parameter: P): Record<string, P> =>
  Object.fromEntries(leukemic.map((cell) => [`cellTypes.${cell}.${path}`, parameter]));

/** Questions on the vessels of leukemic marrow that the model can answer either way. */
export const vesselSwitches: readonly Switch[] = [
  switchOf('D-AML-HYPOXIA', {
    a: {
      says: 'A leukemic cell takes twice the oxygen of any other cell of the marrow.',
      set: inEach(
        'traffic.o2.consumes',
        assumed(
          quantity(3e-17, 'mol/s'),
          [2e-17, 4.5e-17],
          'twice that of other marrow cells, by the side on which leukemia makes its marrow hypoxic; no source gives it',
        ),
      ),
    },
    b: {
      says: 'A leukemic cell takes as much oxygen as any other, so that only their number tells (what the model holds when no side is taken).',
    },
  }),
  switchOf('D-VESSEL-LOSS-OR-GAIN', {
    a: {
      says: 'Leukemic cells that have oxygen make a third of the VEGF of those that have none, so that it is in every zone (what the model holds when no side is taken).',
    },
    b: {
      says: 'Leukemic cells make VEGF where HIF-1α makes them, and Ang-2 everywhere: what vessels get differs from zone to zone as oxygen does.',
      set: inEach(
        'activities.vegf-synthesis.span.base',
        assumed(
          fraction(0),
          [0, 0.1],
          'none without HIF-1α: angiogenesis is driven by what relative hypoxia makes cells overproduce',
        ),
      ),
    },
  }),
  switchOf('D-ANTIANGIOGENESIS', {
    a: { says: 'Oxygen that vessels bring speeds leukemic cells: where there is more of it they divide more.' },
    b: {
      says: 'As the model stands: leukemic cells divide as fast with little oxygen as with much, and walls that leak let in plasma, which makes ROS.',
    },
  }),
  switchOf('D-ANTIANGIOGENIC', {
    a: {
      says: 'The VEGF of a full leukemia fills enough of the receptors of its own cells to raise BCL-2, which keeps them alive under drugs.',
      set: {
        'rules.vegf-raises-bcl2.halfMaximum': assumed(
          fraction(0.2),
          [0.1, 0.35],
          'half of what a full leukemia fills of its receptors, by the side on which a block of VEGF helps chemotherapy',
        ),
      },
    },
    b: {
      says: 'As the model stands: VEGF alone protects leukemic cells little, since a full leukemia fills less of its receptors than BCL-2 asks for.',
    },
  }),
];

import { days, fraction } from '../core/units.ts';
import type { Perturbation } from '../model/scenario.ts';
import { daily } from '../scenarios/regimens/dose.ts';
import { inMice } from '../scenarios/regimens/doses-in-mice.ts';
import { aloneAgainst, aroundInduction, strategyEvent } from './courses.ts';
import type { Strategy } from './strategy.ts';

const recalled = 'Doses are those that mice are given, recalled.';

/** Nine tenths of NRF2, in all cells that have it, HSC too, for as long as drugs are given. */
const withoutNrf2: Perturbation = {
  id: 'nrf2-held-down',
  at: { after: strategyEvent, by: days(0) },
  action: 'block',
  target: 'nrf2',
  fraction: fraction(0.9),
  lasting: days(14),
};

/** Strategies against BCL-2, antioxidants and mitochondria. */
export const survivalStrategies: readonly Strategy[] = [
  {
    id: 'bcl2',
    title: 'BCL-2 inhibited alone',
    says: 'Resting LSC with little ROS lose the respiration that BCL-2 upholds.',
    findings: ['B142', 'B143', 'B146'],
    ...aloneAgainst({ control: 'leukemic' }, [
      { name: 'navitoclax', doses: [inMice.navitoclax] },
      { name: 'venetoclax', doses: [inMice.venetoclax] },
    ]),
    limits: [
      'On the side of D-BCL2-ROUTE that is taken, LSC live on the respiration that is left without BCL-2: inhibited alone it kills next to none of them, whatever is given; the other side lets them die.',
      recalled,
    ],
  },
  {
    id: 'nrf2-with-hypomethylation',
    title: 'NRF2 held down under azacitidine and venetoclax',
    says: 'Without antioxidants the drugs make more ROS, and cells die of it.',
    findings: ['B144', 'B145'],
    ...aloneAgainst(
      {
        control: 'azacitidine and venetoclax',
        toAll: [inMice.azacitidine, inMice.venetoclax],
      },
      [{ name: 'the same with NRF2 held down', perturb: [withoutNrf2] }],
    ),
    limits: ['NRF2 is held at a tenth by decree: no drug of the model does it.', recalled],
  },
  {
    id: 'complex-i',
    title: 'Complex I inhibited with induction',
    says: 'Cells that outlive cytarabine by respiration lose it.',
    findings: ['B030', 'B032'],
    ...aroundInduction({ control: '5+3' }, [{ name: '5+3 with IACS-010759', doses: [inMice.iacs010759] }]),
    limits: ['Stromal cells do not respire in the model, so that none is harmed.', recalled],
  },
  {
    id: 'nox2',
    title: 'NOX2 blocked',
    says: 'Leukemic cells get no mitochondria from stroma; normal CD34+ cells do not need them.',
    findings: ['B042', 'B044', 'B045'],
    ...aloneAgainst({ control: 'leukemic' }, [{ name: 'GSK2795039', doses: [daily(inMice.gsk2795039, 14)] }]),
    limits: ['HSC of the model have no NOX2: that they are spared is no finding.', recalled],
  },
];

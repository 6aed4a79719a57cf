import { fraction, hours, micrometers, perHour, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { akt, bcl2 } from '../pathways/index.ts';
import { cxcr4, gcsfr, kit, vla4 } from '../receptors/index.ts';
import { starving } from './growth.ts';
import {
  cxcl12Uptake,
  gcsfUptake,
  glucoseUptake,
  one,
  phaseSpread,
  pressedStill,
  quietDeath,
  repairRate,
  respiration,
  responsive,
  slowMotility,
  zero,
} from './housekeeping.ts';
import { inHealthyCells } from './oxygen-and-redox.ts';

/** Hematopoietic stem and progenitor cell: the pool on which demand acts. Real frequency, not enriched. */
export const hspc: CellType = {
  id: 'hspc',
  name: 'hematopoietic progenitor',
  plural: 'HSPC',
  ontology: ['CL:0008001'],
  group: 'hematopoietic',
  says: 'Renews itself just short of keeping its number; G-CSF makes it renew and divide more.',
  radius: assumed(micrometers(4.5), [4, 5.5], 'recalled'),
  moves: true,
  cycle: {
    g1: fitted(
      hours(34),
      [20, 60],
      'division about 0.5 per day at rest in mouse; CD34+ cells of human marrow are replaced with a half-life of 2.6 days, which is one division in 3.8',
      ['MarrowProliferation2003'],
    ),
    s: assumed(hours(8), [6, 10], 'S phase of mouse progenitors; recalled'),
    g2m: assumed(hours(3), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G1',
  },
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'a daughter that does not renew is committed'),
    next: [
      {
        type: 'myeloid',
        share: fitted(fraction(0.36), [0.3, 0.45], 'shares of the mouse marrow differential', [
          'MouseMarrowDifferential2007',
        ]),
      },
      {
        type: 'erythroid',
        share: fitted(
          fraction(0.626),
          [0.5, 0.7],
          'erythroid, lymphoid and monocytic cells of the mouse differential as one',
          ['MouseMarrowDifferential2007'],
        ),
      },
      {
        type: 'megakaryocyte',
        share: fitted(fraction(0.014), [0.005, 0.02], 'about one megakaryocyte in a thousand cells'),
      },
    ],
  },
  behaviors: {
    cycleSpeed: {
      base: fitted(fraction(0.4), [0.2, 0.8], 'speed 1 at the G-CSF level of rest'),
      ceiling: fitted(fraction(5), [2, 8], 'division 1.25 per day under full demand'),
      floor: pressedStill,
    },
    selfRenewal: {
      base: fitted(fraction(0.285), [0.1, 0.4], 'self-renewal 0.48 at the G-CSF level of rest'),
      ceiling: fitted(fraction(0.82), [0.7, 0.9], 'recovery of neutrophils about 12 days after mouse 5+3'),
      floor: assumed(fraction(0), [0, 0.2], 'an exhausted line only differentiates'),
    },
    death: { ...quietDeath, ceiling: starving },
    threshold: {
      base: one,
      ceiling: assumed(fraction(2), [1.2, 4], 'BCL-2 family output doubles the damage withstood'),
    },
    repair: repairRate,
    motility: { base: slowMotility },
    attraction: { base: zero, ceiling: assumed(fraction(0.3), [0, 0.6], 'weaker than in HSC') },
    egress: {
      base: fitted(
        perHour(0.0178),
        [0.002, 0.1],
        'few progenitors circulate; as many over a day as with 0.02 before acetylcholine was in the model',
      ),
      ceiling: assumed(
        perHour(0.0267),
        [0.02, 0.06],
        'half as much again under acetylcholine; by how much was not read',
      ),
      floor: assumed(perHour(0.001), [0, 0.01], 'CXCR4 signaling holds them'),
    },
    homing: { base: assumed(perHour(1), [0.2, 5], 'progenitors stay in blood for minutes to hours; recalled') },
  },
  activities: [...[akt, bcl2].map((activity) => ({ activity, span: responsive })), ...inHealthyCells],
  receptors: [cxcr4, kit, gcsfr, vla4].map((receptor) => ({ receptor, expression: one })),
  attractedBy: { receptor: cxcr4 },
  traffic: [respiration, glucoseUptake, cxcl12Uptake, gcsfUptake],
  because: ['A010'],
};

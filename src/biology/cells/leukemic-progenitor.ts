import { fraction, hours, micrometers, perDay, perHour, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { akt, bcl2, nfkb, stat5 } from '../pathways/index.ts';
import { kit, vegfr, vla4 } from '../receptors/index.ts';
import { pressedProgenitor, starving } from './growth.ts';
import {
  cxcl12Uptake,
  glucoseUptake,
  one,
  phaseSpread,
  repairRate,
  respiration,
  responsive,
  slowMotility,
} from './housekeeping.ts';
import { contactsOfProgenitor, leukemicReceptors } from './leukemic-contacts.ts';
import { leukemicSecretions } from './leukemic-secretions.ts';
import { inLeukemicBulk } from './oxygen-and-redox.ts';

/** Leukemic progenitor: expands but cannot keep itself alive. */
export const leukemicProgenitor: CellType = {
  id: 'leukemic-progenitor',
  name: 'leukemic progenitor',
  plural: 'leukemic progenitors',
  ontology: ['CL:0001064'],
  group: 'leukemic',
  says: 'Divides fast through two stages; renews itself less than half of the time, so without LSC it dies out.',
  radius: assumed(micrometers(4.5), [4, 5.5], 'recalled'),
  moves: true,
  cycle: {
    g1: fitted(hours(9.9), [6, 16], 'division 1.15 per day in mouse'),
    s: assumed(hours(8), [6, 12], 'mouse; 12 h in human blasts', ['Raza1991']),
    g2m: assumed(hours(3), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G1',
  },
  lineage: {
    stages: assumed(quantity(2, '1'), [1, 4], 'two stages of progenitors'),
    next: [{ type: 'blast', share: assumed(fraction(1), [1, 1], 'the only fate') }],
  },
  behaviors: {
    cycleSpeed: pressedProgenitor,
    selfRenewal: {
      base: assumed(fraction(0.42), [0.3, 0.49], 'below one half, or deleting LSC would change nothing'),
      floor: assumed(fraction(0.1), [0, 0.3], 'most daughters of a cell that is made to differentiate do'),
    },
    death: {
      base: assumed(perDay(0.05), [0, 0.2], 'rare'),
      ceiling: starving,
      floor: assumed(perDay(0.02), [0, 0.05], 'fatty acids keep some alive; how many is not said'),
    },
    threshold: {
      base: one,
      ceiling: assumed(fraction(2), [1.2, 4], 'BCL-2 family output doubles the damage withstood'),
    },
    repair: repairRate,
    motility: { base: slowMotility },
    egress: {
      base: fitted(
        perHour(0.065),
        [0.01, 0.3],
        'as many leave as when CXCL12 did not hold them and 0.01 left: in leukemic marrow it holds five in six',
      ),
      floor: assumed(perHour(0), [0, 0.01], 'CXCR4 signaling holds them'),
    },
    homing: { base: assumed(perHour(0.5), [0.1, 5], 'as LSC, more slowly') },
  },
  activities: [
    ...[akt, stat5, nfkb, bcl2].map((activity) => ({ activity, span: responsive })),
    ...inLeukemicBulk,
    ...contactsOfProgenitor,
  ],
  receptors: [...leukemicReceptors, ...[kit, vegfr, vla4].map((receptor) => ({ receptor, expression: one }))],
  traffic: [respiration, glucoseUptake, cxcl12Uptake, ...leukemicSecretions],
  because: ['A002', 'A013'],
};

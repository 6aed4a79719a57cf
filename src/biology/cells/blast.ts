import { fraction, hours, micrometers, perDay, perHour } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { akt, bcl2, nfkb, stat5 } from '../pathways/index.ts';
import { vegfr, vla4 } from '../receptors/index.ts';
import { pressedBlast, starving } from './growth.ts';
import { glucoseUptake, one, phaseSpread, repairRate, respiration, responsive, slowMotility } from './housekeeping.ts';
import { contactsOfBlast, leukemicReceptors } from './leukemic-contacts.ts';
import { leukemicSecretions } from './leukemic-secretions.ts';
import { inLeukemicBulk } from './oxygen-and-redox.ts';

/** Leukemic blast: divides but is lost a little faster than it divides; its maturation is blocked. */
export const blast: CellType = {
  id: 'blast',
  name: 'leukemic blast',
  plural: 'blasts',
  ontology: ['CL:0001064'],
  group: 'leukemic',
  says: 'Divides and dies in place; kept up only by what LSC and progenitors feed in.',
  radius: assumed(micrometers(4.6), [4, 6], 'recalled'),
  moves: true,
  cycle: {
    g1: fitted(hours(9.9), [6, 16], 'division 1.15 per day in mouse'),
    s: assumed(hours(8), [6, 12], 'mouse; 12 h in human blasts', ['Raza1991']),
    g2m: assumed(hours(3), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G1',
  },
  behaviors: {
    cycleSpeed: pressedBlast,
    death: {
      base: fitted(perDay(1.2), [0.8, 1.6], 'loss 1.30 per day in mouse, egress included'),
      ceiling: starving,
      floor: assumed(
        perDay(0.95),
        [0.3, 1.2],
        'beside adipocytes more blasts survive and divide; how many more was not read',
        ['Shafat2017'],
      ),
    },
    threshold: {
      base: one,
      ceiling: assumed(fraction(2), [1.2, 4], 'BCL-2 family output doubles the damage withstood'),
    },
    repair: repairRate,
    motility: { base: slowMotility },
    egress: {
      base: fitted(
        perHour(0.095),
        [0.01, 0.5],
        'as many leave as when CXCL12 did not hold them and 0.02 left: in leukemic marrow it holds four fifths',
      ),
      floor: assumed(perHour(0), [0, 0.01], 'CXCR4 signaling holds them'),
    },
  },
  activities: [
    ...[akt, stat5, nfkb, bcl2].map((activity) => ({ activity, span: responsive })),
    ...inLeukemicBulk,
    ...contactsOfBlast,
  ],
  receptors: [...leukemicReceptors, ...[vegfr, vla4].map((receptor) => ({ receptor, expression: one }))],
  traffic: [respiration, glucoseUptake, ...leukemicSecretions],
  bloodHalfLife: assumed(hours(24), [8, 48], 'recalled'),
  because: ['A002'],
};

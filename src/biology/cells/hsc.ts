import { fraction, hours, micrometers, perDay, perHour, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { beta1Integrin } from '../pathways/bone.ts';
import { lamininAdhesion } from '../pathways/cytokines.ts';
import { akt, bcl2, integrinActivation, nfkb, quiescence, smad } from '../pathways/index.ts';
import { onLamininAlpha4, onLamininAlpha5, onOsteopontin } from '../receptors/adhesion.ts';
import { cxcr4, gcsfr, il6r, kit, mpl, notch, tgfbr, vla4 } from '../receptors/index.ts';
import { starving } from './growth.ts';
import {
  crowdable,
  cxcl12Uptake,
  glucoseUptake,
  one,
  phaseSpread,
  quietDeath,
  repairRate,
  respiration,
  responsive,
  slowMotility,
  zero,
} from './housekeeping.ts';
import { inHealthyCells } from './oxygen-and-redox.ts';

/** How far CXCL12 rules the movement of a stem cell. */
export const attractionToNiche = fitted(
  fraction(0.9),
  [0.4, 0.95],
  'a free HSC touches a niche cell nearly always: nearly all HSC of mouse marrow were found beside CAR cells; recalled',
);

/** Hematopoietic stem cell; enriched about 60 times over functional HSC, see docs/model. */
export const hsc: CellType = {
  id: 'hsc',
  name: 'hematopoietic stem cell',
  plural: 'HSC',
  ontology: ['CL:0000037'],
  group: 'hematopoietic',
  says: 'Rests in niche places; free, it divides, renews itself while niche contact lasts, and lodges again.',
  radius: assumed(micrometers(4), [3.5, 5], 'small round cell; recalled'),
  moves: true,
  cycle: {
    g1: assumed(hours(8), [4, 16], 'G1 of an activated stem cell; recalled'),
    s: assumed(hours(8), [6, 10], 'S phase of mouse progenitors; recalled'),
    g2m: assumed(hours(3), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G0',
  },
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'a daughter that does not renew is an HSPC'),
    next: [{ type: 'hspc', share: assumed(fraction(1), [1, 1], 'the only fate') }],
  },
  behaviors: {
    cycleEntry: {
      base: fitted(perDay(0.5), [0.2, 1], 'division of an activated HSC at rest, 0.35 per day'),
      ceiling: fitted(perDay(0.9), [0.4, 2], 'division of an activated HSC under full demand, 0.52 per day'),
      floor: fitted(
        perDay(0.02),
        [0.004, 0.036],
        'lost HSC come back: one entry in 50 days, between the 145 days of a dormant and the month or so of an active HSC',
        ['Wilson2008'],
      ),
    },
    cycleSpeed: crowdable,
    selfRenewal: {
      base: fitted(
        fraction(0.35),
        [0.1, 0.45],
        'number of HSC at rest: they decline where no free niche place is near',
      ),
      ceiling: assumed(
        fraction(0.86),
        [0.7, 0.95],
        'greatest self-renewal under feedback in a published model is 0.87',
      ),
    },
    death: { ...quietDeath, ceiling: starving },
    threshold: {
      base: one,
      ceiling: assumed(fraction(2), [1.2, 4], 'BCL-2 family output doubles the damage withstood'),
    },
    repair: repairRate,
    motility: { base: slowMotility },
    attraction: {
      base: zero,
      ceiling: attractionToNiche,
    },
    lodging: { base: fitted(perDay(0.2), [0.05, 2], 'about four of five HSC are in niche places at rest') },
    egress: {
      base: fitted(
        perHour(0.0445),
        [0.005, 0.2],
        'few HSC are in blood at any time; as many over a day as with 0.05 before acetylcholine was in the model',
      ),
      ceiling: assumed(
        perHour(0.067),
        [0.05, 0.15],
        'half as much again under acetylcholine; by how much was not read',
      ),
      floor: assumed(perHour(0.002), [0, 0.01], 'CXCR4 signaling holds them'),
    },
    homing: { base: assumed(perHour(1), [0.2, 5], 'HSC stay in blood for minutes to hours; recalled') },
  },
  activities: [
    ...[integrinActivation, smad, akt, nfkb, quiescence, bcl2, lamininAdhesion].map((activity) => ({
      activity,
      span: responsive,
    })),
    {
      activity: beta1Integrin,
      span: {
        base: assumed(
          fraction(0.5),
          [0.2, 0.9],
          'without thrombopoietin HSC have less of it and rest less, and do not vanish at once; recalled',
          ['Yoshihara2007'],
        ),
        ceiling: one,
        start: estimated(fraction(0.996), [0.5, 1], 'where its rule leads in healthy marrow, by its formula'),
      },
    },
    ...inHealthyCells,
  ],
  receptors: [
    { receptor: vla4, expression: one, scaledBy: beta1Integrin },
    ...[cxcr4, kit, notch, tgfbr, gcsfr, il6r, mpl, onLamininAlpha4, onLamininAlpha5, onOsteopontin].map(
      (receptor) => ({ receptor, expression: one }),
    ),
  ],
  bonds: [
    {
      receptor: vla4,
      weight: fitted(
        quantity(7.9, '1'),
        [4, 12],
        'months of dwell with all bonds, days without VLA-4; with laminin α5 as strong as the 9 before laminins were in the model',
      ),
      activatedBy: integrinActivation,
    },
    {
      receptor: onLamininAlpha5,
      weight: assumed(
        quantity(4, '1'),
        [0, 8],
        'beside laminin α4 a tenth of all bonds, without it a fifth; no source gives it',
      ),
      activatedBy: lamininAdhesion,
    },
    {
      receptor: onOsteopontin,
      weight: fitted(
        quantity(0.65, '1'),
        [0, 2],
        'held by osteoblasts as firmly as before osteopontin was in the model',
      ),
    },
    { receptor: kit, weight: assumed(quantity(2, '1'), [0, 4], 'membrane SCF holds KIT-bearing cells') },
    { receptor: cxcr4, weight: assumed(quantity(2, '1'), [0, 4], 'CXCL12 holds directly as well as through VLA-4') },
  ],
  attractedBy: { receptor: cxcr4 },
  traffic: [respiration, glucoseUptake, cxcl12Uptake],
  because: ['A010', 'A071', 'A075', 'A077', 'A089'],
};

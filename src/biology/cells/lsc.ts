import { fraction, hours, micrometers, perDay, perHour, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { akt, bcl2, integrinActivation, nfkb, quiescence, smad, stat5 } from '../pathways/index.ts';
import { slc13a3, slug } from '../pathways/redox.ts';
import { cd44v } from '../receptors/adhesion.ts';
import { cxcr4, kit, tgfbr, vegfr, vla4 } from '../receptors/index.ts';
import { pressedLsc, starving } from './growth.ts';
import {
  cxcl12Uptake,
  degraded,
  glucoseUptake,
  one,
  phaseSpread,
  repairRate,
  respiration,
  responsive,
  slowMotility,
  zero,
} from './housekeeping.ts';
import { attractionToNiche } from './hsc.ts';
import { contactsOfLsc, leukemicReceptors } from './leukemic-contacts.ts';
import { leukemicSecretions } from './leukemic-secretions.ts';
import { inLsc } from './oxygen-and-redox.ts';

/** Leukemia stem cell: the compartment that keeps the leukemia alive ("LSC-like"; far more frequent than xenograft units). */
export const lsc: CellType = {
  id: 'lsc',
  name: 'leukemia stem cell',
  plural: 'LSC',
  ontology: ['CL:0001064'],
  group: 'leukemic',
  says: 'Cycles when free, rests when a niche place holds it, and competes with HSC for those places.',
  radius: assumed(micrometers(4.2), [3.8, 5], 'recalled'),
  moves: true,
  cycle: {
    g1: assumed(hours(5), [3, 10], 'recalled'),
    s: assumed(hours(8), [6, 12], 'mouse; 12 h in human blasts', ['Raza1991']),
    g2m: assumed(hours(3), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G0',
  },
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'a daughter that does not renew is a leukemic progenitor'),
    next: [{ type: 'leukemic-progenitor', share: assumed(fraction(1), [1, 1], 'the only fate') }],
  },
  behaviors: {
    cycleEntry: {
      base: fitted(perDay(3.5), [0.5, 6], 'an active LSC divides 0.85 times a day: doubling time 2.3 days'),
      floor: fitted(
        perDay(0.001),
        [0.0005, 0.02],
        'what survives treatment is what niche places hold: a held LSC enters about once in 1000 days; no source gives it',
      ),
    },
    cycleSpeed: pressedLsc,
    selfRenewal: {
      base: assumed(fraction(0.5), [0.4, 0.55], 'without a driver it would not expand'),
      ceiling: fitted(
        fraction(0.7),
        [0.6, 0.75],
        'doubling time 2.3 days, 22 to 34 days from founders to half of the marrow',
      ),
      floor: assumed(fraction(0.3), [0.1, 0.5], 'an LSC that is made to differentiate loses itself at most divisions'),
    },
    death: {
      base: fitted(
        perDay(0.002),
        [0, 0.05],
        'what survives treatment brings relapse within weeks; lowered from 0.01 per day',
      ),
      ceiling: starving,
    },
    threshold: {
      base: one,
      ceiling: assumed(fraction(2.5), [1.2, 5], 'BCL-2 family output, above that of healthy cells', ['Lagadinou2013']),
    },
    repair: repairRate,
    motility: { base: slowMotility },
    attraction: { base: zero, ceiling: attractionToNiche },
    lodging: {
      base: assumed(perDay(0.1), [0.02, 1], 'half of what it is with CD44; how much lodging needs it was not read'),
      ceiling: fitted(perDay(0.3), [0.1, 3], 'with a free place in touch as fast as HSC: no preference written in'),
    },
    egress: {
      base: assumed(perHour(0.05), [0.005, 0.2], 'as HSC'),
      floor: assumed(perHour(0.002), [0, 0.01], 'CXCR4 signaling holds them'),
    },
    homing: { base: assumed(perHour(1), [0.2, 5], 'as HSC') },
  },
  activities: [
    ...[integrinActivation, smad, akt, stat5, nfkb, quiescence, bcl2].map((activity) => ({
      activity,
      span: responsive,
    })),
    ...inLsc,
    ...contactsOfLsc,
    { activity: slug, span: { base: assumed(fraction(0.8), [0.4, 1], 'high in LSC; by how much was not read') } },
    { activity: slc13a3, span: { ...degraded, start: zero } },
  ],
  receptors: [
    ...leukemicReceptors,
    ...[kit, tgfbr, vegfr, cd44v].map((receptor) => ({ receptor, expression: one })),
    {
      receptor: vla4,
      expression: fitted(
        fraction(1.15),
        [1, 2],
        'VLA-4 is high in AML cells, by how much is not said; weeks of dormancy in mouse',
        ['Jacamo2014'],
      ),
    },
  ],
  bonds: [
    {
      receptor: vla4,
      weight: fitted(
        quantity(7, '1'),
        [4, 12],
        'months of dwell with all bonds, days without VLA-4; with CD44, and with the VCAM-1 and CXCR4 of leukemic marrow, as strong as the 9 before these were in the model',
      ),
      activatedBy: integrinActivation,
    },
    {
      receptor: cd44v,
      weight: assumed(quantity(1.45, '1'), [0, 4], 'a tenth of all bonds; no source gives it'),
    },
    { receptor: kit, weight: assumed(quantity(2, '1'), [0, 4], 'membrane SCF holds KIT-bearing cells') },
    { receptor: cxcr4, weight: assumed(quantity(2, '1'), [0, 4], 'CXCL12 holds directly as well as through VLA-4') },
  ],
  attractedBy: { receptor: cxcr4 },
  traffic: [respiration, glucoseUptake, cxcl12Uptake, ...leukemicSecretions],
  because: ['A013', 'A171', 'A178', 'A182', 'A190', 'A191'],
};

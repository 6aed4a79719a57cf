import { fraction, hours, micrometers, perDay, perHour, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { gcsfr, s1pr } from '../receptors/index.ts';
import { maturingMotility, none, phaseSpread, repairRate, respiration } from './shared.ts';

const zero = assumed(perHour(0), [0, 0], 'only when mature');
const one = assumed(fraction(1), [1, 1], 'full activity by definition');

/** Maturing granulocyte: five divisions, then post-mitotic maturation until it can leave through a sinusoid. */
export const myeloid: CellType = {
  id: 'myeloid',
  name: 'maturing myeloid cell',
  plural: 'myeloid cells',
  ontology: ['CL:0000763'],
  group: 'hematopoietic',
  says: 'Divides five times, matures, and leaves as a neutrophil when it meets a sinusoid wall.',
  radius: assumed(micrometers(4.7), [4, 6], 'so that cells of 8.5 µm mean diameter fill 0.6 of the free volume'),
  moves: true,
  cycle: {
    g1: assumed(hours(6.3), [4, 10], 'five divisions of 0.7 days each'),
    s: assumed(hours(8), [6, 10], 'S phase of mouse progenitors; recalled'),
    g2m: assumed(hours(2.5), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G1',
  },
  lineage: {
    stages: assumed(quantity(5, '1'), [4, 6], 'mitotic compartment of the granulocyte line; recalled'),
    next: [],
  },
  behaviors: {
    cycleSpeed: { base: one, floor: assumed(fraction(0.05), [0, 0.2], 'crowding all but stops growth') },
    selfRenewal: none,
    maturation: {
      base: fitted(perDay(0.36), [0.2, 0.6], 'post-mitotic transit 2.5 days at rest in mouse'),
      ceiling: fitted(perDay(1), [0.6, 1.5], 'post-mitotic transit 1.5 days under full demand'),
    },
    death: { base: zero, ceiling: assumed(perDay(1), [0.2, 2], 'neutrophils that stay too long are cleared in place') },
    threshold: { base: one },
    repair: repairRate,
    motility: { base: maturingMotility },
    attraction: {
      base: assumed(fraction(0), [0, 0], 'only when mature'),
      ceiling: assumed(fraction(0.6), [0.2, 0.9], 'chemotaxis biases but does not rule movement'),
    },
    egress: {
      base: zero,
      ceiling: assumed(perHour(1), [0.2, 4], 'a mature cell crosses the wall that it touches within an hour or so'),
    },
  },
  receptors: [gcsfr, s1pr].map((receptor) => ({ receptor, expression: one })),
  attractedBy: { receptor: s1pr },
  traffic: [respiration],
  bloodHalfLife: assumed(hours(11), [6, 19], 'mouse neutrophils, recalled; human 19 h', ['NeutrophilKinetics2016']),
  because: ['A026'],
};

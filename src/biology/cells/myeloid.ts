import { hours, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { cxcr4, gcsfr, s1pr } from '../receptors/index.ts';
import { plasmin } from '../substances/plasmin.ts';
import { glucoseUptake, one, phaseSpread, respiration, zero } from './housekeeping.ts';
import { maturing } from './maturing.ts';

/** Maturing granulocyte: five divisions, then post-mitotic maturation until it can leave through a sinusoid. */
export const myeloid: CellType = {
  id: 'myeloid',
  name: 'maturing myeloid cell',
  plural: 'myeloid cells',
  ontology: ['CL:0000763'],
  group: 'hematopoietic',
  says: 'Divides five times, matures, and leaves as a neutrophil when it meets a sinusoid wall. G-CSF as a drug makes it free proteases.',
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
    ...maturing,
    maturation: {
      base: fitted(perDay(0.36), [0.2, 0.6], 'post-mitotic transit 2.5 days at rest in mouse'),
      ceiling: fitted(perDay(1), [0.6, 1.5], 'post-mitotic transit 1.5 days under full demand'),
    },
    secretion: { base: zero, ceiling: one },
  },
  receptors: [gcsfr, s1pr, cxcr4].map((receptor) => ({ receptor, expression: one })),
  attractedBy: { receptor: s1pr },
  traffic: [
    respiration,
    glucoseUptake,
    {
      substance: plasmin,
      secretes: assumed(
        quantity(8, 'K/h'),
        [2, 40],
        'so that full marrow in which all of them free proteases has twice what cuts by half',
        ['Levesque2001'],
      ),
    },
  ],
  bloodHalfLife: assumed(hours(11), [6, 19], 'mouse neutrophils, recalled; human 19 h', ['NeutrophilKinetics2016']),
  because: ['A026'],
};

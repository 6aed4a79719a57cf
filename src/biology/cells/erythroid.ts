import { days, hours, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { s1pr } from '../receptors/index.ts';
import { glucoseUptake, one, phaseSpread, respiration } from './housekeeping.ts';
import { maturing } from './maturing.ts';

/** Maturing erythroid cell; stands for lymphoid and monocytic maturing cells too until they have types of their own. */
export const erythroid: CellType = {
  id: 'erythroid',
  name: 'maturing erythroid cell',
  plural: 'erythroid cells',
  ontology: ['CL:0000764'],
  group: 'hematopoietic',
  says: 'Divides five times, matures, and leaves when it meets a sinusoid wall.',
  radius: assumed(micrometers(4.2), [3.5, 5], 'so that cells of 8.5 µm mean diameter fill 0.6 of the free volume'),
  moves: true,
  cycle: {
    g1: assumed(hours(4.4), [3, 8], 'five divisions of 0.6 days each'),
    s: assumed(hours(7.5), [5, 10], 'recalled'),
    g2m: assumed(hours(2.5), [2, 5], 'recalled'),
    spread: phaseSpread,
    daughters: 'G1',
  },
  lineage: {
    stages: assumed(quantity(5, '1'), [4, 6], 'from proerythroblast to orthochromatic cell; recalled'),
    next: [],
  },
  behaviors: {
    ...maturing,
    maturation: { base: fitted(perDay(0.5), [0.3, 0.8], 'post-mitotic transit 2.2 days') },
  },
  receptors: [{ receptor: s1pr, expression: one }],
  attractedBy: { receptor: s1pr },
  traffic: [respiration, glucoseUptake],
  bloodHalfLife: assumed(days(20), [14, 28], 'mouse red cells live about 40 days; recalled'),
  because: ['A026'],
};

import { fraction, micrometers, perDay } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { glucoseUptake, repairRate, respiration } from './housekeeping.ts';

/** Megakaryocyte: large, does not divide, sheds platelets until it is spent. */
export const megakaryocyte: CellType = {
  id: 'megakaryocyte',
  name: 'megakaryocyte',
  plural: 'megakaryocytes',
  ontology: ['CL:0000556'],
  group: 'hematopoietic',
  says: 'Sheds platelets where it sits, for about five days.',
  radius: assumed(micrometers(11), [8, 20], 'far larger than other marrow cells; recalled'),
  moves: true,
  behaviors: {
    death: { base: fitted(perDay(0.2), [0.1, 0.4], 'about one megakaryocyte in a thousand cells') },
    threshold: { base: assumed(fraction(1), [1, 1], 'unit of damage') },
    repair: repairRate,
  },
  traffic: [respiration, glucoseUptake],
  because: ['A044'],
};

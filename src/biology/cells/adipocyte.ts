import { fraction, micrometers, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { lipases, lipidStore, lipolysis, trpv4 } from '../pathways/stroma.ts';
import { scf } from '../receptors/ligands.ts';
import { freeFattyAcids } from '../substances/free-fatty-acids.ts';
import { degraded, one, zero } from './housekeeping.ts';

/** Marrow adipocyte: a store of lipid that leukemia makes small. */
export const adipocyte: CellType = {
  id: 'adipocyte',
  name: 'marrow adipocyte',
  plural: 'adipocytes',
  ontology: ['CL:0000136'],
  group: 'stroma',
  says: 'Takes up room and shows SCF. Leukemia makes it give up its lipid as fatty acids, and it shrinks.',
  radius: assumed(micrometers(27.5), [17.5, 40], 'diameter 55 µm, recalled'),
  moves: false,
  behaviors: {
    size: {
      base: assumed(fraction(0.2), [0.1, 0.3], 'without lipid as large as the MSC that it came from'),
      ceiling: fitted(
        fraction(1.4),
        [1.3, 1.5],
        'full size with a full store; with its rule the radius is within a tenth of the cube root of the store above an eighth of it',
      ),
    },
    secretion: {
      base: zero,
      ceiling: one,
    },
  },
  activities: [
    { activity: trpv4, span: degraded },
    {
      activity: lipases,
      span: {
        ...degraded,
        start: estimated(fraction(0.06), [0, 0.3], 'where its rule leads with all of TRPV4, by its formula'),
      },
    },
    {
      activity: lipolysis,
      span: { base: assumed(fraction(0.06), [0, 0.3], 'what food makes up for'), ceiling: one },
    },
    {
      activity: lipidStore,
      span: {
        base: one,
        floor: assumed(
          fraction(0.28),
          [0.1, 0.5],
          'remodeled adipocytes are 35 µm wide where others are 55 µm; recalled',
          ['Lu2018'],
        ),
      },
    },
  ],
  presents: {
    ligands: [
      { ligand: scf, level: assumed(fraction(0.5), [0, 1], 'SCF of adipocytes matters in regeneration', ['Zhou2017']) },
    ],
    reach: assumed(micrometers(2), [1, 5], 'no processes'),
    places: assumed(quantity(2, 'cells'), [0, 6], 'by its surface; without VCAM-1 it holds for hours only'),
  },
  traffic: [
    {
      substance: freeFattyAcids,
      secretes: assumed(
        quantity(40000, 'K/h'),
        [5000, 200000],
        'so that fatty acids stand at about their affinity at the surface of one in full lipolysis, and well below it 100 µm away',
      ),
    },
  ],
  because: ['A051', 'A055', 'A146', 'A151'],
};

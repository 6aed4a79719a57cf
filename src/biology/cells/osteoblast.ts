import { fraction, micrometers, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { matrixIntegrity } from '../pathways/bone.ts';
import { cxcl12Synthesis, exosomeCargo, jagged1Expression, opnSynthesis } from '../pathways/cytokines.ts';
import {
  collagen1,
  fibronectin,
  hyaluronan,
  jagged1,
  nCadherin,
  osteopontin,
  scf,
  vcam1,
} from '../receptors/ligands.ts';
import { ang1 } from '../substances/angiopoietins.ts';
import { cxcl12 } from '../substances/cxcl12.ts';
import { gcsf } from '../substances/gcsf.ts';
import { il6 } from '../substances/il-6.ts';
import { tpo } from '../substances/tpo.ts';
import { one, respiration, responsive, zero } from './housekeeping.ts';
import { full, intactMatrix, withoutMacrophages } from './niche-stroma.ts';

/** Osteoblast on the bone surface. */
export const osteoblast: CellType = {
  id: 'osteoblast',
  name: 'osteoblast',
  plural: 'osteoblasts',
  ontology: ['CL:0000062'],
  group: 'stroma',
  says: 'Shows Jagged1, osteopontin, collagen and a little SCF and VCAM-1 at the bone surface; osteopontin holds Jagged1 down. Adds a little TPO, G-CSF and IL-6.',
  radius: assumed(micrometers(6), [5, 10], 'recalled'),
  moves: false,
  behaviors: {},
  activities: [
    { activity: opnSynthesis, span: { base: one } },
    {
      activity: jagged1Expression,
      span: {
        base: one,
        floor: zero,
        start: estimated(fraction(0.5), [0, 1], 'where its rule leads in healthy marrow, by its formula'),
      },
    },
    { activity: exosomeCargo, span: responsive },
    { activity: cxcl12Synthesis, span: { base: withoutMacrophages, ceiling: one, start: one } },
    intactMatrix,
  ],
  presents: {
    ligands: [
      {
        ligand: jagged1,
        level: fitted(fraction(2), [1, 3], 'one full contact with the half that osteopontin leaves'),
        scaledBy: jagged1Expression,
      },
      {
        ligand: scf,
        level: assumed(fraction(0.2), [0, 1], 'less than perivascular stroma'),
        scaledBy: matrixIntegrity,
      },
      {
        ligand: vcam1,
        level: assumed(fraction(0.3), [0, 1], 'less than perivascular stroma'),
        scaledBy: matrixIntegrity,
      },
      { ligand: fibronectin, level: full, scaledBy: matrixIntegrity },
      { ligand: collagen1, level: full, scaledBy: matrixIntegrity },
      { ligand: hyaluronan, level: assumed(fraction(0.5), [0, 1], 'less than perivascular stroma') },
      { ligand: nCadherin, level: full },
      { ligand: osteopontin, level: full, scaledBy: opnSynthesis },
    ],
    reach: assumed(micrometers(3), [1, 8], 'flat lining cells'),
    places: assumed(quantity(1, 'cells'), [1, 2], 'recalled'),
  },
  traffic: [
    respiration,
    {
      substance: cxcl12,
      secretes: assumed(quantity(20, 'K/h'), [1, 60], 'a tenth of a CAR cell'),
      follows: cxcl12Synthesis,
    },
    {
      substance: tpo,
      secretes: assumed(
        quantity(100, 'K/h'),
        [0, 2000],
        'so that TPO at the surface of bone is a twentieth above that of blood; the review says that osteoblasts give it, not how much',
        ['Yoshihara2007'],
      ),
    },
    {
      substance: gcsf,
      secretes: assumed(
        quantity(30, 'K/h'),
        [0, 100],
        'a fiftieth of G-CSF at the surface of bone; no source gives it',
      ),
    },
    {
      substance: il6,
      secretes: assumed(
        quantity(2, 'K/h'),
        [0, 20],
        'interleukins that the review does not name, as IL-6, so little that health has next to none; no source gives it',
      ),
    },
    {
      substance: ang1,
      secretes: assumed(quantity(60, 'K/h'), [5, 300], 'half of a CAR cell; the review says that osteoblasts have it'),
    },
  ],
  because: ['A030', 'A074', 'A077', 'A079', 'A081', 'A084'],
};

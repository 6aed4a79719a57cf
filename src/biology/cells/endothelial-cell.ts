import { fraction, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import { junctions, nitricOxide } from '../pathways/endothelium.ts';
import { akt } from '../pathways/index.ts';
import { tie2, vegfr } from '../receptors/index.ts';
import { ang2 } from '../substances/angiopoietins.ts';
import { gcsf } from '../substances/gcsf.ts';
import { il6 } from '../substances/il-6.ts';
import { one, responsive, zero } from './housekeeping.ts';
import { kept, stromalCycle } from './niche-stroma.ts';
import { wallActivities, wallPresents } from './vessel-wall.ts';

/** Death of endothelium that neither VEGF nor Ang-1 keeps, in the wall and at its tips. */
export const unsupported = {
  base: assumed(
    perDay(0.1),
    [0.02, 1],
    'gone within weeks: marrow whose CAR cells, the source of most Ang-1, were removed kept its sinusoids for days, and an antibody to VEGF does not empty a marrow; both recalled',
  ),
  floor: zeroPerDay(),
};

function zeroPerDay() {
  return assumed(perDay(0), [0, 0.001], 'turnover over years is not followed');
}

/** Endothelial cell of a sinusoid. It breathes from the blood that it encloses, so it takes no oxygen from the tissue. */
export const endothelialCell: CellType = {
  id: 'endothelial-cell',
  name: 'endothelial cell',
  plural: 'endothelial cells',
  ontology: ['CL:0000071'],
  group: 'stroma',
  says: 'Lines sinusoids. Ang-1 keeps it alive and its junctions closed; VEGF keeps it alive, opens them and lets it sprout. Shows laminins to what touches it, and E-selectin where leukemic cells are dense.',
  radius: fitted(micrometers(1), [0.5, 3], 'flat; as many mature cells leave healthy marrow as before it was lined'),
  moves: false,
  lines: {
    length: assumed(micrometers(12), [6, 25], 'the stretch of sinusoid for which one cell stands'),
    radius: assumed(micrometers(4), [3, 8], 'new vessels are thinner: in leukemia the mean diameter falls', [
      'Passaro2017',
    ]),
  },
  cycle: stromalCycle,
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'a daughter that does not stay in the wall leads a sprout'),
    next: [{ type: 'tip-cell', share: assumed(fraction(1), [1, 1], 'the only fate') }],
  },
  behaviors: {
    cycleEntry: {
      base: zeroPerDay(),
      ceiling: fitted(perDay(0.3), [0.05, 1], 'new vessel within a week where nearly all cells are leukemic'),
      floor: zeroPerDay(),
    },
    selfRenewal: { base: assumed(fraction(0.7), [0.5, 0.9], 'most daughters stay in the wall, some lead a sprout') },
    death: unsupported,
    secretion: { base: zero, ceiling: one },
    permeability: {
      base: assumed(
        quantity(6, '1'),
        [2, 20],
        'a wall without junctions; dextran was seen to leak some three times as much, recalled',
        ['Passaro2017'],
      ),
      floor: assumed(quantity(1, '1'), [1, 1], 'an intact wall, by definition'),
    },
  },
  activities: [
    { activity: akt, span: kept },
    { activity: junctions, span: kept },
    { activity: nitricOxide, span: responsive },
    ...wallActivities,
  ],
  receptors: [vegfr, tie2].map((receptor) => ({ receptor, expression: one })),
  presents: wallPresents,
  traffic: [
    {
      substance: ang2,
      secretes: assumed(
        quantity(30, 'K/h'),
        [0, 100],
        'so that what VEGF lets endothelium secrete passes half occupancy by itself; the review says stroma, not which',
      ),
    },
    {
      substance: gcsf,
      secretes: assumed(quantity(100, 'K/h'), [20, 500], 'so that G-CSF of the tissue rises by a fifth'),
    },
    {
      substance: il6,
      secretes: assumed(
        quantity(10, 'K/h'),
        [1, 100],
        'so that all sources of a full leukemia come to about its affinity',
      ),
    },
  ],
  because: ['A044', 'A086', 'A134', 'A188'],
};

/** Cell at the tip of a sprout, which is not hollow yet: it moves up VEGF, then divides into two that make a new vessel. */
export const tipCell: CellType = {
  id: 'tip-cell',
  name: 'endothelial tip cell',
  plural: 'endothelial tip cells',
  ontology: ['CL:0000071'],
  group: 'stroma',
  says: 'Leads a sprout up the gradient of VEGF, away from the vessel that it comes from.',
  radius: assumed(micrometers(3), [2, 6], 'cell body without filopodia; recalled'),
  moves: true,
  cycle: stromalCycle,
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'both daughters make wall'),
    next: [{ type: 'endothelial-cell', share: assumed(fraction(1), [1, 1], 'the only fate') }],
  },
  behaviors: {
    cycleEntry: {
      base: assumed(perDay(1), [0.3, 3], 'a sprout is hollow and has blood after two or three days; recalled'),
    },
    selfRenewal: { base: zero },
    death: unsupported,
    motility: {
      base: assumed(quantity(0.02, 'µm/min'), [0.005, 0.1], 'some 30 µm a day, half of the way to the next sinusoid'),
    },
    attraction: { base: zero, ceiling: assumed(fraction(0.9), [0.5, 0.95], 'VEGF leads tips; recalled') },
  },
  activities: [{ activity: akt, span: kept }],
  receptors: [vegfr, tie2].map((receptor) => ({ receptor, expression: one })),
  attractedBy: { receptor: vegfr },
  traffic: [],
  because: ['A119'],
};

import { fraction, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated, fitted } from '../../model/parameter.ts';
import { cxcl12Synthesis } from '../pathways/cytokines.ts';
import {
  beta2Signaling,
  beta3Signaling,
  lipidStore,
  osteogenicDifferentiation,
  pparGamma,
} from '../pathways/stroma.ts';
import { adrb2, adrb3 } from '../receptors/adrenergic.ts';
import { glucoseUptake, one, respiration, responsive, zero } from './housekeeping.ts';
import {
  amidLeukemia,
  cxcl12OfNestinBrightMsc,
  exit,
  heldBack,
  il6OfStroma,
  intactMatrix,
  kept,
  leastOfNestinBrightMsc,
  nicheLigands,
  stromalCycle,
  vesiclesOfStroma,
} from './niche-stroma.ts';

/** Nestin-bright mesenchymal stem cell, along arterioles. */
export const nestinBrightMsc: CellType = {
  id: 'nestin-bright-msc',
  name: 'nestin-bright mesenchymal stem cell',
  plural: 'nestin-bright MSC',
  ontology: ['CL:0002540'],
  group: 'stroma',
  says: 'Offers niche places along arterioles while nerves keep it at rest; without them it divides and turns to bone.',
  radius: assumed(micrometers(5), [4, 8], 'recalled'),
  moves: false,
  cycle: stromalCycle,
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'a daughter that does not renew is committed'),
    next: [exit('osteoprogenitor', osteogenicDifferentiation), exit('adipocyte', pparGamma)],
  },
  behaviors: {
    cycleEntry: {
      base: assumed(
        perDay(0.1),
        [0.02, 0.5],
        'without β2 signals the phenotypic cells about double in a leukemia of two to three weeks; recalled',
        ['Hanoun2014'],
      ),
      floor: assumed(perDay(0.0005), [0, 0.005], 'at rest under intact nerves'),
    },
    selfRenewal: {
      base: assumed(
        fraction(0.2),
        [0, 0.5],
        'without β2 signals most daughters are lost to bone, so that NG2+ cells fall',
        ['Hanoun2014'],
      ),
      ceiling: assumed(fraction(0.52), [0.45, 0.6], 'just keeps its number under intact nerves'),
    },
    display: {
      base: assumed(fraction(0.3), [0, 0.8], 'as its CXCL12 without β2 signals, over what it is at rest', [
        'Hanoun2014',
      ]),
      ceiling: fitted(fraction(1.06), [1, 1.3], 'displays of healthy marrow as they were without nerves'),
    },
  },
  activities: [
    { activity: beta2Signaling, span: kept },
    { activity: beta3Signaling, span: responsive },
    {
      activity: cxcl12Synthesis,
      span: {
        base: assumed(
          fraction(0.136),
          [0, 0.4],
          'without β2 signals genes that keep HSC are lower, to 0.3 of their mean in health; by how much, recalled',
          ['Hanoun2014'],
        ),
        ceiling: one,
        floor: leastOfNestinBrightMsc,
        start: estimated(
          fraction(0.45),
          [0.2, 1],
          'its mean over a day of healthy marrow, by the formula of its rules',
        ),
      },
    },
    { activity: osteogenicDifferentiation, span: heldBack },
    { activity: pparGamma, span: heldBack },
    { activity: lipidStore, span: { base: zero } },
    ...amidLeukemia,
    intactMatrix,
  ],
  receptors: [adrb2, adrb3].map((receptor) => ({ receptor, expression: one })),
  presents: {
    ligands: nicheLigands,
    reach: assumed(micrometers(8), [4, 20], 'as CAR cells'),
    places: assumed(quantity(1, 'cells'), [1, 3], 'as CAR cells'),
  },
  traffic: [respiration, glucoseUptake, cxcl12OfNestinBrightMsc, il6OfStroma, vesiclesOfStroma],
  because: ['A046', 'A047', 'A091', 'A161'],
};

import { fraction, micrometers, perDay, quantity } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import { assumed, estimated } from '../../model/parameter.ts';
import { cxcl12Synthesis } from '../pathways/cytokines.ts';
import { hif1a } from '../pathways/index.ts';
import {
  beta3Signaling,
  chondrogenicDifferentiation,
  ebf3,
  fibrogenicDifferentiation,
  foxc1,
  lipidStore,
  osteogenicDifferentiation,
  pparGamma,
} from '../pathways/stroma.ts';
import { adrb3 } from '../receptors/adrenergic.ts';
import { degraded, glucoseUptake, one, respiration, responsive, zero } from './housekeeping.ts';
import {
  amidLeukemia,
  cxcl12OfCarCell,
  exit,
  heldBack,
  il6OfStroma,
  intactMatrix,
  kept,
  leastOfCarCell,
  nicheLigands,
  stromalCycle,
  vesiclesOfStroma,
  withoutMacrophages,
} from './niche-stroma.ts';
import { inStroma } from './oxygen-and-redox.ts';
import { stromalAngiogenesis } from './stromal-angiogenesis.ts';

/** CXCL12-abundant reticular cell (LepR+, nestin-dim), along sinusoids. */
export const carCell: CellType = {
  id: 'car-cell',
  name: 'CXCL12-abundant reticular cell',
  plural: 'CAR cells',
  ontology: ['CL:0010001'],
  group: 'stroma',
  says: 'Offers niche places along sinusoids: CXCL12, SCF and VCAM-1. FOXC1 and EBF3 keep it from fat and bone; in emptied marrow some become adipocytes.',
  radius: assumed(micrometers(5), [4, 8], 'cell body without processes; recalled'),
  moves: false,
  cycle: stromalCycle,
  lineage: {
    stages: assumed(quantity(1, '1'), [1, 1], 'a daughter that does not renew is committed'),
    next: [
      exit('adipocyte', pparGamma),
      exit('osteoprogenitor', osteogenicDifferentiation),
      exit('chondrocyte', chondrogenicDifferentiation),
      exit('fibroblast', fibrogenicDifferentiation),
    ],
  },
  behaviors: {
    cycleEntry: {
      base: assumed(perDay(0), [0, 0.001], 'stands still in full marrow: turnover over months is not followed'),
      ceiling: assumed(
        perDay(0.02),
        [0.005, 0.1],
        'fat appears within two weeks after marrow was emptied, while most CAR cells stay what they are',
      ),
    },
    selfRenewal: { base: assumed(fraction(0.5), [0.4, 0.6], 'one daughter in two, so that places do not run out') },
  },
  activities: [
    { activity: beta3Signaling, span: responsive },
    {
      activity: cxcl12Synthesis,
      span: {
        base: withoutMacrophages,
        ceiling: one,
        floor: leastOfCarCell,
        start: estimated(
          fraction(0.72),
          [0.3, 1],
          'its mean over a day of healthy marrow, by the formula of its rules',
        ),
      },
    },
    { activity: foxc1, span: kept },
    { activity: ebf3, span: degraded },
    { activity: pparGamma, span: heldBack },
    { activity: osteogenicDifferentiation, span: heldBack },
    { activity: chondrogenicDifferentiation, span: responsive },
    { activity: fibrogenicDifferentiation, span: responsive },
    { activity: lipidStore, span: { base: zero } },
    ...amidLeukemia,
    intactMatrix,
    { activity: hif1a, span: inStroma },
  ],
  receptors: [{ receptor: adrb3, expression: one }],
  presents: {
    ligands: nicheLigands,
    reach: assumed(micrometers(8), [4, 20], 'long processes form a network; recalled'),
    places: assumed(quantity(1, 'cells'), [1, 3], 'with the number of such cells, about twice as many places as HSC'),
  },
  traffic: [respiration, glucoseUptake, cxcl12OfCarCell, il6OfStroma, vesiclesOfStroma, ...stromalAngiogenesis],
  because: ['A086', 'A088', 'A089', 'A090', 'A051'],
};

import { endothelialCell, tipCell } from '../biology/cells/endothelial-cell.ts';
import { hif2a } from '../biology/pathways/hypoxia.ts';
import { akt, hif1a } from '../biology/pathways/index.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';
import { smallPolar } from './small-polar.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(560.7, 'g/mol'), [560.6, 560.7], 'from the formula C25H48N6O8'),
  volume: assumed(quantity(1, 'L/kg'), [0.5, 1.5], 'recalled'),
  halfLife: assumed(hours(1), [0.1, 6], 'minutes at first, six hours at the end; recalled'),
  subcutaneous: {
    rate: assumed(perHour(1), [0.3, 3], 'it is given slowly, as absorption lasts no longer than the drug'),
    bioavailability: assumed(fraction(1), [0.7, 1], 'recalled'),
  },
});

const half = assumed(
  quantity(20, 'µM'),
  [5, 100],
  'cells in culture hold HIF as without oxygen at 100 µM; levels under infusion are some 10 µM; recalled',
);

/** Deferoxamine: takes the iron that the enzymes need by which oxygen degrades HIF. AKT stands for HIF-1α of endothelium. */
export const deferoxamine: Drug = {
  id: 'deferoxamine',
  name: 'deferoxamine',
  ontology: ['CHEBI:4356', 'DrugBank:DB00746'],
  class: 'iron chelator',
  substance: smallPolar('deferoxamine', 'deferoxamine', ['CHEBI:4356'], ['B079']),
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  raises: [
    {
      activity: hif1a,
      half,
      to: assumed(fraction(0.6), [0.3, 0.9], 'all that normal transcription makes without oxygen, as in the cells'),
    },
    { activity: hif2a, half, to: assumed(fraction(1), [0.6, 1], 'all of it, as without oxygen') },
    {
      activity: akt,
      half,
      to: assumed(
        fraction(0.6),
        [0.3, 0.9],
        'as far as it raises HIF-1α elsewhere; it stands for HIF-1α of endothelium, which has no activity of its own: by what HIF-1α keeps vessels, and how well, was not read',
      ),
      cells: [endothelialCell, tipCell],
    },
  ],
  missing: [
    'Iron itself, and the vitamin D by which blasts are said to differentiate (B079), are not there; differentiation comes by HIF-1α alone.',
    'HIF-1α of endothelium is no activity of the model: AKT stands for it, near bone and far from it alike, where the review tells of endosteal vessels (B080).',
  ],
  because: ['B078', 'B079', 'B080', 'B081'],
};

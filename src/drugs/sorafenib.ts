import { erk } from '../biology/pathways/cytokines.ts';
import { flt3Itd } from '../biology/pathways/index.ts';
import { vegfr } from '../biology/receptors/index.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { tenthOf } from './kinase-inhibitors.ts';

/** Apparent clearance and volume, as it is given by mouth only. */
const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(464.8, 'g/mol'), [464.8, 464.9], 'from the formula C21H16ClF3N4O3'),
  centralVolume: estimated(
    quantity(3.1, 'L/kg'),
    [1, 6],
    'clearance × 36 h/ln 2, the middle of the 25-48 h of the product information',
    ['SorafenibSheet'],
  ),
  clearance: assumed(
    quantity(0.06, 'L/h/kg'),
    [0.01, 0.12],
    'CL/F for a mean level of about 8 mg/L under 400 mg twice a day, recalled; 1.42 L/h in all was read of 54 patients',
    ['SorafenibInPatients'],
  ),
  oral: {
    rate: assumed(perHour(0.6), [0.2, 1.5], 'puts the peak near the 3 h of the product information', [
      'SorafenibSheet',
    ]),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in CL/F and V/F'),
  },
  free: measured(fraction(0.003), [0.002, 0.005], '0.3 % unbound in plasma of patients', ['SorafenibBinding']),
};

/** Sorafenib: inhibits the kinases of FLT3 and VEGF receptors, and RAF above ERK. */
export const sorafenib: Drug = {
  id: 'sorafenib',
  name: 'sorafenib',
  ontology: ['CHEBI:50924', 'DrugBank:DB00398'],
  class: 'inhibitor of the kinases FLT3, VEGFR and RAF',
  substance: { ...lipophilicBase('sorafenib', 'free sorafenib', ['CHEBI:50924']), because: ['B027'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    {
      signal: flt3Itd,
      half: assumed(
        quantity(0.7, 'nM'),
        [0.05, 3],
        `${tenthOf}: some 6 nM, free, of 3 nM or more in culture; recalled`,
      ),
    },
    { signal: vegfr, half: assumed(quantity(30, 'nM'), [5, 100], 'VEGFR-2 in cells; recalled') },
  ],
  inhibits: [
    {
      activity: erk,
      half: estimated(
        quantity(10, 'nM'),
        [0.5, 300],
        'between 0.55 nM free, 0.3 % of the 85.7 ng/mL that halve it in plasma of patients, below FLT3-ITD, and some 100 nM in cell lines without it, in serum and recalled',
        ['Liu2018', 'SorafenibBinding'],
      ),
    },
  ],
  missing: ['Its effect on KIT is not there.'],
  because: ['B027', 'B091', 'B099', 'B135'],
};

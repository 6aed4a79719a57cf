import { flt3Itd } from '../biology/pathways/index.ts';
import { kit, vegfr } from '../biology/receptors/index.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { tenthOf } from './kinase-inhibitors.ts';

/** Apparent clearance and volume, as it is given by mouth only. */
const inHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(398.5, 'g/mol'), [398.4, 398.5], 'from the formula C22H27FN4O2'),
  centralVolume: estimated(quantity(45, 'L/kg'), [25, 85], 'clearance × 50 h/ln 2', ['SunitinibSheet']),
  clearance: estimated(quantity(0.62, 'L/h/kg'), [0.48, 0.89], 'CL/F 34-62 L/h over 70 kg, the lower middle of it', [
    'SunitinibSheet',
  ]),
  oral: {
    rate: assumed(
      perHour(0.5),
      [0.2, 1],
      'puts the peak between 6 and 12 h, as the product information has it, recalled; the sheet that is cited has 5 h',
    ),
    bioavailability: assumed(fraction(1), [1, 1], 'counted in CL/F and V/F'),
  },
  free: measured(fraction(0.05), [0.03, 0.1], '95 % bound', ['SunitinibSheet']),
};

/** Sunitinib (SU11248): inhibits the kinases of VEGF receptors, KIT and FLT3. */
export const sunitinib: Drug = {
  id: 'sunitinib',
  name: 'sunitinib',
  ontology: ['CHEBI:38940', 'DrugBank:DB01268'],
  class: 'inhibitor of the kinases VEGFR, KIT and FLT3',
  substance: { ...lipophilicBase('sunitinib', 'free sunitinib', ['CHEBI:38940']), because: ['B063'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    { signal: vegfr, half: assumed(quantity(10, 'nM'), [2, 30], 'VEGFR-2 in cells; recalled') },
    { signal: kit, half: assumed(quantity(10, 'nM'), [1, 50], 'KIT in cells; recalled') },
    {
      signal: flt3Itd,
      half: estimated(
        quantity(1.2, 'nM'),
        [0.5, 3],
        `${tenthOf}: some 11 nM free, as blasts of patients lost phosphorylated STAT5 at 50-100 ng/mL, 6-12 nM of it free; 50 nM in culture is of FLT3 and not free`,
        ['Fiedler2005'],
      ),
    },
  ],
  missing: ['PDGF receptors, FLT3 without mutation, and its metabolite as potent as itself are not there.'],
  because: ['B061', 'B062', 'B063'],
};

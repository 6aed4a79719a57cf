import { flt3Itd } from '../biology/pathways/index.ts';
import { kit } from '../biology/receptors/index.ts';
import { fraction, hours, perHour, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { tenthOf } from './kinase-inhibitors.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(560.7, 'g/mol'), [560.6, 560.7], 'from the formula C29H32N6O4S'),
  volume: assumed(quantity(3.9, 'L/kg'), [2, 8], '275 L over 70 kg; recalled'),
  halfLife: measured(hours(81), [50, 120], 'effective half-life on 53 mg a day', ['QuizartinibSummary']),
  oral: {
    rate: assumed(perHour(0.8), [0.3, 2], 'puts the peak at some 5 h; recalled'),
    bioavailability: measured(fraction(0.71), [0.6, 0.8], 'absolute, by mouth', ['QuizartinibSummary']),
  },
  free: assumed(fraction(0.01), [0.001, 0.01], 'at least 99 % bound; recalled'),
});

/** Quizartinib (AC220): inhibits the kinase of FLT3, and ten times as much of it that of KIT. */
export const quizartinib: Drug = {
  id: 'quizartinib',
  name: 'quizartinib',
  ontology: ['CHEBI:90217', 'DrugBank:DB12874'],
  class: 'inhibitor of the kinase FLT3',
  substance: { ...lipophilicBase('quizartinib', 'free quizartinib', ['CHEBI:90217']), because: ['B026'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  silences: [
    { signal: flt3Itd, half: assumed(quantity(0.12, 'nM'), [0.01, 1], `${tenthOf}: 1.1 nM in cells; recalled`) },
    { signal: kit, half: assumed(quantity(5, 'nM'), [1, 30], 'binds KIT several times less tightly; recalled') },
  ],
  missing: ['Its metabolite AC886, as potent, and its effect on the heart are not there.'],
  because: ['B026'],
};

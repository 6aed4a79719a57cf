import { adrb3 } from '../biology/receptors/adrenergic.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, measured } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';

const inHumans: Pharmacokinetics = {
  molarMass: measured(quantity(396.5, 'g/mol'), [396.5, 396.6], 'formula C21H24N4O2S', ['MirabegronSheet']),
  centralVolume: assumed(quantity(7.1, 'L/kg'), [3, 12], 'three tenths of the 1670 L that it fills in the end', [
    'MirabegronSheet',
  ]),
  clearance: estimated(quantity(0.814, 'L/h/kg'), [0.6, 1.1], '57 L/h over 70 kg, intravenous', ['MirabegronSheet']),
  toPeriphery: estimated(perHour(0.048), [0.01, 0.2], 'k₂₁ × (1670/500 − 1): fills 1670 L in the end', [
    'MirabegronSheet',
  ]),
  fromPeriphery: estimated(
    perHour(0.0205),
    [0.005, 0.1],
    'λ(k − λ)/(k − 3.34λ) with k = 57/500 per hour and a terminal half-life of 50 h',
    ['MirabegronSheet'],
  ),
  oral: {
    rate: assumed(perHour(0.7), [0.3, 1.5], 'puts the peak near 3.5 h', ['MirabegronSheet']),
    bioavailability: measured(fraction(0.35), [0.29, 0.4], 'of 50 mg', ['MirabegronSheet']),
  },
  free: measured(fraction(0.29), [0.2, 0.4], '71 % bound', ['MirabegronSheet']),
};

/** Mirabegron: does at β3 receptors what noradrenaline does. Stands for β3 agonists. */
export const mirabegron: Drug = {
  id: 'mirabegron',
  name: 'mirabegron',
  ontology: ['DrugBank:DB08893'],
  class: 'agonist of the β3-adrenergic receptor',
  substance: { ...lipophilicBase('mirabegron', 'free mirabegron', ['DrugBank:DB08893']), because: ['A168'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  stimulates: [
    {
      receptor: adrb3,
      half: assumed(quantity(20, 'nM'), [5, 60], 'half of the effect on human β3; recalled'),
      efficacy: assumed(fraction(0.8), [0.5, 1], 'nearly as strong as noradrenaline; recalled'),
    },
  ],
  missing: [
    'That nestin-bright MSC live longer under it, as in a neoplasm other than AML, has no rule; nor have mice the human β3.',
  ],
  because: ['A168', 'A169'],
};

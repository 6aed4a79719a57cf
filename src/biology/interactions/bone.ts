import { fraction, quantity } from '../../core/units.ts';
import { death } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { nearby } from '../../model/signal.ts';
import { hsc } from '../cells/hsc.ts';
import { osteoclast } from '../cells/osteoclast.ts';
import { osteocyte } from '../cells/osteocyte.ts';
import { beta1Integrin } from '../pathways/bone.ts';
import { mpl } from '../receptors/index.ts';
import { sigmoid, threshold } from './steepness.ts';

/** What bone cells tell each other, and the thrombopoietin that they share with blood. */
export const boneRules: readonly Rule[] = [
  rule('osteocytes-keep-osteoclasts', {
    cells: [osteoclast],
    signal: nearby(osteocyte.id, osteocyte.plural),
    effect: 'decreases',
    target: death,
    halfMaximum: assumed(
      quantity(0.5, '1'),
      [0.1, 1],
      'one osteocyte near is enough; by the source RANKL of osteocytes makes two of three osteoclasts',
      ['Xiong2015'],
    ),
    power: threshold,
    because: ['A044'],
    beyond: {
      says: 'what osteocytes do to osteoclasts: in the source they make the RANKL that these need',
      cites: ['Xiong2015'],
    },
  }),
  rule('tpo-raises-beta1-integrin', {
    cells: [hsc],
    signal: mpl,
    effect: 'increases',
    target: beta1Integrin,
    halfMaximum: assumed(
      fraction(0.15),
      [0.05, 0.4],
      'a third of what the level of health fills, so that health is at the plateau',
      ['Yoshihara2007'],
    ),
    power: sigmoid,
    because: ['A078', 'A081'],
    beyond: { says: 'that TPO raises β1 integrin of HSC', cites: ['Yoshihara2007'] },
  }),
];

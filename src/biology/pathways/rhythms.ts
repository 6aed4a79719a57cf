import { fraction, hours } from '../../core/units.ts';
import { assumed, fitted } from '../../model/parameter.ts';
import type { Rhythm } from '../../model/rhythm.ts';

const aDay = assumed(hours(24), [23, 25], 'set by light and darkness');

/** Tone of the sympathetic nerves as the clock of the brain sets it. */
export const circadianTone: Rhythm = {
  kind: 'rhythm',
  id: 'circadian-rhythm',
  name: 'circadian rhythm',
  dimension: 'number',
  ontology: ['GO:0007623'],
  period: aDay,
  peak: fitted(
    hours(22),
    [20, 24],
    'with what parasympathetic tone takes from it, release is highest at 23.5 h: CXCL12 of mouse marrow is least five hours after light on, and follows by that much',
    ['MendezFerrer2008', 'Lucas2008'],
  ),
  amplitude: fitted(
    fraction(0.4),
    [0.2, 1],
    'with what parasympathetic tone takes from it, the first harmonic of release is 0.55 of its mean, 0.59 as it was with 0.6 and without that; its swing is 3.7-fold, 5.2-fold then',
  ),
  because: ['A059'],
};

/** Tone of the parasympathetic nerves, which acts in the brain on sympathetic tone. */
export const parasympatheticTone: Rhythm = {
  kind: 'rhythm',
  id: 'parasympathetic-tone',
  name: 'parasympathetic tone',
  dimension: 'number',
  ontology: ['UBERON:0000011'],
  period: aDay,
  peak: fitted(
    hours(14),
    [13, 20],
    'it damps release at night, by the source; of these hours one that leaves release its hour and its mean',
    ['GarciaGarcia2019'],
  ),
  amplitude: assumed(fraction(0.5), [0.2, 1], 'as sympathetic tone'),
  because: ['A061'],
};

/** Tone of the cholinergic fibers among the sympathetic ones, which light raises. */
export const sympatheticCholinergicTone: Rhythm = {
  kind: 'rhythm',
  id: 'sympathetic-cholinergic-tone',
  name: 'sympathetic cholinergic tone',
  dimension: 'number',
  ontology: ['UBERON:0000013'],
  period: aDay,
  peak: assumed(hours(5), [2, 8], 'light triggers it, and by day more cells leave; the hour was not read', [
    'GarciaGarcia2019',
  ]),
  amplitude: assumed(fraction(0.6), [0.2, 1], 'several-fold over the day, as noradrenaline'),
  because: ['A061'],
};

/** Glucocorticoid in blood. */
export const glucocorticoid: Rhythm = {
  kind: 'rhythm',
  id: 'glucocorticoid',
  name: 'glucocorticoid',
  dimension: 'number',
  ontology: ['CHEBI:24261'],
  period: aDay,
  peak: assumed(hours(12), [10, 14], 'corticosterone of mice rises before darkness; recalled'),
  amplitude: assumed(fraction(0.8), [0.5, 1], 'corticosterone swings several-fold over the day; recalled'),
  because: ['A060'],
};

export const rhythms: readonly Rhythm[] = [
  circadianTone,
  glucocorticoid,
  parasympatheticTone,
  sympatheticCholinergicTone,
];

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
    hours(23.5),
    [20, 24],
    'CXCL12 of mouse marrow is least five hours after light on, and follows the tone by that much',
    ['MendezFerrer2008', 'Lucas2008'],
  ),
  amplitude: assumed(fraction(0.6), [0.3, 1], 'release in marrow swings several-fold over the day; recalled'),
  because: ['A059'],
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

export const rhythms: readonly Rhythm[] = [circadianTone, glucocorticoid];

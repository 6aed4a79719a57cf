import { fraction, perDay, perHour, quantity } from '../../core/units.ts';
import type { Traffic } from '../../model/cell-type.ts';
import { assumed } from '../../model/parameter.ts';
import { vesicleRelease } from '../pathways/cytokines.ts';
import { cxcl12 } from '../substances/cxcl12.ts';
import { gcsf } from '../substances/gcsf.ts';
import { glucose } from '../substances/glucose.ts';
import { oxygen } from '../substances/oxygen.ts';

/** What every marrow cell does with oxygen. */
export const respiration: Traffic = {
  substance: oxygen,
  consumes: assumed(
    quantity(1.5e-17, 'mol/s'),
    [5e-18, 3e-17],
    'mean of marrow cells, recalled; also used in Krogh estimates of marrow',
    ['Chow2001'],
  ),
};

/** What a marrow cell takes of glucose, whether it ferments or burns it. */
export const glucoseUptake: Traffic = {
  substance: glucose,
  takesUp: assumed(
    quantity(5, '1/h'),
    [1, 30],
    'some 1e-17 mol/s at the level of blood: glucose for the oxygen that a cell burns, and several times that to ferment; recalled',
  ),
};

/** Receptors take CXCL12 in. */
export const cxcl12Uptake: Traffic = {
  substance: cxcl12,
  takesUp: assumed(quantity(0.2, '1/h'), [0.02, 1], 'keeps CXCL12 within 10-30 µm of its source'),
};

export const gcsfUptake: Traffic = {
  substance: gcsf,
  takesUp: assumed(quantity(0.01, '1/h'), [0.001, 0.1], 'minor beside clearance from blood by neutrophils'),
};

export const zero = assumed(fraction(0), [0, 0], 'no signal, no activity');
export const one = assumed(fraction(1), [1, 1], 'full activity by definition');
/** An activity that follows its signals over its whole range. */
export const responsive = { base: zero, ceiling: one, floor: zero };
/** An activity that is full until a signal lowers it. */
export const degraded = { base: one, ceiling: one, floor: zero };
/** A cell gives off its vesicles unless a drug keeps them in. */
export const undisturbedRelease = { activity: vesicleRelease, span: { base: one } };
/** Cells that are pressed enough do not divide, leukemic cells no more than healthy ones. */
export const pressedStill = assumed(fraction(0), [0, 0.05], 'cells that are pressed enough do not enter S');
export const crowdable = { base: one, floor: pressedStill };
export const none = { base: assumed(fraction(0), [0, 0], 'does not occur') };
export const phaseSpread = assumed(
  fraction(0.15),
  [0.05, 0.3],
  'usual variation of phase lengths between sister cells',
);
export const repairRate = {
  base: assumed(
    perHour(0.12),
    [0.05, 0.3],
    'half of the damage is repaired in about 6 h, as for DNA double strand breaks; recalled',
  ),
};
export const slowMotility = assumed(
  quantity(0.1, 'µm/min'),
  [0.05, 0.5],
  'half of the 0.2 µm/min recalled for resting stem cells: packed cells hinder each other',
);
export const maturingMotility = assumed(
  quantity(0.08, 'µm/min'),
  [0.02, 2],
  'as stem cells; most of the way to a sinusoid is drift with the crowd',
);
export const quietDeath = { base: assumed(perDay(0.002), [0, 0.01], 'rare at rest') };

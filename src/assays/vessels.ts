import { days, hours, internal, micrometers, quantity } from '../core/units.ts';
import type { Measure, Zone } from '../model/measure.ts';
import type { Regimen } from '../model/regimen.ts';
import type { Perturbation } from '../model/scenario.ts';
import type { AssayArm } from './assay.ts';
import { course, lastDay } from './overgrown.ts';
import { mean, type Reading, type Window } from './reading.ts';
import { type Change, changed, settled } from './scenes.ts';
import { held, off } from './stress.ts';

const density = (zone?: Zone & { readonly of: 'bone' }): Measure => ({
  kind: 'vessel density',
  ...(zone === undefined ? {} : { zone }),
});
const says = 'length of sinusoids and new vessels per volume';

/** Vessels in the last days of a leukemia that nobody treats. */
export const densityInTheEnd: Reading = mean(density(), lastDay, `${says}, days 6 to 7`, 'mm/mm³');

export const near = { of: 'bone', to: micrometers(100) } as const;
export const far = { of: 'bone', from: micrometers(200) } as const;
export const nearBone: Reading = mean(density(near), lastDay, `${says} within 100 µm of bone`, 'mm/mm³');
export const farFromBone: Reading = mean(density(far), lastDay, `${says} beyond 200 µm from bone`, 'mm/mm³');

/** Leukemic cells that give nothing to vessels. */
export const silent: Change = { cut: ['vegf in leukemic', 'angpt2 in leukemic'] };
/** Endothelium that does not read VEGF. */
export const deaf: Change = { perturb: [...off('endothelial-cell', 'vegfr'), ...off('tip-cell', 'vegfr')] };
/** Endothelium that does not divide. */
export const still: Change = { set: { 'cellTypes.endothelial-cell.behaviors.cycleEntry.ceiling': quantity(0, '1/d') } };
/** Endothelium that does not die. */
export const immortal: Change = {
  set: {
    'cellTypes.endothelial-cell.behaviors.death.base': quantity(0, '1/d'),
    'cellTypes.tip-cell.behaviors.death.base': quantity(0, '1/d'),
  },
};
/** Endothelium that Tie-2 does not keep alive. */
export const unkept: Change = { cut: ['tie-2-activates-akt-of-endothelium'] };
/** Arterioles that noradrenaline does not narrow. */
export const stiff: Change = { set: { 'sites.diaphysis.vasculature.tone.widest': quantity(1, '1') } };
/** Walls that leak no more than intact ones, whatever Tie-2 says. */
export const tight: Change = {
  set: { 'cellTypes.endothelial-cell.behaviors.permeability.base': quantity(1, '1') },
};
/** Tie-2 that Ang-2 does not bind. */
export const indifferent: Change = { set: { 'receptors.tie-2.rival.affinity': quantity(1e9, 'K') } };

const fortnight = settled(days(14));
/** Healthy marrow for two weeks, with changes from the start. */
export const healthyWith = (name: string, ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: changes.reduce(changed, fortnight),
});
/** A substance held at a level, in affinities. */
export const at = (substance: string, level: number): Change => ({ perturb: [held(substance, quantity(level, 'K'))] });

const secondWeek: Window = { from: days(12), to: days(14) };
export const densityAfterTwoWeeks: Reading = mean(density(), secondWeek, `${says}, days 12 to 14`, 'mm/mm³');

/** A tracer of 70 kDa, an hour before the end of an untreated course. */
export const tracer: Regimen = {
  id: 'tracer',
  start: { time: hours(internal(course) - 1) },
  doses: [{ drug: 'dextran-70', amount: quantity(10, 'mg/kg'), route: 'bolus', at: hours(0) }],
};

/** Nitric oxide of endothelium is blocked from the start. */
export const nitricOxideOff: readonly Perturbation[] = off('endothelial-cell', 'nitric-oxide');

import { days, hours } from '../../core/units.ts';
import type { Dose } from '../../model/regimen.ts';
import type { Scenario } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import { daily, later } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { AssayArm } from '../assay.ts';
import { overgrown } from '../overgrown.ts';
import { type Change, changed } from '../scenes.ts';
import { survivors } from '../treatment.ts';

/** 5+3 from some day of an overgrown marrow on, until two days after its last dose: alone, and with something beside it. */
export function inductionOn(day: number) {
  const scene: Scenario = {
    ...overgrown(days(day + 6)),
    id: 'treated-for-assays',
    regimens: [{ ...fivePlusThree, start: { time: days(day) } }],
  };
  return {
    alone: survivors('5+3', scene),
    beside: (name: string, ...changes: readonly Change[]): AssayArm =>
      survivors(`5+3 with ${name}`, changes.reduce(changed, scene)),
  };
}

/** From the second day on: what LSC hold of the niche by then is what shelters them. */
export const { alone: induced, beside: inducedWith } = inductionOn(1);

/** Drugs that begin with the run. */
export const given = (id: string, ...doses: readonly Dose[]): Change => ({
  regimens: [{ id, start: { time: days(0) }, doses }],
});

/** Days on which it is read what 5+3 leaves: in the middle of it, and two days after its last dose. */
export const sinceFirstDose = { scale: 'relative', days: [3, 6], after: 'the first dose' } as const;

/**
 * Plerixafor half an hour before each day of 5+3; the dose that mice are given, recalled. From 15 µM or so at most it falls by half in
 * half an hour, and is below what half-blocks CXCR4 four hours later.
 */
export const plerixaforBefore = (day: number): Change =>
  given('plerixafor', ...later([inMice.plerixafor], hours(24 * day - 0.5)));

/** G-CSF from the day before 5+3 until its last, as in NCT00906945; the dose that mice are given, recalled. */
export const gcsfBefore = (day: number): Change =>
  given('g-csf', ...later([daily(inMice.filgrastim, 6)], days(day - 1)));

import { days, hours } from '../../core/units.ts';
import type { Dose, Regimen } from '../../model/regimen.ts';
import { daily, later, perKg, underTheSkin } from '../../scenarios/regimens/dose.ts';
import type { AssayArm } from '../assay.ts';
import { type Change, changed } from '../scenes.ts';
import { survivors, treated } from '../treatment.ts';

/** 5+3 from the second day of an overgrown marrow, until a day after its last dose. */
export const induced: AssayArm = survivors('5+3', treated);

/** The same with something beside it. */
export const inducedWith = (name: string, ...changes: readonly Change[]): AssayArm =>
  survivors(`5+3 with ${name}`, changes.reduce(changed, treated));

/** Drugs that begin with the run, a day before 5+3. */
export const given = (id: string, ...doses: readonly Dose[]): Change => {
  const regimen: Regimen = { id, start: { time: days(0) }, doses };
  return { regimens: [regimen] };
};

/** Days on which it is read what 5+3 leaves: in the middle of it, and a day after its last dose. */
export const sinceFirstDose = { scale: 'relative', days: [3, 6], after: 'the first dose' } as const;

/** Plerixafor four hours before each day of 5+3; the dose that mice are given, recalled. */
const plerixafor = later([daily(underTheSkin('plerixafor', perKg(5)), 5)], hours(20));
/** G-CSF from a day before until the last of them, as in NCT00906945; the dose that mice are given, recalled. */
const gcsf = daily(underTheSkin('filgrastim', perKg(0.25)), 6);

export const withPlerixafor: AssayArm = inducedWith('plerixafor', given('plerixafor', ...plerixafor));
export const withPlerixaforAndGcsf: AssayArm = inducedWith(
  'plerixafor and G-CSF',
  given('plerixafor', ...plerixafor),
  given('g-csf', gcsf),
);

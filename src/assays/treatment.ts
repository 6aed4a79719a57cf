import { days, fraction, hours, internal, type Quantity } from '../core/units.ts';
import type { Measure } from '../model/measure.ts';
import type { Regimen } from '../model/regimen.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { fivePlusThree } from '../scenarios/index.ts';
import type { AssayArm } from './assay.ts';
import { vla4 } from './contact.ts';
import { overgrown } from './overgrown.ts';
import { mean, over, type Reading, share, type Window } from './reading.ts';
import { rested } from './rested.ts';
import { changed } from './scenes.ts';

/** The record at the first dose, before it acts. */
export const before: Window = { after: fivePlusThree.id, from: days(0), to: days(0) };
/** Two days after the last dose, which is given on day 4. */
export const after: Window = { after: fivePlusThree.id, from: days(6), to: days(6) };

/** 5+3 from the second day on: what LSC hold of the niche by then is what shelters them. */
export const inductionStarts: Quantity<'time'> = days(1);
const induction: Regimen = { ...fivePlusThree, start: { time: inductionStarts } };

/** Overgrown marrow that is given 5+3 and seen until two days after its last dose. */
export const treated: Scenario = { ...overgrown(days(7)), id: 'treated-for-assays', regimens: [induction] };

export const survivors = (name: string, scenario: Scenario): AssayArm => ({ name, scenario, origin: rested });

/** An arm that is seen until sixteen days after the first dose. */
export const untilRegrowth = (name: string, scenario: Scenario): AssayArm =>
  survivors(name, { ...scenario, until: days(17) });

/** 5+3 and nothing else: one set of runs for every assay that asks what would have been without. */
export const fiveAndThree: AssayArm = untilRegrowth('5+3', treated);

/** Days on which it is told whether leukemia comes back. */
const regrowthDays: Window = { after: fivePlusThree.id, from: days(14), to: days(16) };
export const regrown = (cell: string, plural: string): Reading =>
  mean({ kind: 'cells', cell }, regrowthDays, `${plural} 14 to 16 days after the first dose`, 'cells');

/** LSC that induction leaves. */
export const lscAfter: Reading = mean(
  { kind: 'cells', cell: 'lsc', state: 'alive' },
  after,
  'LSC in marrow and blood two days after the last dose',
  'cells',
);

/** HSC that induction leaves. */
export const hscAfter: Reading = mean(
  { kind: 'cells', cell: 'hsc', state: 'alive' },
  after,
  'HSC in marrow and blood two days after the last dose',
  'cells',
);

/** LSC that induction finds. */
export const lscBefore: Reading = mean(
  { kind: 'cells', cell: 'lsc', state: 'alive' },
  before,
  'LSC in marrow and blood at the first dose',
  'cells',
);

const atFirstDose: Perturbation['at'] = { after: fivePlusThree.id, by: days(0) };

/** Something blocked wholly from the first dose on. */
export const blockedAtInduction = (
  lasting: Quantity<'time'>,
  targets: readonly string[],
  cell?: string,
): Perturbation[] =>
  targets.map((target) => ({
    id: `block-${target}`,
    at: atFirstDose,
    action: 'block',
    target,
    fraction: fraction(1),
    lasting,
    ...(cell === undefined ? {} : { cell }),
  }));

/** Share of some cells after induction over that before it. */
export function enrichment(part: Measure, whole: Measure, says: string): Reading {
  return over(share(part, whole, after, 'after induction'), share(part, whole, before, 'before induction'), says);
}

/** Treated marrow in which nothing rests for being quiescent. */
export const restOff = changed(treated, { cut: ['quiescence-keeps-out-of-the-cycle'] });

/** A share of CXCR4 and of VLA-4 is blocked, in every cell that has them, for nine days from the first dose or for some other time. */
export const mobilizerOf = (
  share: number,
  at: Perturbation['at'] = atFirstDose,
  lasting: Quantity<'time'> = days(9),
): readonly Perturbation[] =>
  blockedAtInduction(lasting, ['cxcr4', ...vla4]).map((block) => ({ ...block, at, fraction: fraction(share) }));

/** Treated marrow in which a share is blocked from so many hours after the first dose on; before it where they are negative. */
export const movedOut = (share: number, offset: number, lasting?: Quantity<'time'>): Scenario =>
  changed(treated, {
    perturb: mobilizerOf(share, { time: hours(internal(inductionStarts) + offset) }, lasting),
  });

/** The whole of them. */
export const mobilizer: readonly Perturbation[] = mobilizerOf(1);

/** Treated marrow with twice the dose of every drug. */
export const doubled = dosed(treated, 2);

/** The same calendar without any drug in it. */
export function undosed(scenario: Scenario): Scenario {
  return dosed(scenario, 0);
}

/** The same marrow without any drug: one set of runs for every assay that asks what drugs have to do with it. */
export const withoutDrugs: AssayArm = survivors('no drugs', undosed(treated));

function dosed(scenario: Scenario, factor: number): Scenario {
  return {
    ...scenario,
    regimens: scenario.regimens.map((regimen) => ({
      ...regimen,
      doses: regimen.doses.map((dose) => ({
        ...dose,
        amount: { ...dose.amount, amount: factor * dose.amount.amount },
      })),
    })),
  };
}

import { days, fraction, hours, micrometers, type Quantity } from '../../core/units.ts';
import type { Moment } from '../../model/regimen.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { fivePlusThree, story } from '../../scenarios/index.ts';
import type { Arm } from './experiment.ts';

/** The story in a block of some 1300 cells that is treated at 2 %: to try a script, its numbers mean nothing. */
export const storyToTry: Scenario = {
  ...story,
  block: { x: micrometers(160), y: micrometers(80), z: micrometers(80) },
  tick: hours(1),
  perturb: story.perturb.map((each) => ({ ...each, at: { time: hours(2) } })),
  regimens: [{ ...fivePlusThree, start: { measure: 'leukemic-fraction', above: fraction(0.02) } }],
};

/** One course that a tissue may take from the moment at which its treatment is due. */
export interface StoryArm {
  readonly name: string;
  /** False when no drug is given, so that there is neither remission nor relapse to count. */
  readonly isTreated: boolean;
  /** Done beside the scenario's own events. */
  readonly perturb: readonly Perturbation[];
}

/** Two days after the last dose, when the fewest leukemic cells are left: see docs/decisions/story-fits.md. */
const afterInduction: Moment = { after: fivePlusThree.id, by: days(6) };
const withInduction: Moment = { after: fivePlusThree.id, by: days(0) };
const insteadOfInduction: Moment = fivePlusThree.start;

/** Share blocked at which about half as many HSC are held in healthy marrow: 32 before, 18 from the second day on (seed 1). */
const half = 0.25;

/** Bonds to the niche are loosened from the first dose on, in every cell that has them: VLA-4 on both that it binds. */
const loosened = (share: number): Perturbation[] =>
  ['cxcr4', 'vla4', 'vla4-on-fibronectin'].map((target) => ({
    id: `block-${target}`,
    at: withInduction,
    action: 'block',
    target,
    fraction: fraction(share),
    lasting: days(9),
  }));

const removal = (at: Moment, rest: Pick<Perturbation, 'target' | 'place' | 'asManyAs'>): Perturbation[] => [
  { id: 'removal', at, action: 'ablate', ...rest },
];

/** The arms of the story: what the niche holds is removed, matched by what it does not hold, or set free. */
export const storyArms: readonly StoryArm[] = [
  { name: 'control', isTreated: true, perturb: [] },
  {
    name: 'niche-held LSC removed',
    isTreated: true,
    perturb: removal(afterInduction, { target: 'lsc', place: 'niche' }),
  },
  {
    name: 'as many cycling LSC removed',
    isTreated: true,
    perturb: removal(afterInduction, {
      target: 'lsc',
      place: 'cycling',
      asManyAs: { cell: 'lsc', place: 'niche' },
    }),
  },
  { name: 'CXCR4 and VLA-4 cut', isTreated: true, perturb: loosened(1) },
  { name: 'CXCR4 and VLA-4 partly cut', isTreated: true, perturb: loosened(half) },
  {
    name: 'all LSC removed without drugs',
    isTreated: false,
    perturb: removal(insteadOfInduction, { target: 'lsc', place: 'anywhere' }),
  },
  {
    name: 'as many blasts removed without drugs',
    isTreated: false,
    perturb: removal(insteadOfInduction, {
      target: 'blast',
      place: 'anywhere',
      asManyAs: { cell: 'lsc', place: 'anywhere' },
    }),
  },
];

/** The scenario of one arm; without treatment no regimen is left. */
export function scenarioIn({ isTreated, perturb }: StoryArm, scenario: Scenario): Scenario {
  return {
    ...scenario,
    perturb: [...scenario.perturb, ...perturb.map((each) => atTheStartOf(scenario, each))],
    regimens: isTreated ? scenario.regimens : [],
  };
}

/** Instead of induction means: when this scenario's own induction would begin. */
function atTheStartOf({ regimens }: Scenario, perturbation: Perturbation): Perturbation {
  if (perturbation.at !== insteadOfInduction) return perturbation;
  return { ...perturbation, at: regimens.find(({ id }) => id === fivePlusThree.id)?.start ?? perturbation.at };
}

/** How long the story waits for leukemia, and how long it looks at what follows treatment or what is done instead. */
export interface Spans {
  readonly patience: Quantity<'time'>;
  readonly treated: Quantity<'time'>;
  readonly untreated: Quantity<'time'>;
}

/** An arm of the story as an arm of an experiment. */
export function asArm(arm: StoryArm, scenario: Scenario, { patience, treated, untreated }: Spans): Arm {
  const followUp = arm.isTreated
    ? { event: fivePlusThree.id, lasting: treated }
    : { event: arm.perturb[0]!.id, lasting: untreated };
  return { name: arm.name, scenario: { ...scenarioIn(arm, scenario), until: patience }, followUp };
}

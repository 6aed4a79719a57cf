import { MarrowError } from '../../core/error.ts';
import { adviceOn, oneOf } from '../../core/nearest.ts';
import type { Study, StudyDesign } from '../../io/index.ts';
import { resolve } from '../../model/resolve.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { Arm } from '../arms/experiment.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { outcomesIn } from '../compare/comparable.ts';
import { type OutcomeName, outcomeCalled } from '../compare/outcome-words.ts';
import { type Factor, factorsOf, type Side } from './factors.ts';
import { interactionsIn, type Pair } from './interactions.ts';
import { type Resolution, twoLevelDesign } from './two-level-design.ts';

/** Two groups of arms, by their names: an effect is the mean of the second minus that of the first, within a seed. */
export interface Contrast {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** Whether the effect of one switch depends on the side of another; of several pairs that cannot be told apart the sum. */
export interface Interaction {
  /** Ids of the switches. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly contrast: Contrast;
}

/** Every arm and seed of a study, and which of them are set against each other. */
export interface Screening {
  readonly study: Study;
  readonly factors: readonly Factor[];
  readonly seeds: readonly number[];
  /** Outcomes of every run, and measures that the scenario of the study records. */
  readonly outcomes: readonly OutcomeName[];
  /** Those that the study asks for; null where it leaves that open. */
  readonly asked: readonly OutcomeName[] | null;
  readonly design: StudyDesign;
  /** `2^(5−1), resolution V` */
  readonly designName: string;
  /** Null for one at a time, which has none. */
  readonly resolution: Resolution | null;
  readonly arms: readonly Arm[];
  /** Side of every switch by arm, in their order; null for neither. */
  readonly sides: ReadonlyMap<string, readonly (Side | null)[]>;
  /** By the id of the switch. */
  readonly contrasts: ReadonlyMap<string, Contrast>;
  readonly interactions: readonly Interaction[];
}

/** Seeds of a study that asks for no number of its own. */
export const usualSeeds = 10;

/**
 * What a study runs.
 *
 * @param design instead of the one that the study asks for
 * @throws MarrowError `invalid-input` for an outcome that the scenario does not have; that or `invalid-model` for switches that cannot be turned, alone or together
 */
export function screeningOf(
  asked: Study,
  { seed, seeds, change = (scenario) => scenario }: Conditions,
  design: StudyDesign = asked.design,
): Screening {
  const study = { ...asked, scenario: change(asked.scenario) };
  const factors = factorsOf(study);
  const outcomes = outcomesIn(study.scenario);
  const common = {
    study,
    factors,
    seeds: seedsFrom(seed, seeds ?? study.seeds ?? usualSeeds),
    outcomes,
    asked: study.outcomes === null ? null : [...new Set(study.outcomes.map((name) => known(name, outcomes)))],
    design,
  };
  const turned = design === 'factorial' ? inCombination(study, factors) : oneAtATime(study, factors);
  for (const { scenario } of turned.arms) resolve(marrow, scenario);
  return { ...common, ...turned };
}

function known(name: string, outcomes: readonly OutcomeName[]): OutcomeName {
  const found = outcomeCalled(name, outcomes);
  if (found !== undefined) return found;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `the study asks for "${name}", which its scenario does not have`,
    expected: `${oneOf(name, outcomes)}; a measure stands under "record: measures:" of the scenario`,
    advice: adviceOn(name, outcomes),
  });
}

type Turned = Pick<Screening, 'designName' | 'resolution' | 'arms' | 'sides' | 'contrasts' | 'interactions'>;

/** The arm in which nothing is turned. */
const asItStands = 'as it stands';

function oneAtATime({ scenario }: Study, factors: readonly Factor[]): Turned {
  const sides = new Map<string, (Side | null)[]>();
  const still = factors.map(({ standsAt }) => standsAt);
  if (still.some((side) => side !== null)) sides.set(asItStands, still);
  const contrasts = new Map<string, Contrast>();
  const scenarios = new Map([[asItStands, scenario]]);
  factors.forEach((factor, k) => {
    const armOn = (side: Side) => {
      if (factor.standsAt === side) return asItStands;
      const name = nameOn(factor, side);
      sides.set(name, still.with(k, side));
      scenarios.set(name, factor.turned(scenario, side));
      return name;
    };
    contrasts.set(factor.id, { a: [armOn('a')], b: [armOn('b')] });
  });
  const arms = [...sides.keys()].map((name) => ({ name, scenario: scenarios.get(name)! }));
  return { designName: 'one at a time', resolution: null, arms, sides, contrasts, interactions: [] };
}

function inCombination({ scenario }: Study, factors: readonly Factor[]): Turned {
  const design = twoLevelDesign(factors.length);
  const rows = design.runs.map((levels, run) => {
    const sides = levels.map((level): Side => (level < 0 ? 'a' : 'b'));
    const changed = factors.reduce((before, factor, k) => factor.turned(before, sides[k]!), scenario);
    return { arm: { name: `${run + 1} ${sides.join('')}`, scenario: changed }, sides };
  });
  const names = rows.map(({ arm }) => arm.name);
  const split = (isB: (run: number) => boolean): Contrast => ({
    a: names.filter((_, run) => !isB(run)),
    b: names.filter((_, run) => isB(run)),
  });
  const idsOf = ([first, second]: Pair) => [factors[first]!.id, factors[second]!.id] as const;
  return {
    designName: design.name,
    resolution: design.resolution,
    arms: rows.map(({ arm }) => arm),
    sides: new Map(rows.map(({ arm, sides }) => [arm.name, sides])),
    contrasts: new Map(factors.map(({ id }, k) => [id, split((run) => rows[run]!.sides[k] === 'b')])),
    interactions: interactionsIn(design).map(({ pairs, signs }) => ({
      pairs: pairs.map(idsOf),
      contrast: split((run) => signs[run]! > 0),
    })),
  };
}

/** `D-BMAT b`, or a parameter with its value. */
function nameOn({ kind, id, sides }: Factor, side: Side): string {
  return kind === 'parameter' ? `${id} = ${sides[side].label}` : `${id} ${sides[side].label}`;
}

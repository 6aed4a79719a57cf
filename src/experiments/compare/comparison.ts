import { named } from '../../model/resolve.ts';
import { marrow } from '../../scenarios/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { outcomeOf, thresholdsOf } from '../outcome.ts';
import { aMeasure } from '../statistics/a-measure.ts';
import { holm } from '../statistics/holm.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { meanInterval } from '../statistics/student-t.ts';
import { wilcoxonSignedRank } from '../statistics/wilcoxon-signed-rank.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts';
import { atEnd } from './at-end.ts';
import { type Comparable, comparable } from './comparable.ts';
import { isMeasured, type OutcomeName, runOutcomes, valuesOf, wordsOf } from './outcome-words.ts';

/** An outcome over the seeds of one arm: values in the order of the seeds, null where there is none. */
export interface Summary {
  readonly values: readonly (number | null)[];
  readonly mean: number | null;
  /** 95 %; null for fewer than two values. */
  readonly ci: Interval | null;
}

/** One arm over its seeds. */
export interface ComparedArm {
  readonly name: string;
  /** Runs that are there. */
  readonly n: number;
  readonly seeds: readonly number[];
  readonly outcomes: Readonly<Record<OutcomeName, Summary>>;
}

/** An outcome of one arm against the reference in the same seeds. */
export interface PairedEffect {
  readonly arm: string;
  readonly against: string;
  readonly outcome: OutcomeName;
  /** Seeds in which both arms have the outcome. */
  readonly n: number;
  /** Seeds in which only one of them has it: it was not reached in the other. */
  readonly unpaired: number;
  /** Mean of arm minus reference; of shares their difference. */
  readonly effect: number | null;
  readonly ci: Interval | null;
  /** Wilcoxon's signed ranks, two-sided; McNemar's for shares. Null where some seeds are unpaired: the others are chosen by what is asked. */
  readonly p: number | null;
  /** The same after Holm's correction for the number of arms. */
  readonly p_corrected: number | null;
  /** How often the arm's value is the greater one of a pair of any two seeds. */
  readonly a_measure: number | null;
}

/** All arms, and each against the reference. */
export interface Comparison extends Comparable {
  readonly arms: readonly ComparedArm[];
  readonly reference: string;
  readonly paired: readonly PairedEffect[];
}

/** Compare what is there of a plan; arms keep their order. */
export function compare(plan: readonly PlannedRun[], reference: string): Comparison {
  const names = [...new Set(plan.map(({ arm }) => arm.name))];
  const { outcomes, leftOut } = comparable(names.map((name) => plan.find(({ arm }) => arm.name === name)!.arm));
  const arms = names.map((name) => armOf(name, plan, outcomes));
  const other = arms.find(({ name }) => name === reference)!;
  const treated = arms.filter((arm) => arm !== other);
  const paired = outcomes.flatMap((outcome) => {
    const found = treated.map((arm) => pairedEffect(arm, other, outcome));
    const known = found.filter(({ p }) => p !== null);
    const raised = holm(known.map(({ p }) => p!));
    return found.map((effect) => {
      const k = known.indexOf(effect);
      return { ...effect, p_corrected: k < 0 ? null : raised[k]! };
    });
  });
  return { outcomes, leftOut, arms, reference, paired };
}

/** What came of one arm in every seed that is there, in the order of the plan. */
export function outcomesOfArm(
  name: string,
  plan: readonly PlannedRun[],
  outcomes: readonly OutcomeName[],
): { readonly seed: number; readonly values: Readonly<Record<OutcomeName, number | null>> }[] {
  const measures = outcomes.filter(isMeasured);
  return plan.flatMap(({ arm, seed, record }) => {
    if (arm.name !== name || record === null) return [];
    const species = named(marrow.species, arm.scenario.species, 'species');
    const { series } = record;
    return [{ seed, values: { ...valuesOf(outcomeOf(series, thresholdsOf(species))), ...atEnd(series, measures) } }];
  });
}

function armOf(name: string, plan: readonly PlannedRun[], outcomes: readonly OutcomeName[]): ComparedArm {
  const runs = outcomesOfArm(name, plan, outcomes);
  const summaries = outcomes.map((outcome) => {
    const values = runs.map((each) => each.values[outcome] ?? null);
    return [outcome, summaryOf(values, outcome)] as const;
  });
  const found: Partial<ComparedArm['outcomes']> = Object.fromEntries(summaries);
  if (!isWhole(found)) throw new Error('an outcome has no summary');
  return { name, n: runs.length, seeds: runs.map(({ seed }) => seed), outcomes: found };
}

const isWhole = (found: Partial<ComparedArm['outcomes']>): found is ComparedArm['outcomes'] =>
  runOutcomes.every((name) => found[name] !== undefined);

/** An outcome of an arm; one that it does not have is null in every seed. */
export function summaryIn({ outcomes, seeds }: Pick<ComparedArm, 'outcomes' | 'seeds'>, outcome: OutcomeName): Summary {
  return outcomes[outcome] ?? summaryOf(new Array<null>(seeds.length).fill(null), outcome);
}

/**
 * An outcome over seeds. What every run has is a number, a share or a time: the part of Student's interval that lies below 0 is cut off, which
 * covers a true mean as often.
 */
export function summaryOf(values: readonly (number | null)[], outcome: OutcomeName): Summary {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { values, mean: null, ci: null };
  if (wordsOf(outcome).isShare === true) {
    const events = known.reduce((sum, value) => sum + value, 0);
    return { values, mean: events / known.length, ci: wilsonInterval(events, known.length) };
  }
  const { mean, interval } = meanInterval(known);
  const ci: Interval | null =
    interval === null || isMeasured(outcome) ? interval : [Math.max(0, interval[0]), interval[1]];
  return { values, mean, ci };
}

/** An outcome of one arm against another in the seeds that both have. */
export function pairedEffect(
  arm: ComparedArm,
  reference: ComparedArm,
  outcome: OutcomeName,
): Omit<PairedEffect, 'p_corrected'> {
  const valueIn = (of: ComparedArm, seed: number) => summaryIn(of, outcome).values[of.seeds.indexOf(seed)] ?? null;
  const both = arm.seeds
    .filter((seed) => reference.seeds.includes(seed))
    .map((seed) => [valueIn(arm, seed), valueIn(reference, seed)] as const);
  const pairs = both.flatMap(([own, other]): [number, number][] =>
    own === null || other === null ? [] : [[own, other]],
  );
  const unpaired = both.filter(([own, other]) => (own === null) !== (other === null)).length;
  const head = { arm: arm.name, against: reference.name, outcome, n: pairs.length, unpaired };
  if (pairs.length === 0) return { ...head, effect: null, ci: null, p: null, a_measure: null };
  const a_measure = aMeasure(
    pairs.map(([own]) => own),
    pairs.map(([, other]) => other),
  );
  if (wordsOf(outcome).isShare === true) {
    const { difference, interval, p } = mcnemar(pairs.map(([own, other]) => [own === 1, other === 1]));
    return { ...head, effect: difference, ci: interval, p, a_measure };
  }
  const differences = pairs.map(([own, other]) => own - other);
  const { mean, interval } = meanInterval(differences);
  const p = unpaired > 0 ? null : wilcoxonSignedRank(differences).p;
  return { ...head, effect: mean, ci: interval, p, a_measure };
}

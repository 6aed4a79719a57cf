import type { Reading } from '../../assays/index.ts';
import { findingOf } from '../../evidence/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { effectOf, effectOnShares } from '../readings/effect.ts';
import { type Readings, readingsOf } from '../readings/readings-of.ts';
import { fewestSeeds } from '../statistics/few-seeds.ts';
import type { Interval } from '../statistics/wilson-interval.ts';

/** Rises with every change of what an answer follows from, here or in the code of readings: answers on record are then given again. */
export const judging = 4;

/** The loss of HSC, over the control, that their interval has to leave out where they are called spared. */
const lossInQuestion = 0.2;

/**
 * What a strategy did to LSC and HSC. An effect counts when its interval leaves zero out; `undecided` is neither more nor fewer
 * LSC beyond chance. Where arm and control have the same LSC in all seeds but one at most, or none, the runs cannot tell: nothing that
 * the strategy changes came to LSC. Of HSC it tells where they are read: they are spared when no fewer beyond chance, and the interval leaves out
 * that a fifth of them is lost, else undecided.
 */
export type StrategyVerdict =
  | 'fewer LSC'
  | 'fewer LSC, HSC spared'
  | 'fewer LSC, HSC undecided'
  | 'fewer LSC, at the cost of HSC'
  | 'more LSC'
  | 'undecided'
  | 'not told: LSC are the same in both arms'
  | 'not run';

/** One reading of an arm beside that of the control in the same seeds. */
export interface StrategyReadingRow {
  readonly says: string;
  /** Of the means: the unit of the reading. */
  readonly unit: string;
  /** What the effect is: that over the control's mean, or a difference. */
  readonly scale: 'relative' | 'difference';
  /** Seeds in which both arms have it. */
  readonly n: number;
  readonly mean: number | null;
  readonly control: number | null;
  readonly effect: number | null;
  readonly ci: Interval | null;
  /** Both arms in each seed, in the unit of the reading, and the effect in its scale, over the control's mean. */
  readonly by_seed: readonly {
    readonly seed: number;
    readonly own: number;
    readonly control: number;
    readonly effect: number;
  }[];
}

export interface StrategyArmRow {
  readonly name: string;
  readonly lsc: StrategyReadingRow;
  /** Null where the strategy meets none. */
  readonly hsc: StrategyReadingRow | null;
  readonly also: readonly StrategyReadingRow[];
  readonly verdict: StrategyVerdict;
  /** The same as one sentence. */
  readonly answer: string;
}

/** What came of a strategy: the contract of `strategy --json`. */
export interface StrategyRow {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly findings: readonly { readonly id: string; readonly says: string }[];
  readonly control: string;
  readonly arms: readonly StrategyArmRow[];
  readonly seeds: readonly number[];
  readonly limits: readonly string[];
  readonly failed: readonly string[];
  readonly wall_s: number;
}

/** All readings of an arm, LSC first. */
export function readingsIn({ lsc, hsc, also }: Pick<StrategyArmRow, 'lsc' | 'hsc' | 'also'>): StrategyReadingRow[] {
  return [lsc, ...(hsc === null ? [] : [hsc]), ...also];
}

type SayAnswer = (arm: Omit<StrategyArmRow, 'answer'>, control: string) => string;

/** Read the runs of a strategy. */
export function strategyRow(
  strategy: Strategy,
  plan: readonly PlannedRun[],
  sayAnswer: SayAnswer,
  failed: readonly string[] = [],
): StrategyRow {
  const { control, arms, reads } = strategy;
  const hasRun = (arm: string) => plan.some((run) => run.arm.name === arm && run.record !== null);
  const row = (reading: Reading, arm: string) =>
    readingRow(reading, readingsOf(reading, arm, plan), readingsOf(reading, control.name, plan));
  return {
    ...wordsOf(strategy),
    control: control.name,
    arms: arms.map(({ name }) => {
      const lsc = row(reads.lsc, name);
      const hsc = reads.hsc === undefined ? null : row(reads.hsc, name);
      const also = reads.also.map((reading) => row(reading, name));
      return judged(strategy, { name, lsc, hsc, also }, hasRun(name), sayAnswer);
    }),
    seeds: [...new Set(plan.filter(({ record }) => record !== null).map(({ seed }) => seed))],
    failed,
    wall_s: plan.reduce((sum, { record }) => sum + (record?.wall_s ?? 0), 0),
  };
}

/** The same row by the present way of judging and in present words, from what its arms read. */
export function judgedAgain(strategy: Strategy, row: StrategyRow, sayAnswer: SayAnswer): StrategyRow {
  return {
    ...row,
    ...wordsOf(strategy),
    arms: row.arms.map(({ name, lsc, hsc, also, verdict }) =>
      judged(strategy, { name, lsc, hsc, also }, verdict !== 'not run', sayAnswer),
    ),
  };
}

function wordsOf({ id, title, says, findings, limits }: Strategy) {
  return { id, title, says, findings: findings.map((each) => ({ id: each, says: findingOf(each).says })), limits };
}

function judged(
  { control, untold }: Strategy,
  read: Omit<StrategyArmRow, 'verdict' | 'answer'>,
  hasRun: boolean,
  sayAnswer: SayAnswer,
): StrategyArmRow {
  const verdict = hasRun ? verdictOf(read.lsc, untold === undefined ? read.hsc : null) : 'not run';
  const arm = { ...read, verdict };
  const answer = sayAnswer(arm, control.name);
  return { ...arm, answer: untold === undefined ? answer : `${answer} ${untold}` };
}

/**
 * Relative to the control where that has any; what happens or not, and what the control has none of, as a difference. All of it is of the seeds
 * in which both have something to read.
 */
function readingRow({ says, unit }: Reading, all: Readings, allOfControl: Readings): StrategyReadingRow {
  const [own, control] = [inBoth(all, allOfControl), inBoth(allOfControl, all)];
  const [mean, other] = [meanOf(own), meanOf(control)];
  const isEvent = unit === 'share of seeds';
  const scale = isEvent || other === null || other === 0 ? 'difference' : 'relative';
  const { values, mean: effect, ci } = isEvent ? effectOnShares(own, control) : effectOf({ scale }, own, control);
  const unitOfEffect = scale === 'relative' ? Math.abs(other!) : 1;
  const by_seed = [...values.keys()].map((seed) => {
    const [mine, its] = [own.get(seed)!, control.get(seed)!];
    return { seed, own: mine, control: its, effect: (mine - its) / unitOfEffect };
  });
  return { says, unit, scale, n: values.size, mean, control: other, effect, ci, by_seed };
}

function inBoth(readings: Readings, others: Readings): Readings {
  return new Map([...readings].filter(([seed, value]) => value !== null && (others.get(seed) ?? null) !== null));
}

function meanOf(readings: Readings): number | null {
  const known = [...readings.values()].filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function verdictOf(lsc: StrategyReadingRow, hsc: StrategyReadingRow | null): StrategyVerdict {
  if (lsc.ci === null || lsc.n < fewestSeeds) return 'undecided';
  if (lsc.by_seed.filter(({ own, control }) => own !== control).length <= 1)
    return 'not told: LSC are the same in both arms';
  if (lsc.ci[0] > 0) return 'more LSC';
  if (lsc.ci[1] >= 0) return 'undecided';
  if (hsc === null) return 'fewer LSC';
  if (hsc.ci === null || hsc.n < fewestSeeds) return 'fewer LSC, HSC undecided';
  if (hsc.ci[1] < 0) return 'fewer LSC, at the cost of HSC';
  const isSpared = hsc.scale === 'relative' && hsc.ci[0] > -lossInQuestion;
  return isSpared ? 'fewer LSC, HSC spared' : 'fewer LSC, HSC undecided';
}

import type { DisputeExperiment } from '../../assays/index.ts';
import { type Dispute, disputeOf, type SideName } from '../../evidence/index.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { Judgment } from './judge.ts';
import type { DayOutcome, ObservableOutcome, SidePrediction } from './outcome-by-day.ts';
import type { Readable } from './readable.ts';

export type DisputeVerdict = Judgment['verdict'] | 'not run' | 'no switch yet';

/** What a side predicts of an observable on a day. */
export interface PredictionRow {
  readonly mean: number | null;
  /** Standard deviation between seeds within an arm. */
  readonly sd: number | null;
  readonly n: number;
  /** What its arms read in every seed; null where there is nothing to read, and without another arm. */
  readonly by_seed: readonly { readonly seed: number; readonly of: number | null; readonly against: number | null }[];
}

/** One observable, by day. */
export interface ObservableRow {
  readonly name: string;
  /** Of the effect: that of the reading, or `relative`. */
  readonly unit: string;
  /** What the days count from. */
  readonly after: string;
  /** Groups of animals that an experiment at the bench needs. */
  readonly groups: 1 | 2;
  readonly arms: readonly string[];
  /** From what the sides differ in to what is read, in words; null when nothing leads there. */
  readonly path: readonly string[] | null;
  /** Why it cannot tell the sides apart however it comes out; null when it can. */
  readonly excluded: string | null;
  readonly parts_from_day: number | null;
  readonly days: readonly {
    readonly day: number;
    readonly a: PredictionRow;
    readonly b: PredictionRow;
    readonly difference: number | null;
    readonly separation_sd: number | null;
    readonly ci: Interval | null;
  }[];
}

/** What came of one dispute: the contract of `dispute --json`. */
export interface DisputeRow {
  readonly id: string;
  readonly question: string;
  readonly sides: Readonly<Record<SideName, { readonly says: string; readonly in_model: string | null }>>;
  readonly default: SideName | 'none';
  readonly default_because: string;
  readonly if_a: string;
  readonly if_b: string;
  /** The question of its experiment; null when it has none yet. */
  readonly asks: string | null;
  readonly verdict: DisputeVerdict;
  readonly reason: string;
  /** Of the best reading: what is read, on which day, and how far apart the predictions are. */
  readonly observable: string | null;
  readonly day: number | null;
  readonly separation_sd: number | null;
  /** Of the separation, at the confidence below. */
  readonly ci: Interval | null;
  readonly groups: 1 | 2 | null;
  /** With the separation as it was found, which is that of the best reading: at least so many. */
  readonly animals_per_group_80: number | null;
  /** With that at the end of its interval nearer to 0; null also where the interval reaches 0. */
  readonly animals_per_group_80_at_interval_end: number | null;
  /** Readings from which the best was chosen, on the same seeds, and the confidence that is left to each for it. */
  readonly chosen_among: number;
  readonly confidence: number;
  readonly seeds: readonly number[];
  readonly observables: readonly ObservableRow[];
  readonly note: string | null;
  readonly failed: readonly string[];
  /** Seconds of computing behind its runs. */
  readonly wall_s: number;
}

/** Chance of a false alarm that all readings of a dispute share. */
export const level = 0.05;

/** A row that says how a dispute stands, and what is known of it without its experiment. */
export function blankRow(id: Dispute['id'], verdict: DisputeVerdict, reason: string): DisputeRow {
  const { question, sides, default: weighed, experiment } = disputeOf(id);
  const inModel = marrow.switches?.find((each) => each.id === id)?.sides;
  const side = (name: SideName) => ({ says: sides[name].statement, in_model: inModel?.[name]?.says ?? null });
  return {
    id,
    question,
    sides: { a: side('a'), b: side('b') },
    default: weighed.side,
    default_because: weighed.reason,
    if_a: experiment.ifA,
    if_b: experiment.ifB,
    asks: null,
    verdict,
    reason,
    observable: null,
    day: null,
    separation_sd: null,
    ci: null,
    groups: null,
    animals_per_group_80: null,
    animals_per_group_80_at_interval_end: null,
    chosen_among: 0,
    confidence: 1 - level,
    seeds: [],
    observables: [],
    note: null,
    failed: [],
    wall_s: 0,
  };
}

/** What a row says of its experiment, with what came of it so far. */
export function aboutExperiment(
  { asks, note }: DisputeExperiment,
  readable: readonly Readable[],
  outcomes: ReadonlyMap<string, ObservableOutcome> = new Map(),
): Pick<DisputeRow, 'asks' | 'note' | 'observables'> {
  return {
    asks,
    note: note ?? null,
    observables: readable.map((each) => observableRow(each, outcomes.get(each.observable.name))),
  };
}

function observableRow(
  { observable, path, excluded }: Readable,
  outcome: ObservableOutcome | undefined,
): ObservableRow {
  const { name, contrast, scale, days, after, on } = observable;
  const { unit } = on(days[0] ?? 0);
  return {
    name,
    unit: scale === 'difference' ? unit : scale,
    after: after ?? 'the start',
    groups: groupsOf(observable),
    arms: [contrast.of.name, ...(contrast.against === undefined ? [] : [contrast.against.name])],
    path,
    excluded,
    parts_from_day: excluded === null ? (outcome?.partsFrom ?? null) : null,
    days: (outcome?.days ?? []).map(dayRow),
  };
}

function dayRow({ day, a, b, separation, interval }: DayOutcome): ObservableRow['days'][number] {
  return {
    day,
    a: predictionRow(a),
    b: predictionRow(b),
    difference: separation?.difference ?? null,
    separation_sd: separation?.sd ?? null,
    ci: interval,
  };
}

function predictionRow({ mean, spread, values, arms: { of, against } }: SidePrediction): PredictionRow {
  const by_seed = Array.from(of, ([seed, own]) => ({ seed, of: own, against: against?.get(seed) ?? null }));
  return { mean, sd: spread, n: values.size, by_seed };
}

/** Groups of animals that an observable needs at the bench. */
export function groupsOf({ contrast }: ObservableOutcome['observable']): 1 | 2 {
  return contrast.against === undefined ? 1 : 2;
}

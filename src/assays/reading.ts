import { internal, type Quantity } from '../core/units.ts';
import { columnOf, type Measure } from '../model/measure.ts';

/** Days of a run: its last record, or a stretch that counts from its start or from the beginning of an event. */
export type Window =
  | 'end'
  | { readonly after?: string; readonly from: Quantity<'time'>; readonly to: Quantity<'time'> };

/** A run as it was recorded. */
export interface RunView {
  /** [records] */
  readonly days: ArrayLike<number>;
  /** [records] of a measure. */
  readonly column: (name: string) => ArrayLike<number>;
  /** Day on which an event began; null when it never did. */
  readonly began: (event: string) => number | null;
  /** What came of the run, by the names of `marrow run --json`, relapse and remission as 1 or 0; null where there is none. */
  readonly outcome: (name: string) => number | null;
}

/** One number of a run, made from what was recorded of it. */
export interface Reading {
  readonly says: string;
  readonly unit: string;
  /** All that has to be recorded. */
  readonly records: readonly Measure[];
  /** Those of them that it tells of; the others only scale it. */
  readonly about: readonly Measure[];
  /** Null where there is no such number, as of the place of cells that are gone. */
  readonly value: (run: RunView) => number | null;
}

/** Mean of a measure over some days, of the records in which there was something to measure. */
export function mean(measure: Measure, window: Window, says: string, unit: string): Reading {
  return reading([measure], says, unit, (run) => {
    const values = valuesIn(run, measure, window).filter((value) => !Number.isNaN(value));
    return values.length === 0 ? null : sum(values) / values.length;
  });
}

/** Increase of a measure from the first to the last of some days. */
export function gain(measure: Measure, window: Exclude<Window, 'end'>, says: string, unit: string): Reading {
  return reading([measure], says, unit, (run) => {
    const values = valuesIn(run, measure, window);
    return values.length < 2 ? null : values.at(-1)! - values[0]!;
  });
}

/** Sum of one count over some days as a share of that of another, so that days with few cells count little. */
export function share(part: Measure, whole: Measure, window: Window, says: string): Reading {
  return reading(
    [part, whole],
    says,
    '1',
    (run) => ratioOf(sum(valuesIn(run, part, window)), sum(valuesIn(run, whole, window))),
    [part],
  );
}

/** One reading over another. */
export function over(above: Reading, below: Reading, says: string): Reading {
  return combined(above, below, says, '1', ratioOf);
}

/** One reading minus another of the same unit. */
export function minus(first: Reading, second: Reading, says: string): Reading {
  return combined(first, second, says, first.unit, (a, b) => a - b);
}

/** One reading times a number. */
export function times(of: Reading, factor: number, says: string): Reading {
  return remade(of, says, of.unit, (amount) => factor * amount);
}

/** Whether a reading is more than nothing, as 1 or 0: its mean over seeds is the share of them. */
export function isAny(of: Reading, says: string): Reading {
  return remade(of, says, '1', (amount) => (amount > 0 ? 1 : 0));
}

/** What came of a run. */
export function outcome(name: string, about: readonly Measure[], says: string, unit: string): Reading {
  return { says, unit, records: [], about, value: (run) => run.outcome(name) };
}

function reading(
  records: readonly Measure[],
  says: string,
  unit: string,
  value: (run: RunView) => number | null,
  about = records,
): Reading {
  return { says, unit, records, about, value: (run) => known(value(run)) };
}

function remade(
  { records, about, value }: Reading,
  says: string,
  unit: string,
  make: (amount: number) => number,
): Reading {
  const made = (run: RunView) => {
    const amount = value(run);
    return amount === null ? null : make(amount);
  };
  return reading(records, says, unit, made, about);
}

function combined(
  first: Reading,
  second: Reading,
  says: string,
  unit: string,
  join: (a: number, b: number) => number | null,
): Reading {
  const value = (run: RunView) => {
    const [a, b] = [first.value(run), second.value(run)];
    return a === null || b === null ? null : join(a, b);
  };
  return reading([...first.records, ...second.records], says, unit, value, [...first.about, ...second.about]);
}

function valuesIn(run: RunView, measure: Measure, window: Window): number[] {
  const column = run.column(columnOf(measure));
  const last = run.days.length - 1;
  if (window === 'end') return last < 0 ? [] : [column[last]!];
  const start = window.after === undefined ? 0 : run.began(window.after);
  if (start === null) return [];
  const [from, to] = [start + internal(window.from) / 24 - grain, start + internal(window.to) / 24 + grain];
  return Array.from(column).filter((_, k) => run.days[k]! >= from && run.days[k]! <= to);
}

/** A moment in days that rounding has moved is the same moment. */
const grain = 1e-9;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const ratioOf = (above: number, below: number) => (below === 0 ? null : above / below);
const known = (value: number | null) => (value === null || Number.isNaN(value) ? null : value);

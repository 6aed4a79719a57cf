import { days, hours, type Quantity } from '../core/units.ts';
import { columnOf, type Measure } from '../model/measure.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Reading } from './reading.ts';

/** The same scenario with a record every three hours. */
export function seenByTheHour(scenario: Scenario): Scenario {
  return { ...scenario, record: { ...scenario.record, series: hours(3) } };
}

/**
 * How far what is summed up since the start of a run swings over the day: most over least in the eight three-hour parts of a
 * day, each summed over the whole days from `from` to `to`. 1 without rhythm, and somewhat more by chance.
 */
export function swing(measure: Measure, from: Quantity<'time'>, to: Quantity<'time'>, says: string): Reading {
  const parts = 8;
  return {
    says,
    unit: '1',
    records: [measure],
    about: [measure],
    value({ column, days: at }) {
      const sums = column(columnOf(measure));
      const gained = new Array<number>(parts).fill(0);
      for (let k = 1; k < at.length; k++) {
        if (at[k]! <= from.amount || at[k]! > to.amount) continue;
        const part = Math.round(at[k]! * parts + parts - 1) % parts;
        gained[part]! += sums[k]! - sums[k - 1]!;
      }
      const least = Math.min(...gained);
      return least > 0 ? Math.max(...gained) / least : null;
    },
  };
}

/** A run of six days of which the last four are read. */
export const aWeek = { until: days(6), from: days(2), to: days(6) } as const;

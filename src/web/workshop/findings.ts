import type { FailedRun } from '../../experiments/arms/carry-arms.ts';
import type { PlannedRun } from '../../experiments/arms/plan.ts';
import { answersOf, primaryOutcome } from '../../experiments/compare/answer.ts';
import { compare } from '../../experiments/compare/comparison.ts';
import { csvOf, outcomesTable } from '../../experiments/compare/outcomes-table.ts';
import { powerOf } from '../../experiments/compare/power.ts';
import { bandOf } from '../../report/compare/bands.ts';
import { zeroInWords } from '../../report/compare/curves.ts';
import { comparedRuns } from '../../report/compare/from-plan.ts';
import { marrow } from '../../scenarios/index.ts';
import type { ArmCourse, ComparisonOrder, DayZero, Findings } from './study-messages.ts';

/** So many seeds are drawn each by itself. */
const fewSeeds = 12;

/** What follows from the runs that are there; the first arm is the reference. */
export function findingsOf(
  { arms, seeds }: ComparisonOrder,
  plan: readonly PlannedRun[],
  failed: readonly FailedRun[],
): Findings {
  const comparison = compare(plan, arms[0]!.name);
  const power = powerOf(seeds.length, arms.length - 1);
  const primary = primaryOutcome(comparison);
  const measures = new Set(plan.flatMap(({ record }) => (record === null ? [] : [...record.series.keys()])));
  measures.delete('time_d');
  return {
    comparison,
    power,
    primary,
    answers: answersOf(comparison, primary, power),
    failed,
    measures: [...measures],
    zero: zeroOf(plan),
    table: csvOf(outcomesTable(comparison)),
  };
}

function zeroOf(plan: readonly PlannedRun[]): DayZero {
  const runs = comparedRuns(plan, marrow);
  return { isFirstDose: runs.some(({ zero }) => zero !== 0), says: zeroInWords({ runs }) };
}

/** The course of a measure in each arm, in days from the first dose of the seed where there are doses; a seed without them where others have them is left out. */
export function courseOf(plan: readonly PlannedRun[], measure: string): ArmCourse[] {
  const runs = comparedRuns(plan, marrow);
  const read = (series: ReadonlyMap<string, Float64Array>) => series.get(measure) ?? new Float64Array();
  return [...new Set(plan.map(({ arm }) => arm.name))].map((arm) => {
    const own = runs.filter((run) => run.arm === arm);
    const seeds = own.slice(0, fewSeeds).flatMap(({ seed, series, zero }) => {
      if (zero === null) return [];
      const time = series.get('time_d') ?? new Float64Array();
      const values = read(series);
      return [{ seed, points: Array.from(values, (value, k): [number, number] => [time[k]! - zero, value]) }];
    });
    return { arm, band: bandOf(own, read), seeds, bars: own[0]?.bars ?? [] };
  });
}

import { type MeasureColumn, seriesColumnOf } from '../../model/measure-kinds.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Arm } from '../arms/experiment.ts';
import { type OutcomeName, runOutcomes } from './outcome-words.ts';

/** A measure that some arms record and others do not, so that there is nothing to compare. */
export interface LeftOut {
  readonly measure: MeasureColumn;
  /** Arms that do not record it. */
  readonly missing_in: readonly string[];
}

/** In what arms can be compared, and in what not. */
export interface Comparable {
  /** In the order in which they are shown; measures that all arms record come last. */
  readonly outcomes: readonly OutcomeName[];
  readonly leftOut: readonly LeftOut[];
}

/** What can be asked of the runs of one scenario: the outcomes of every run, and the measures that it records. */
export function outcomesIn(scenario: Scenario): OutcomeName[] {
  return [...runOutcomes, ...columnsOf(scenario)];
}

/** The outcomes of every run, and the measures that the scenarios of all arms record. */
export function comparable(arms: readonly Pick<Arm, 'name' | 'scenario'>[]): Comparable {
  const recorded = arms.map(({ name, scenario }) => ({ name, columns: columnsOf(scenario) }));
  const all = [...new Set(recorded.flatMap(({ columns }) => columns))];
  const found = all.map((measure): LeftOut => {
    const without = recorded.filter(({ columns }) => !columns.includes(measure));
    return { measure, missing_in: without.map(({ name }) => name) };
  });
  const shared = found.filter(({ missing_in }) => missing_in.length === 0).map(({ measure }) => measure);
  return {
    outcomes: [...runOutcomes, ...shared],
    leftOut: found.filter(({ missing_in }) => missing_in.length > 0),
  };
}

function columnsOf({ record: { measures = [] } }: Scenario): MeasureColumn[] {
  return measures.map((measure) => seriesColumnOf(measure, marrow.substances));
}

/** Why a measure is not compared. */
export function sayLeftOut({ measure, missing_in }: LeftOut): string {
  const [first, ...others] = missing_in.map((name) => `"${name}"`);
  const more = others.length === 1 ? '1 more arm' : `${others.length} more arms`;
  const who = others.length === 0 ? `${first} does` : `${first} and ${more} do`;
  return `${measure} is not compared: ${who} not record it.`;
}

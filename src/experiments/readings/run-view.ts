import type { RunView } from '../../assays/index.ts';
import { internal } from '../../core/units.ts';
import { named } from '../../model/named.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import { runOutcomes, valuesOf } from '../compare/outcome-words.ts';
import type { RunRecord } from '../ledger/run-record.ts';
import { outcomeOf, thresholdsOf } from '../outcome.ts';

/** A run of the ledger as readings see it. */
export function viewOf({ series, began }: Pick<RunRecord, 'series' | 'began'>, { species, tick }: Scenario): RunView {
  const days = series.get('time_d') ?? new Float64Array();
  const outcome = () => valuesOf(outcomeOf(series, thresholdsOf(named(marrow.species, species, 'species'))));
  return {
    days,
    column: (name) => series.get(name) ?? new Float64Array(days.length).fill(Number.NaN),
    began: (event) => (began[event] === undefined ? null : (began[event] * internal(tick)) / 24),
    outcome: (name) => {
      const known = runOutcomes.find((each) => each === name);
      if (known === undefined) throw new Error(`no outcome is called "${name}"`);
      return outcome()[known];
    },
  };
}

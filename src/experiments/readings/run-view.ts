import type { RunView } from '../../assays/index.ts';
import { internal } from '../../core/units.ts';
import { number } from '../../engine/program.ts';
import { named } from '../../model/named.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';
import { outcomeNames, valuesOf } from '../compare/outcome-words.ts';
import type { RunRecord } from '../ledger/run-record.ts';
import { outcomeOf } from '../outcome.ts';

/** A run of the ledger as readings see it. */
export function viewOf({ series, began }: Pick<RunRecord, 'series' | 'began'>, { species, tick }: Scenario): RunView {
  const days = series.get('time_d') ?? new Float64Array();
  const outcome = () => {
    const { recovery } = named(marrow.species, species, 'species').neutrophils;
    return valuesOf(outcomeOf(series, { recovery: number(recovery) }));
  };
  return {
    days,
    column: (name) => series.get(name) ?? new Float64Array(days.length).fill(Number.NaN),
    began: (event) => (began[event] === undefined ? null : (began[event] * internal(tick)) / 24),
    outcome: (name) => {
      const known = outcomeNames.find((each) => each === name);
      if (known === undefined) throw new Error(`no outcome is called "${name}"`);
      return outcome()[known];
    },
  };
}

import { internal } from '../core/units.ts';
import type { Outcome } from '../experiments/outcome.ts';
import { sentencesOf } from '../experiments/sentences/sentences.ts';
import type { Model } from '../model/model.ts';
import { resolve } from '../model/resolve.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Begun, dosesOf } from './doses.ts';
import { groundsOf } from './grounds.ts';
import type { ReportInput } from './report-input.ts';

/** A run and what it was run with. */
export interface RunWithModel extends Pick<ReportInput, 'run' | 'series' | 'frames' | 'anatomy'> {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  readonly begun: Begun;
  readonly contextOfUse?: string;
}

const usualContext =
  'To explore, in one simulated block of marrow, which mechanisms of the niche could explain how a leukemia grows, responds and returns; ' +
  'to choose experiments, never to choose a treatment.';

/** What a report says of a run: the rules and numbers in use and their sources come from the model, the sentences from the outcome. */
export function composeReport({
  model,
  scenario,
  outcome,
  begun,
  contextOfUse = usualContext,
  ...recorded
}: RunWithModel): ReportInput {
  const used = resolve(model, scenario);
  const { neutrophils } = used.speciesInUse;
  return {
    ...recorded,
    scenario,
    outcome,
    contextOfUse,
    sentences: paragraphs(sentencesOf(outcome, scenario, model)),
    recoveryThreshold: internal(neutrophils.recovery.quantity),
    cellTypes: used.cellTypes,
    doses: dosesOf(scenario, used, recorded.series, begun),
    ...groundsOf(used),
  };
}

/** Lines of a terminal as sentences: an indented line belongs to the one before. */
function paragraphs(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (line.startsWith('  ') && joined.length > 0) joined[joined.length - 1] += ` ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}
